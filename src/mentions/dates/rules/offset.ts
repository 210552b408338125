import { type CalendarUnit, pluralUnits, units } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, UNIT, UNITS, wordAt } from "../calendar-text.ts";
import { isoMinute } from "../calendar-value.ts";
import { durationValue } from "../duration-value.ts";
import { dayPeriod, firstDay, type Period } from "../period.ts";
import { type AgoDay, readAgoDay } from "../read/ago-day.ts";
import { readAmountBefore } from "../read/amount.ts";
import { approximatorStart } from "../read/approximator.ts";
import { periodHolding, shiftDay, shiftPeriodYears } from "../shift-period.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** A time counted from another: "two weeks ago", "a day earlier", "three days later". */
export const offset = headedBy("mentions/dates/rules/offset", UNIT | UNITS, read);

const directions: Readonly<Record<string, { readonly sign: number; readonly from: "reference" | "anchor" }>> = {
  ago: { sign: -1, from: "reference" },
  earlier: { sign: -1, from: "anchor" },
  before: { sign: -1, from: "anchor" },
  later: { sign: 1, from: "anchor" },
  after: { sign: 1, from: "anchor" },
  hence: { sign: 1, from: "reference" },
};

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const kind = (Object.hasOwn(units, lower) ? units[lower] : pluralUnits[lower]) as CalendarUnit | undefined;
  if (kind === undefined) return undefined;
  // "a week or so ago", "a minute and a half later"
  const half =
    wordAt(text, at, at + 1) === "and" && wordAt(text, at, at + 2) === "a" && wordAt(text, at, at + 3) === "half";
  const orSo = wordAt(text, at, at + 1) === "or" && wordAt(text, at, at + 2) === "so";
  const end = at + (half ? 4 : orSo ? 3 : 1);
  const amount = readAmountBefore(text, at);
  const tail = hence(text, at, end, amount?.start ?? at);
  const begins = tail === 0 && amount?.value !== undefined && !half && isBeginning(text, at, end, amount.start);
  const next = tail > 0 || begins ? "hence" : wordAt(text, at, end);
  const direction = Object.hasOwn(directions, next) ? directions[next] : undefined;
  // "three days later than planned" measures
  if (direction === undefined || wordAt(text, at, end + 1) === "than") return undefined;
  const the = wordAt(text, at, at - 1) === "the";
  if ((next === "before" || next === "after") && !isOffsetAlone(text, at, the, amount !== undefined)) return undefined;
  if (amount === undefined && !the && next !== "ago") return undefined;
  const count = amount
    ? amount.value === undefined
      ? undefined
      : amount.value + (half ? 0.5 : 0)
    : the
      ? 1
      : undefined;
  const start = amount?.start ?? (the ? at - 1 : at);
  const first = approximatorStart(text, start);
  const day = next === "ago" && COARSE.has(kind) && !half ? readAgoDay(text, at, end + 1) : undefined;
  if (day && count !== undefined)
    return { first, end: day.end, resolve: (context) => resolveAgoDay(kind, count, day, context) };
  return {
    first,
    end: begins ? end : end + (tail || 1),
    resolve: (context) =>
      begins && !context.future()
        ? { value: durationValue(kind, count), granularity: "duration" }
        : resolveOffset(kind, count, direction.sign, direction.from, context),
  };
}

/** What the day behind "ago" makes exact. */
const COARSE: ReadonlySet<CalendarUnit> = new Set<CalendarUnit>(["week", "fortnight", "month", "year"]);

function resolveAgoDay(kind: CalendarUnit, count: number, day: AgoDay, { referenceDay }: TimeContext): TimeValue {
  if (referenceDay === undefined) return { value: "PAST_REF", granularity: "reference" };
  return timeOf(dayPeriod(day.resolve(kind, count, referenceDay)), ["day"]);
}

/** How far before "in" the verb stands: "the bridge will reopen to lorries in". */
const NEAR = 5;

/**
 * "will reopen in two days", "is due to start in three weeks": what comes at one moment, so that the span is the time until then.
 * "Will be built in two years" and "will visit six towns in ten days" may take as long.
 */
