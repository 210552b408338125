import type { Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { lastStartingAt } from "../kernel/span.ts";
import { asideOf, EARLIER_BEHIND_LAST } from "../lexicons/en/asides.ts";
import { UNITS_BY_CODE } from "../lexicons/en/units.ts";
import type { FigureMention } from "../mentions/mention.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { governorOf } from "./governor.ts";
import { ownNames, placesNamed } from "./names-of-clause.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

/** How the clause of an amount sets it apart from the fact of the day. Names in lower-case words. */
export interface MeasureSetting {
  /** Kinds of aside: an earlier amount, a forecast, a demand, somebody else's. */
  readonly asides: ReadonlySet<string>;
  /** The name that is its subject: "Ilka Brandt makes". */
  readonly subject: readonly string[];
  /** Where it is: "in Olten". */
  readonly places: readonly string[];
}

/** Where the clause stands among the tokens. */
export interface ClauseOfMeasure {
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly sentence: Sentence;
  readonly first: number;
  /** First token of the figure, and the token behind it. */
  readonly at: number;
  readonly end: number;
  readonly last: number;
  readonly verb: number;
}

const NOWHERE: MeasureSetting = { asides: new Set(), subject: [], places: [] };
/** Words before and behind a figure that may belong to its clause. */
const BEFORE = 40;
const BEHIND = 10;

export function measureSetting(reading: Reading, figure: FigureMention): MeasureSetting {
  const clause = clauseOf(reading, figure);
  if (clause === undefined) return NOWHERE;
  return { asides: asidesOf(reading, figure, clause), subject: ownNames(clause), places: placesNamed(clause) };
}

function clauseOf(reading: Reading, figure: FigureMention): ClauseOfMeasure | undefined {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, figure.start))];
  if (sentence === undefined) return undefined;
  const at = tokenAt(tokens, figure.start);
  const end = tokenAt(tokens, figure.end - 1) + 1;
  const first = clauseStart(tokens, at, Math.max(sentence.firstToken, at - BEFORE));
  let last = end;
  while (last < Math.min(sentence.endToken, end + BEHIND) && tokens[last]?.text !== "," && !opens(tokens, last)) last++;
  const { verb } = governorOf(reading, figure);
  return { tokens, tags: partsOfSpeech(reading.document), sentence, first, at, end, last, verb };
}

/** Where the clause begins; "the clerk, who had helped, got two years" begins with the clerk. */
function clauseStart(tokens: readonly Token[], at: number, least: number): number {
  let closed = false;
  for (let first = at; first > least; first--) {
    const { text, lower } = tokens[first] as Token;
    if (opens(tokens, first) && !(closed && RELATIVE.test(lower))) return first;
    if (text === "," && first < at) closed = true;
  }
  return least;
}

const RELATIVE = /^(?:who|which|whose|where)$/;
/** Words that open a clause of their own behind a comma. */
const OPENERS =
  /^(?:who|which|whose|whom|where|when|while|whereas|after|because|since|as|but|and|although|though|so|with|said|says|according|adding|saying)$/;
const MARKS: ReadonlySet<string> = new Set([";", ":", "–", "—", "-", "!", "?"]);

function opens(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  return MARKS.has(text) || (OPENERS.test(lower) && tokens[at - 1]?.text === ",");
}

function asidesOf(reading: Reading, { quantity, rule }: FigureMention, clause: ClauseOfMeasure): ReadonlySet<string> {
  const { tokens, first, last, end } = clause;
  const asides = new Set<string>();
  for (let at = first; at < last; at++) {
    const { lower, kind } = tokens[at] as Token;
    const aside = asideOf(lower);
    if (aside !== undefined && !(BEFORE_NOUN.test(lower) && at > first + OPENING)) asides.add(aside);
    if (lower === "last" && EARLIER_BEHIND_LAST.has(tokens[at + 1]?.lower ?? "")) asides.add("earlier");
    if (kind === "number" && isPastYear(reading, lower)) asides.add("earlier");
    if (lower === "before" && at === first) asides.add("earlier");
  }
  if (/^(?:before|until)$/.test(tokens[end]?.lower ?? "")) asides.add("before");
  // "rose 45 cents" is no price
  if (quantity.change !== undefined && rule.endsWith("/money")) asides.add("change");
  // "had gone on for 17 months" may be told of what ended today
  if (!isTime(quantity.unit) && isPastPerfect(clause)) asides.add("had");
  return asides;
}

function isTime(unit = ""): boolean {
  return UNITS_BY_CODE.get(unit)?.dimension === "time";
}

function isPastYear({ publishedAt }: Reading, word: string): boolean {
  return (
    publishedAt !== undefined &&
    /^(?:1[5-9]|20)\d\d$/.test(word) &&
    Number(word) < new Date(publishedAt).getUTCFullYear()
  );
}

/** "Had stood at 10 per cent"; "told them that it had grown" is this year's. */
function isPastPerfect({ tokens, first, verb }: ClauseOfMeasure): boolean {
  for (let at = first; at < verb; at++) if (REPORTING.test((tokens[at] as Token).lower)) return false;
  for (let at = verb - 1; at >= Math.max(first, verb - 3); at--) if (tokens[at]?.lower === "had") return true;
  return false;
}

/** "Another team pitched its tents", but "carried out another robbery". */
const BEFORE_NOUN = /^(?:another|second|third)$/;
const OPENING = 2;

const REPORTING = /^(?:that|which|who|whose)$/;
