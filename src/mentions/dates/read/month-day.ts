import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { months } from "../../../lexicons/en/calendar-words.ts";
import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { civilDay, dayNumber, isCalendarDay } from "../calendar.ts";
import { afterStop, type CalendarText, MONTH, wordAt } from "../calendar-text.ts";
import { two } from "../calendar-value.ts";
import type { TimeContext } from "../time-expression.ts";
import { smallNumber } from "./count.ts";
import type { DayReading, DayValue } from "./day.ts";
import { nearYear } from "./near-year.ts";
import { nearCentury, plausibleYear, readSpelledYear, withEra } from "./year.ts";

/** Reads "Aug. 7", "August 7th, 1998", "7 August 1998", "the 7th of August"; the first day of "3-4 May". */
export function readMonthDay(text: CalendarText, at: number): DayReading | undefined {
  if (((text.flags[at] as number) & MONTH) !== 0) {
    const month = monthNamedAt(text, at);
    if (month === undefined) return undefined;
    let next = afterStop(text, at);
    if (wordAt(text, at, next) === "the" || isSetOff(text, at, next)) next++;
    // the first of "May 3-4" where one day is asked for: "the night of May 3-4"
    const range = /^(\d{1,2})[-–]\d{1,2}$/.exec(wordAt(text, at, next));
    if (range) return completed(text, at, month, Number(range[1]), next + 1);
    const spoken = isOfMonth(text, at, next + 1) ? undefined : spokenDay(text, at, next);
    if (spoken !== undefined) return completed(text, at, month, spoken, next + 2);
    const day = dayOfMonth(wordAt(text, at, next));
    if (day === undefined || isCounted(text, at, next)) return undefined;
    return completed(text, at, month, day, next + 1);
  }
  const range = /^(\d{1,2})-\d{1,2}$/.exec(wordAt(text, at, at));
  const ranked = /^(?:day|night|evening|morning|afternoon)$/.test(wordAt(text, at, at + 1));
  const isLast = ranked && wordAt(text, at, at) === "last";
  const spoken = spokenDay(text, at, at);
  if (spoken !== undefined) return behindDay(text, at, at + 2, spoken);
  const day = range ? Number(range[1]) : isLast ? LAST : dayOfMonth(wordAt(text, at, at));
  if (day === undefined || /^[$£€]$/.test(wordAt(text, at, at - 1))) return undefined;
  const next = ranked ? at + 2 : at + 1;
  if (isLast && wordAt(text, at, next) !== "of") return undefined;
  return behindDay(text, at, next, isLast ? undefined : day);
}

/** The month behind a day: "| of August", "| day of September"; without a day its last one. */
export function behindDay(
  text: CalendarText,
  near: number,
  at: number,
  day: number | undefined,
): DayReading | undefined {
  const ranked = wordAt(text, near, at) === "day" ? at + 1 : at;
  const next = wordAt(text, near, ranked) === "of" ? ranked + 1 : ranked;
  if (wordAt(text, near, next) === "" || ((text.flags[next] as number) & MONTH) === 0) return undefined;
  const month = monthNamedAt(text, next);
  if (month === undefined) return undefined;
  return completed(text, near, month, day ?? lastDayOf(month), afterStop(text, next));
}

/** "in June twenty five were held": the month alone is "in" something. */
function isOfMonth(text: CalendarText, at: number, ones: number): boolean {
  return /^(?:in|during)$/.test(wordAt(text, at, at - 1)) && smallNumber(wordAt(text, at, ones)) !== undefined;
}

const LAST = 31;

/** Of February the 28th: three years in four. */
function lastDayOf(month: number): number {
  return month === 2 ? 28 : isCalendarDay(2000, month, LAST) ? LAST : LAST - 1;
}

/**
 * The month that a token names. In lower case, as in transcripts and messages, only a day, a year or a preposition beside
 * it makes it a month, and "may", "march" and "mar" need the day: they are other words.
 */
export function monthNamedAt(text: CalendarText, at: number): number | undefined {
  const token = text.tokens[at] as { text: string; lower: string };
  const name = token.lower.replace(".", "");
  const month = months[name];
  const first = token.text.charCodeAt(0);
  if (first >= 0x41 && first <= 0x5a) return month;
  const next = afterStop(text, at);
  const after = wordAt(text, at, next);
  const before = wordAt(text, at, at - 1);
  const isOtherWord = /^(?:may|march|mar|dec|sep|jan)$/.test(name);
  const isDay = isDayNumber(after) || isDayNumber(before) || (before === "of" && isDayNumber(wordAt(text, at, at - 2)));
  if (isDay) return month;
  // "it may first appear", "they march second"
  if (
    isOtherWord &&
    (/^(?:they|we|you|i|it|he|she|who|which|that|will|can|a|the|their|our|his|her|its)$/.test(before) ||
      isVerb(text, next + 1))
  )
    return undefined;
  if (ORDINALS.has(after) || spokenDay(text, at, next) !== undefined) return month;
  if (isOtherWord) return undefined;
  return isMonthPlace(text, at, next) && name.length > 3 ? month : undefined;
}

