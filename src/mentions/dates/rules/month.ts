import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { months } from "../../../lexicons/en/calendar-words.ts";
import { civilDay } from "../calendar.ts";
import { afterStop, type CalendarText, COMPOUND, MONTH, wordAt } from "../calendar-text.ts";
import { two } from "../calendar-value.ts";
import { isoRange, monthPeriod } from "../period.ts";
import { monthNamedAt } from "../read/month-named-at.ts";
import { nearYear } from "../read/near-year.ts";
import { firstYearOfRange, monthAtEnd, yearBehindStart } from "../read/range-of-months.ts";
import { relativeYearAfter, sharedYear, yearAfter } from "../read/year-behind.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** A month, with its year or without: "October 1984", "mid-November", "last February", "the end of March". */
export const month = headedBy("mentions/dates/rules/month", MONTH | COMPOUND, read);

const halves = /^(early|mid|late)-(\w{3,9})$/;
/** "Dec-2018", "Dec/2018". */
const joinedYear = /^([a-z]{3,9})[-/](\d{4})$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const joined = joinedYear.exec(lower);
  const joinedMonth = joined ? monthByName(joined[1] as string) : undefined;
  if (joinedMonth !== undefined)
    return { first: at, end: at + 1, resolve: () => timeOf(monthPeriod(Number(joined?.[2]), joinedMonth)) };
  const range = readRange(text, at, lower);
  if (range) return range;
  const half = halves.exec(lower);
  const isMonth = ((text.flags[at] as number) & MONTH) !== 0;
  const named = half ? monthByName(half[2] as string) : isMonth ? monthNamedAt(text, at) : undefined;
  if (named === undefined) return undefined;
  const end = afterStop(text, at);
  const year = yearAfter(text, at, end);
  const before = wordAt(text, at, at - 1);
  if (every.test(before) && !year)
    return { first: at - 1, end, resolve: () => ({ value: `XXXX-${two(named)}`, granularity: "set" }) };
  const relative = year ? undefined : relativeYearAfter(text, at, end);
  if (!half && !year && !relative && isOtherWord(text, at, before, end)) return undefined;
  const { first, side } = leadOf(text, at, before);
  if (relative)
    return { first, end: relative.end, resolve: (context) => inRelativeYear(named, relative.years, context) };
  const shared = year || side !== "" ? undefined : sharedYear(text, at, end, named);
  if (shared !== undefined) return { first, end, resolve: () => timeOf(monthPeriod(shared, named), ["year"]) };
  const last = year || side !== "" ? undefined : monthAtEnd(text, first, end);
  return {
    first,
    end: year?.end ?? end,
    resolve: (context) => {
      const ranged = side === "" && !year ? yearInRange(text, first, named, last, context) : undefined;
      return resolveMonth(named, ranged ?? year?.year, side, context, ranged === undefined ? [] : ["year"]);
    },
  };
}

const monthRange = /^([a-z]{3,9})\.?[-–]([a-z]{3,9})$/;

/** "June-August 1992", "Nov-Feb 2017": both months are of the year written, the first of the year before where it comes later. */
function readRange(text: CalendarText, at: number, lower: string): TimeExpression | undefined {
  const match = monthRange.exec(lower);
  const from = match ? monthByName(match[1] as string) : undefined;
  const to = match ? monthByName(match[2] as string) : undefined;
  if (from === undefined || to === undefined || !isCapitalized((text.tokens[at] as { text: string }).text))
    return undefined;
  const year = yearAfter(text, at, at + 1);
  return {
    first: at,
    end: year?.end ?? at + 1,
    resolve: (context) => {
      const last = year?.year ?? nearYear(to, 1, context);
      if (last === undefined)
        return { value: `XXXX-${two(from)}/XXXX-${two(to)}`, granularity: "month", implied: ["year"] };
      const range = isoRange(monthPeriod(from > to ? last - 1 : last, from), monthPeriod(last, to));
      return timeOf(range, year ? [] : ["year"]);
    },
  };
}

