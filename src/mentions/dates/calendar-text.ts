import type { Document, Token } from "../../document/document.ts";
import { isPlainWord } from "../../document/is-plain-word.ts";
import {
  clockWords,
  dayWords,
  decadeWords,
  months,
  partPlurals,
  partsOfDay,
  pluralUnits,
  seasons,
  units,
  weekdayPlurals,
  weekdays,
} from "../../lexicons/en/calendar-words.ts";
import { holidayWords } from "../../lexicons/en/holidays.ts";
import { referenceWords, setWords } from "../../lexicons/en/time-adverbs.ts";

/** What a token may be the head of, as bits. */
export const MONTH = 1;
export const WEEKDAY = 2;
export const UNIT = 4;
export const UNITS = 8;
export const SEASON = 16;
export const PART = 32;
export const DAY_WORD = 64;
export const CLOCK_WORD = 128;
export const HOLIDAY = 256;
export const REFERENCE = 512;
export const SET_WORD = 1024;
/** Begins with a digit. */
export const DIGITS = 2048;
/** Hyphenated, and its first or last part is a calendar word: "mid-October", "third-quarter", "five-year". */
export const COMPOUND = 4096;
/** Words that begin a year in words ("nineteen ninety-six") or name a decade ("the nineties"). */
export const YEAR_WORD = 8192;
/** "period", "half", "q3": spans of accounting. */
export const ACCOUNTING = 16384;
/** Words that begin or are a time as it is spoken: "ten to seven", "just before six". */
export const SPOKEN_NUMBER = 32768;

/** A document with the tokens marked that a time expression can hang on, so that rules need not look at the others. */
export interface CalendarText {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly flags: Uint16Array;
  /** Indexes of the tokens with any flag. */
  readonly heads: readonly number[];
  /** First token of the sentence, and the token after its last, for each token. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
}

export function readCalendarText(document: Document): CalendarText {
  const { text, tokens, sentences } = document;
  const flags = new Uint16Array(tokens.length);
  const heads: number[] = [];
  const sentenceStart = new Int32Array(tokens.length);
  const sentenceEnd = new Int32Array(tokens.length);
  table ??= buildTable();
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      sentenceStart[at] = firstToken;
      sentenceEnd[at] = endToken;
      const token = tokens[at] as Token;
      const flag = isPlainWord(text, token) ? table.get(token.lower) : flagOf(token.lower, table);
      if (flag === undefined || flag === 0) continue;
      flags[at] = flag;
      heads.push(at);
    }
  }
  return { document, tokens, flags, heads, sentenceStart, sentenceEnd };
}

let table: ReadonlyMap<string, number> | undefined;

function flagOf(lower: string, words: ReadonlyMap<string, number>): number {
  const first = lower.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    if (lower.length === 2 && lower.charCodeAt(1) === 0x71) return ACCOUNTING;
    return DIGITS | (lower.includes("-") ? compoundFlag(lower, words) : 0);
  }
  if (lower.length < 2) return 0;
  if (first === 0x66 && lower.charCodeAt(1) === 0x79 && lower.length < 8 && /\d$/.test(lower)) return COMPOUND;
  const flag = words.get(lower);
  if (flag !== undefined) return flag;
  if (
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-(?:ten|fifteen|twenty|thirty|forty|fifty)/.test(
      lower,
    )
  )
    return SPOKEN_NUMBER;
  return lower.length > 4 && (lower.includes("-") || lower.includes("/")) ? compoundFlag(lower, words) : 0;
}

const compoundHeads = MONTH | UNIT | UNITS | SEASON | WEEKDAY | PART | DAY_WORD | HOLIDAY | CLOCK_WORD;

function compoundFlag(lower: string, words: ReadonlyMap<string, number>): number {
  for (const part of lower.split(lower.includes("/") ? "/" : "-", 6))
    if (((words.get(part) ?? 0) & compoundHeads) !== 0) return COMPOUND;
  // "the mid-1990s", "post-1959"
  return lower.length < 14 && /\d{4}/.test(lower) ? COMPOUND : 0;
}

function buildTable(): Map<string, number> {
  const built = new Map<string, number>();
  const mark = (words: Iterable<string>, flag: number) => {
    for (const word of words) built.set(word, (built.get(word) ?? 0) | flag);
  };
  const abbreviated = (words: Readonly<Record<string, unknown>>) =>
    Object.keys(words).flatMap((word) => [word, `${word}.`]);
  mark(abbreviated(months), MONTH);
  mark(abbreviated(weekdays), WEEKDAY);
  mark(abbreviated(units), UNIT);
  mark(abbreviated(pluralUnits), UNITS);
  mark(Object.keys(seasons), SEASON);
  mark(Object.keys(partsOfDay), PART);
  mark(Object.keys(dayWords), DAY_WORD);
  mark([...Object.keys(clockWords), "o'clock", "oclock", "past", "half-past", "quarter"], CLOCK_WORD);
  mark([...holidayWords(), "ramadan"], HOLIDAY);
  mark(Object.keys(referenceWords), REFERENCE);
  mark(Object.keys(setWords), SET_WORD);
  mark("fifteen sixteen seventeen eighteen nineteen twenty two".split(" "), YEAR_WORD);
  mark(Object.keys(decadeWords), YEAR_WORD);
  mark("period half halves q1 q2 q3 q4 1q 2q 3q 4q h1 h2".split(" "), ACCOUNTING);
  mark(
    "half one two three four five six seven eight nine ten eleven twelve twenty twenty-five".split(" "),
    SPOKEN_NUMBER,
  );
  mark(["light", "hours"], PART);
  mark("hourlong daylong weeklong monthlong yearlong decadelong".split(" "), COMPOUND);
  mark([...Object.keys(weekdayPlurals), ...Object.keys(partPlurals)], SET_WORD);
  return built;
}

/** The lower-case token at an index within the same sentence as `near`, "" beyond its edges. */
export function wordAt(text: CalendarText, near: number, at: number): string {
  return at >= (text.sentenceStart[near] as number) && at < (text.sentenceEnd[near] as number)
    ? (text.tokens[at] as Token).lower
    : "";
}

/** The index after a token and the full stop that abbreviates it: "Sept" "." */
export function afterStop(text: CalendarText, at: number): number {
  const next = text.tokens[at + 1];
  const token = text.tokens[at] as Token;
  // only where the sentence goes on: "on Friday." ends with a full stop
  if (next?.text !== "." || next.start !== token.end || at + 2 >= (text.sentenceEnd[at] as number)) return at + 1;
  return token.lower.length <= 5 ? at + 2 : at + 1;
}

/** Includes the article before a phrase: "the 1990s", "the 20th century". */
export function withArticle(text: CalendarText, first: number): number {
  return wordAt(text, first, first - 1) === "the" ? first - 1 : first;
}