function isVerb(text: CalendarText, at: number): boolean {
  return partsOfSpeech(text.document)[at] === "VERB";
}

/** "in june", "june the 28th", "the ninth of june", "between may and june". */
function isMonthPlace(text: CalendarText, at: number, next: number): boolean {
  const before = wordAt(text, at, at - 1);
  if (/^(?:in|since|until|till|by|from|between|during|last|next|this|early|late|mid)$/.test(before)) return true;
  if (
    before === "of" &&
    (ORDINALS.has(wordAt(text, at, at - 2)) || /^(?:week|end|start|beginning|middle)$/.test(wordAt(text, at, at - 2)))
  )
    return true;
  if (
    /^(?:to|and|until|till|through)$/.test(before) &&
    wordAt(text, at, at - 2) !== "" &&
    ((text.flags[at - 2] as number) & MONTH) !== 0
  )
    return true;
  if (plausibleYear(wordAt(text, at, next)) !== undefined) return true;
  return wordAt(text, at, next) === "the" && dayOfMonth(wordAt(text, at, next + 1)) !== undefined;
}

/** "October, 1st" */
function isSetOff(text: CalendarText, near: number, comma: number): boolean {
  return (
    wordAt(text, near, comma) === "," &&
    /^\d{1,2}(?:st|nd|rd|th)$/.test(wordAt(text, near, comma + 1)) &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(partsOfSpeech(text.document)[comma + 2] ?? "")
  );
}

function isDayNumber(word: string): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) && Number.parseInt(word, 10) <= 31;
}