function monthByName(name: string): number | undefined {
  return Object.hasOwn(months, name) ? months[name] : undefined;
}

/** Where "late", "last", "the end of", "the whole of" before the month begin. */
function leadOf(text: CalendarText, at: number, before: string): { first: number; side: string } {
  if (/^(?:early|mid|late)$/.test(before)) return { first: at - 1, side: "" };
  if (/^(?:last|next|this|past|coming|previous|following)$/.test(before)) {
    const further = /^(?:the|this)$/.test(wordAt(text, at, at - 2));
    return { first: further ? at - 2 : at - 1, side: before };
  }
  if (before === "of" && /^(?:end|beginning|middle|start|close|whole|month)$/.test(wordAt(text, at, at - 2))) {
    return { first: wordAt(text, at, at - 3) === "the" ? at - 3 : at - 2, side: "" };
  }
  return { first: at, side: "" };
}

/** Months whose names are also verbs, given names or walks. */
const ambiguous: ReadonlySet<string> = new Set("may march august mar jan april june dec sep sept".split(" "));
const strongPrepositions: ReadonlySet<string> = new Set(
  "in since until till during last next early late mid this past by from through before after".split(" "),
);

/** "May" the verb, "Theresa May", "Jan Kavan", "the March on Washington". */
function isOtherWord(text: CalendarText, at: number, before: string, end: number): boolean {
  const token = text.tokens[at] as { text: string; lower: string };
  if (!ambiguous.has(token.lower.replace(".", ""))) return false;
  if (token.text.length > 2 && token.text === token.text.toUpperCase()) return !strongPrepositions.has(before);
  const next = text.tokens[end];
  if (token.lower === "march" && (next?.lower === "on" || next?.lower === "for") && !strongPrepositions.has(before))
    return true;
  const isNextName =
    end < (text.sentenceEnd[at] as number) &&
    isCapitalized(next?.text ?? "") &&
    ((text.flags[end] as number) & MONTH) === 0;
  if (strongPrepositions.has(before)) return isNextName && /^(?:from|by|before|after|through)$/.test(before);
  if (isNextName || at === (text.sentenceStart[at] as number)) return true;
  const previous = text.tokens[at - 1]?.text ?? "";
  if (isCapitalized(previous) && before !== "the") return true;
  return partsOfSpeech(text.document)[at] === "AUX" || partsOfSpeech(text.document)[at] === "VERB";
}

function isCapitalized(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
}

const every = /^(?:every|each)$/;

function inRelativeYear(named: number, years: number, { referenceDay }: TimeContext): TimeValue {
  if (referenceDay === undefined) return { value: `XXXX-${two(named)}`, granularity: "month", implied: ["year"] };
  return timeOf(monthPeriod(civilDay(referenceDay).year + years, named), ["year"]);
}

/** "from March to December": both months are of one range. */
function yearInRange(
  text: CalendarText,
  first: number,
  named: number,
  last: number | undefined,
  context: TimeContext,
): number | undefined {
  return yearBehindStart(text, first, named, context) ?? (last && firstYearOfRange(named, last, context));
}

function resolveMonth(
  named: number,
  year: number | undefined,
  side: string,
  context: TimeContext,
  told: readonly string[],
): TimeValue {
  if (year !== undefined) return timeOf(monthPeriod(year, named), told);
  const implied = ["year"];
  const { referenceDay } = context;
  if (referenceDay !== undefined && side !== "") {
    const now = civilDay(referenceDay);
    // "last February" in March is the one of the year before; this year's would be "last month"
    const passed = now.month > named + 1 ? now.year : now.year - 1;
    if (side === "last" || side === "past" || side === "previous") return timeOf(monthPeriod(passed, named), implied);
    if (side === "this") return timeOf(monthPeriod(now.year, named), implied);
    return timeOf(monthPeriod(now.month < named ? now.year : now.year + 1, named), implied);
  }
  const near = nearYear(named, 1, context);
  return near === undefined
    ? { value: `XXXX-${two(named)}`, granularity: "month", implied }
    : timeOf(monthPeriod(near, named), implied);
}