function isBeginning(text: CalendarText, at: number, end: number, start: number): boolean {
  if (
    wordAt(text, at, start - 1) !== "in" ||
    !/^(?:|[.,;:!?)”"]|and|but|when|as|after|at|on|with)$/.test(wordAt(text, at, end))
  )
    return false;
  for (let verb = start - 2; verb > start - 2 - NEAR; verb--) {
    const word = wordAt(text, at, verb);
    if (momentary.has(word)) return true;
    if (word === "" || /^(?:\d.*|[.,;:])$/.test(word)) return false;
  }
  return false;
}

/** What comes at one moment. */
const momentary: ReadonlySet<string> = new Set(
  "reopen reopens open opens begin begins start starts resume resumes return returns back expire expires leave leaves arrive arrives retire retires close closes depart departs meet meets vote votes due ends convene convenes decide launch launches".split(
    " ",
  ),
);

/** How many tokens behind the unit say that it is counted from now: "three weeks | from now", "in two years | ' time". */
function hence(text: CalendarText, near: number, end: number, start: number): number {
  const next = wordAt(text, near, end);
  if (next === "from" && wordAt(text, near, end + 1) === "now") return 2;
  if (wordAt(text, near, start - 1) !== "in") return 0;
  if (next === "time") return 1;
  return /^['’]s?$/.test(next) && wordAt(text, near, end + 1) === "time" ? 2 : 0;
}

/** "the day before," hangs on the day spoken of; "the day before the vote" on something that has no date here. */
function isOffsetAlone(text: CalendarText, at: number, the: boolean, hasAmount: boolean): boolean {
  const beyond = wordAt(text, at, at + 2);
  if (!the && !hasAmount) return false;
  return /^(?:|[,.;:!?)–—-]|and|but|in|at|on|with|partly|mainly|because|when|by|to|from)$/.test(beyond);
}

function resolveOffset(
  kind: CalendarUnit,
  count: number | undefined,
  sign: number,
  from: "reference" | "anchor",
  context: TimeContext,
): TimeValue {
  const vague: TimeValue = { value: sign < 0 ? "PAST_REF" : "FUTURE_REF", granularity: "reference" };
  // "a few hours later" in a tale is not ahead of the reader
  if (count === undefined) return from === "anchor" ? { value: durationValue(kind), granularity: "duration" } : vague;
  const anchor = from === "anchor" ? context.anchor : undefined;
  // "it opened with a song and closed, four months later, with a bill": of when it began nothing is told
  if (from === "anchor" && sign > 0 && !anchor && context.past())
    return { value: "PAST_REF", granularity: "reference" };
  const base = anchor ? firstDay(anchor) : context.referenceDay;
  if (base === undefined) return vague;
  if (kind === "minute" || kind === "hour" || kind === "second")
    return (
      minuteOffset(kind, count, sign, from === "anchor" ? clockOf(anchor) : publishedMinute(kind, count, context)) ?? {
        value: durationValue(kind, count),
        granularity: "duration",
      }
    );
  // "founded in 1990 ... two days later": a year is too coarse to count days from
  if (anchor && anchor.end - anchor.start > COARSE_RATIO * unitMinutes(kind))
    return { value: durationValue(kind, count), granularity: "duration" };
  const shifted = shiftDay(base, kind, sign * count);
  if (kind === "year" && count === 1 && context.accounting && sign < 0)
    return timeOf(shiftPeriodYears(context.accounting, -1), ["day"]);
  // "two weeks ago" is that week, "10 days ago" that day, "five years ago" that year
  return timeOf(periodHolding(kind === "decade" || kind === "century" ? "year" : kind, shifted), ["day"]);
}

function clockOf(anchor: Period | undefined): number | undefined {
  return anchor?.granularity === "minute" ? anchor.start : undefined;
}

/** "20 minutes ago" is told at the minute of publication; further back an article's stamp is too rough. */
function publishedMinute(kind: CalendarUnit, count: number, { text, referenceDay }: TimeContext): number | undefined {
  const { reference } = text.document;
  if (reference?.hour === undefined || referenceDay === undefined || (kind === "hour" && count > 1)) return undefined;
  return referenceDay * 1440 + reference.hour * 60 + (reference.minute ?? 0);
}

function minuteOffset(
  kind: CalendarUnit,
  count: number,
  sign: number,
  start: number | undefined,
): TimeValue | undefined {
  if (start === undefined || kind === "second") return undefined;
  const minute = start + Math.round(sign * count * (kind === "hour" ? 60 : 1));
  return { value: isoMinute(minute), granularity: "minute", start: minute, end: minute + 1, implied: ["day"] };
}

/** How many times longer than the unit the anchor may be. "a week earlier" may hang on a month's name, "a day earlier" on a week's. */
const COARSE_RATIO = 8;

function unitMinutes(kind: CalendarUnit): number {
  const period = periodHolding(kind, 0);
  return period.end - period.start;
}