/** "7", "07", "7th", "seventh". */
export function dayOfMonth(word: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = match ? Number(match[1]) : (ORDINALS.get(word) ?? compoundOrdinal(word));
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** "February twenty second", "May twenty nine", as a transcript spells it. */
export function spokenDay(text: CalendarText, near: number, at: number): number | undefined {
  const tens = wordAt(text, near, at);
  if (tens !== "twenty" && tens !== "thirty") return undefined;
  const word = wordAt(text, near, at + 1);
  const ones = ORDINALS.get(word) ?? (isCounting(text, near, at + 2) ? undefined : smallNumber(word));
  if (ones === undefined || ones < 1 || ones > 9) return undefined;
  const day = (tens === "thirty" ? 30 : 20) + ones;
  return day <= 31 ? day : undefined;
}

/** "since May twenty nine people died", "since June twenty two of them" */
export function isCounting(text: CalendarText, near: number, at: number): boolean {
  const word = wordAt(text, near, at);
  if (word === "" || ((text.flags[at] as number) & MONTH) !== 0) return false;
  const tags = partsOfSpeech(text.document);
  if (word === "of")
    return /^(?:DET|PRON)$/.test(tags[at + 1] ?? "") && !/^(?:this|that)$/.test(wordAt(text, near, at + 1));
  return /^(?:NOUN|ADJ|PROPN)$/.test(tags[at] ?? "");
}

function compoundOrdinal(word: string): number | undefined {
  const match = /^(twenty|thirty)-(\w{3,8})$/.exec(word);
  const ones = match ? ORDINALS.get(match[2] as string) : undefined;
  return ones === undefined || ones > 9 ? undefined : (match?.[1] === "thirty" ? 30 : 20) + ones;
}

function completed(text: CalendarText, near: number, month: number, day: number, end: number): DayReading | undefined {
  const written = yearAfter(text, near, end);
  if (written !== undefined) {
    if (!isCalendarDay(written.year, month, day)) return undefined;
    return { end: written.end, resolve: () => ({ day: dayNumber(written.year, month, day), implied: [] }) };
  }
  if (!isCalendarDay(2000, month, day)) return undefined;
  const relative = relativeYearAfter(text, near, end);
  if (relative) {
    return {
      end: relative.end,
      resolve: ({ referenceDay }) =>
        referenceDay === undefined
          ? { value: `XXXX-${two(month)}-${two(day)}`, implied: ["year"] }
          : { day: dayNumber(civilDay(referenceDay).year + relative.years, month, day), implied: ["year"] },
    };
  }
  const shared = sharedYear(text, near, end, month);
  if (shared !== undefined && isCalendarDay(shared, month, day))
    return { end, resolve: () => ({ day: dayNumber(shared, month, day), implied: ["year"] }) };
  return { end, resolve: (context) => inNearYear(month, day, context) };
}

/** The year behind a month or a day: "1998", ", 1998", "of 1998", "'98", "44 BC". */
export function yearAfter(text: CalendarText, near: number, at: number): { year: number; end: number } | undefined {
  let next = at;
  const word = wordAt(text, near, next);
  if (word === "," || word === "of" || word === "in") next++;
  const short = shortYear(text, near, next);
  if (short) return short;
  if (word === "of" && /^[4-9]\d$/.test(wordAt(text, near, next)) && endsPhrase(text, near, next + 1))
    return { year: nearCentury(Number(wordAt(text, near, next))), end: next + 1 };
  const year = plausibleYear(wordAt(text, near, next));
  if (year !== undefined && countedNouns.has(wordAt(text, near, next + 1))) return undefined;
  if (year === undefined) return readSpelledYear(text, next, near);
  // "in May, 1,000 people" is one token with its comma; "in May 2000 people" stays a year
  return withEra(text, near, year, next + 1);
}

/** The year that only the end of a range names: "from Nov. 18 to Dec. 19, 2015", "April to June 2017"; "Dec. 28 to Jan. 3, 2020" began the year before. */
export function sharedYear(text: CalendarText, near: number, at: number, month: number): number | undefined {
  if (!/^(?:to|through|until|till|-|–|—|and)$/.test(wordAt(text, near, at))) return undefined;
  let next = wordAt(text, near, at + 1) === "the" ? at + 2 : at + 1;
  if (dayOfMonth(wordAt(text, near, next)) !== undefined) next++;
  if (wordAt(text, near, next) === "of") next++;
  if (wordAt(text, near, next) === "" || ((text.flags[next] as number) & MONTH) === 0) return undefined;
  const last = monthNamedAt(text, next);
  if (last === undefined) return undefined;
  next = afterStop(text, next);
  if (dayOfMonth(wordAt(text, near, next)) !== undefined) next++;
  const written = yearAfter(text, near, next);
  return written && (month > last ? written.year - 1 : written.year);
}

function inNearYear(month: number, day: number, context: TimeContext): DayValue {
  const year = nearYear(month, day, context);
  if (year === undefined || !isCalendarDay(year, month, day))
    return { value: `XXXX-${two(month)}-${two(day)}`, implied: ["year"] };
  return { day: dayNumber(year, month, day), implied: ["year"] };
}

/** "this year", "of last year", "next year" behind a month or a day. */
export function relativeYearAfter(
  text: CalendarText,
  near: number,
  at: number,
): { years: number; end: number } | undefined {
  const start = wordAt(text, near, at) === "of" ? at + 1 : at;
  if (wordAt(text, near, start + 1) !== "year") return undefined;
  const side = wordAt(text, near, start);
  const years = side === "this" ? 0 : side === "last" ? -1 : side === "next" ? 1 : undefined;
  return years === undefined ? undefined : { years, end: start + 2 };
}

/** "In May 3 people were killed", "In March 2000 people marched": a number behind a month that counts what follows. */
function isCounted(text: CalendarText, month: number, number: number): boolean {
  if (wordAt(text, month, month - 1) !== "in" || !/^\d{1,2}$/.test(wordAt(text, month, number))) return false;
  return countedNouns.has(wordAt(text, month, number + 1)) || partsOfSpeech(text.document)[number + 1] === "NOUN";
}

const countedNouns: ReadonlySet<string> = new Set(
  "people men women children workers soldiers troops officers police protesters civilians homes houses jobs percent per % cases deaths million billion".split(
    " ",
  ),
);

function endsPhrase(text: CalendarText, near: number, at: number): boolean {
  return /^(?:|[.,;:!?)]|and|but|when|as|by|to)$/.test(wordAt(text, near, at));
}

/** "the summer of '76", "May '98". */
function shortYear(text: CalendarText, near: number, at: number): { year: number; end: number } | undefined {
  const digits = wordAt(text, near, at + 1);
  if (
    !/^['’‘]$/.test(wordAt(text, near, at)) ||
    !/^\d\d$/.test(digits) ||
    text.tokens[at]?.end !== text.tokens[at + 1]?.start
  )
    return undefined;
  return { year: nearCentury(Number(digits)), end: at + 2 };
}
