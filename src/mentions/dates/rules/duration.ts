import { type CalendarUnit, pluralUnits, units } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, COMPOUND, MONTH, UNIT, UNITS, wordAt } from "../calendar-text.ts";
import { durationValue } from "../duration-value.ts";
import { monthPeriod, quarterPeriod } from "../period.ts";
import { readAmountBefore } from "../read/amount.ts";
import { approximatorStart } from "../read/approximator.ts";
import { readCount, smallNumber } from "../read/count.ts";
import { monthNamedAt } from "../read/month-day.ts";
import { nearYear } from "../read/near-year.ts";
import { headedBy, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** How long: "three days", "nearly an hour", "more than a decade", "five-week", "the past 15 years". */
export const duration = headedBy("mentions/dates/rules/duration", UNIT | UNITS | COMPOUND, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const compound = readCompound(text, at, lower);
  if (compound) return compound;
  const kind = unitNamed(lower, wordAt(text, at, at - 1));
  if (kind === undefined || kind === "weekend" || isTitle(text, at)) return undefined;
  const span = readUpToNow(text, at, kind);
  if (span) return span;
  if (kind === "quarter" && lower !== "quarters") return undefined;
  if (kind === "year" && wordAt(text, at, at - 1) === "the") return readUpToMonth(text, at, at - 1, kind, 1);
  const amount = readAmountBefore(text, at);
  if (amount === undefined || (amount.article && !articleMeasures(text, at, amount.start, kind))) return undefined;
  // "a 41 years old man": an age
  const next = wordAt(text, at, at + 1);
  if (next === "old" || (next === "of" && wordAt(text, at, at + 2) === "age")) return undefined;
  const first = fullStart(text, at, amount.start);
  const upTo = readUpToMonth(text, at, first, kind, amount.value);
  if (upTo) return upTo;
  const rest = readRest(text, at, kind);
  const value =
    amount.value === undefined ? durationValue(kind) : durationValue(kind, amount.value + rest.half) + rest.finer;
  return durationAt(first, rest.end, value);
}

const compoundPattern =
  /^([\d.,]{1,6}|[a-z]{2,9}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)-(second|minute|hour|day|week|month|year|decade|century)(?:-long)?$/;
const long = /^(minute|hour|day|week|month|year|decade|century)s?-?long$/;

/** "five-week", "12-year", "two-hour-long", "day-long", "decades-long". */
function readCompound(text: CalendarText, at: number, lower: string): TimeExpression | undefined {
  const alone = long.exec(lower);
  if (alone)
    return durationAt(at, at + 1, durationValue(alone[1] as CalendarUnit, lower.includes("s-") ? undefined : 1));
  const joined = compoundPattern.exec(lower);
  if (!joined) return undefined;
  const word = joined[1] as string;
  const count = /^\d/.test(word) ? Number(word.replace(",", "")) : smallNumber(word);
  if (count === undefined || Number.isNaN(count))
    return word === "multi" || word === "several"
      ? durationAt(at, at + 1, durationValue(joined[2] as CalendarUnit))
      : undefined;
  return durationAt(approximatorStart(text, at), at + 1, durationValue(joined[2] as CalendarUnit, count));
}

const abbreviated: ReadonlySet<string> = new Set("sec secs min mins hr hrs yr yrs".split(" "));

/** "sec" and "min" count only behind a figure: "the SEC filing". */
function unitNamed(lower: string, before: string): CalendarUnit | undefined {
  const word = lower.replace(".", "");
  if (abbreviated.has(word)) return /^\d/.test(before) ? (units[word] ?? pluralUnits[word]) : undefined;
  return Object.hasOwn(units, word) ? units[word] : Object.hasOwn(pluralUnits, word) ? pluralUnits[word] : undefined;
}

/** CBS's "60 Minutes", "The Hours". */
function isTitle(text: CalendarText, at: number): boolean {
  const { text: word } = text.tokens[at] as { text: string };
  return word !== word.toLowerCase() && word !== word.toUpperCase() && /^\d/.test(text.tokens[at - 1]?.text ?? "");
}

/** "the three months to March", "the year to April": an account's span, named by its last month. */
function readUpToMonth(
  text: CalendarText,
  at: number,
  first: number,
  kind: CalendarUnit,
  count: number | undefined,
): TimeExpression | undefined {
  if (wordAt(text, at, at + 1) !== "to" || wordAt(text, at, at + 2) === "" || count === undefined) return undefined;
  const month = ((text.flags[at + 2] as number) & MONTH) !== 0 ? monthNamedAt(text, at + 2) : undefined;
  if (month === undefined || (kind !== "month" && kind !== "year")) return undefined;
  const the = wordAt(text, at, first - 1) === "the" ? first - 1 : first;
  const quarter = kind === "month" && count === 3 && month % 3 === 0 ? month / 3 : undefined;
  return {
    first: the,
    end: at + 3,
    resolve: (context) => {
      const year = nearYear(month, 28, context);
      if (quarter === undefined || year === undefined) {
        const span: TimeValue = { value: durationValue(kind, count), granularity: "duration" };
        // "from the month before" hangs on the month that ends the span
        return year === undefined ? span : { ...span, anchor: monthPeriod(year, month) };
      }
      return timeOf(quarterPeriod(year, quarter), ["year"]);
    },
  };
}

/** "the past decade", "the last century": spans without a number. */
function readUpToNow(text: CalendarText, at: number, kind: CalendarUnit): TimeExpression | undefined {
  const side = wordAt(text, at, at - 1);
  const the = wordAt(text, at, at - 2) === "the";
  if ((kind !== "decade" && kind !== "century") || !(side === "past" || (side === "last" && the))) return undefined;
  return durationAt(the ? at - 2 : at - 1, at + 1, durationValue(kind, 1));
}

/** "in a year" and "nearly a decade" measure, "a year" in "15 a year" and "a second booking" do not. */
function articleMeasures(text: CalendarText, at: number, start: number, kind: CalendarUnit): boolean {
  if (kind === "second") return false;
  const before = wordAt(text, at, start - 1);
  if (/^(?:day|week|month|year)$/.test(kind) && wordAt(text, at, at + 1) === "'s") return false;
  if (
    /^(?:than|in|for|nearly|almost|about|over|within|under|around|half|just|least|most|of|after|to|as|another|spent|spend|took|take|takes|last|lasted|every|if|been)$/.test(
      before,
    )
  )
    return true;
  if (/^(?:after|before|since)$/.test(wordAt(text, at, at + 1)) && kind !== "minute") return true;
  if (kind === "decade") return true;
  return /^(?:another|half)$/.test(wordAt(text, at, start));
}

/** With "about", "more than", and "the past", "the next", "the first" before the amount. */
function fullStart(text: CalendarText, at: number, amountStart: number): number {
  let first = approximatorStart(text, amountStart);
  const side = wordAt(text, at, first - 1);
  if (!/^(?:past|last|next|coming|previous|first|following|final|latest|preceding)$/.test(side)) return first;
  // "expected to last seven weeks"
  if (
    side === "last" &&
    /^(?:to|will|would|could|can|may|might|should|not|n't|they|it)$/.test(wordAt(text, at, first - 2))
  )
    return first;
  first--;
  return wordAt(text, at, first - 1) === "the" ? first - 1 : first;
}

/** "and a half" behind the unit, or the smaller units that go on: "5 hours 12 minutes", "two hours and ten minutes". */
function readRest(text: CalendarText, at: number, kind: CalendarUnit): { end: number; half: number; finer: string } {
  const end = at + 1;
  if (wordAt(text, at, end) === "and" && wordAt(text, at, end + 1) === "a" && wordAt(text, at, end + 2) === "half")
    return { end: end + 3, half: 0.5, finer: "" };
  const joint = wordAt(text, at, end) === "and" ? end + 1 : end;
  const count = readCount(text, joint);
  const smaller = count && unitNamed(wordAt(text, at, count.end), wordAt(text, at, joint));
  if (!count || !smaller || finer[kind] !== smaller) return { end, half: 0, finer: "" };
  return {
    end: count.end + 1,
    half: 0,
    finer: durationValue(smaller, count.value).replace(kind === "day" ? "P" : /^PT?/, ""),
  };
}

const finer: Readonly<Partial<Record<CalendarUnit, CalendarUnit>>> = {
  hour: "minute",
  minute: "second",
  day: "hour",
  year: "month",
  week: "day",
};

function durationAt(first: number, end: number, value: string): TimeExpression {
  return { first, end, resolve: () => ({ value, granularity: "duration" }) };
}
