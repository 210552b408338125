import { utcInstant } from "../../claims/utc-instant.ts";
import type { DateMention } from "../../mentions/mention.ts";
import type { Verdict } from "../comparison.ts";
import { statedSpan } from "./stated-span.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const DAY_MINUTES = 1440;
/** Times on the full, half or quarter hour are rounded in the telling, as is "about" and "shortly after". */
const ROUNDED_TOLERANCE_MINUTES = 20;
const EXACT_TOLERANCE_MINUTES = 4;

/** A clock time told wrong is off by an hour or two, as a rule; another part of the day is of another happening. */
export const FAR_MINUTES = 150;

export interface TimeVerdict {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** How a date can be compared: by the clock, by day, or by a longer period. */
export type TimeScale = "clock" | "day" | "period";

export function timeScale(date: DateMention): TimeScale {
  switch (date.granularity) {
    case "minute":
    case "hour":
      return "clock";
    case "part-of-day":
    case "day":
      return "day";
    default:
      return "period";
  }
}

/**
 * By what two dates can be compared: "at noon on Monday" and "at noon on Tuesday" by their days, "15 March" and "the middle of May" by
 * their months, "on Tuesday" and "in May" by nothing.
 */
export function commonScale(a: DateMention, b: DateMention): TimeScale | undefined {
  const [left, right] = [timeScale(a), timeScale(b)];
  // "at 6 p.m. on Monday" and "at 2 a.m. on Tuesday" are moments of two happenings
  if (left === "clock" && right === "clock" && haveOtherDays(a, b))
    return a.value.slice(11) === b.value.slice(11) ? "day" : undefined;
  if (left === right) return left;
  if (left === "clock" || right === "clock")
    return isClockOfOtherDay(a, b) || isClockOfOtherDay(b, a) ? "day" : undefined;
  const [day, period] = left === "day" ? [a, b] : [b, a];
  if (!isWrittenDay(day)) return undefined;
  return period.granularity === "month" || (period.granularity === "year" && !day.implied.includes("year"))
    ? "period"
    : undefined;
}

/** "on 14 October", "on the second Tuesday of May": the text says which day of which month. */
export function isWrittenDay(date: DateMention): boolean {
  if (timeScale(date) === "period" || date.implied.includes("month") || date.implied.includes("week")) return false;
  return !date.implied.includes("day") || date.rule.endsWith("/nth-weekday");
}

/**
 * Whether two dates can be dates of one thing. Undefined where their scales say nothing about each other.
 * `bothLoose`: "about 8:30" and "shortly before 9" may be off towards each other.
 */
export function compareTimes(a: DateMention, b: DateMention, bothLoose = false): TimeVerdict | undefined {
  if (a.interval === undefined || b.interval === undefined) return undefined;
  const [[startA, endA], [startB, endB]] = [statedSpan(a, b), statedSpan(b, a)];
  if ([startA, endA, startB, endB].some(Number.isNaN)) return undefined;
  if (commonScale(a, b) === "clock") return compareClocks(a, b, bothLoose);
  if (startA === startB && endA === endB) return { verdict: "equal", reason: "the same time" };
  if (isPartOfDay(a) && isPartOfDay(b) && a.value.slice(0, 10) === b.value.slice(0, 10)) return undefined;
  if (isEnd(a) !== isEnd(b) && (isEnd(a) ? endA === startB : endB === startA)) return undefined;
  if (startA < endB && startB < endA) return { verdict: "compatible", reason: "one lies within the other" };
  if (isCountedNearby(a, startA, startB) || isCountedNearby(b, startB, startA))
    return { verdict: "compatible", reason: "counted in days" };
  if (isSameWeekday(a, b, Math.floor(startA / DAY) - Math.floor(startB / DAY))) return undefined;
  if (!isStatedBoth(a, b) || isSameWords(a, b) || isDayless(a) || isDayless(b)) return undefined;
  const touching = Math.min(Math.abs(startA - endB), Math.abs(startB - endA)) === 0;
  const byNight = isNight(a) || isNight(b);
  if (touching && byNight && endA - startA <= DAY && endB - startB <= DAY)
    return { verdict: "compatible", reason: "a night belongs to two days" };
  return { verdict: "conflicting", reason: "the times exclude each other" };
}

/** "Two days ago" is the day before yesterday; "ten days ago" is said of the ninth and the eleventh day as well. */
function isCountedNearby({ rule, granularity, text }: DateMention, start: number, other: number): boolean {
  const isCounted =
    rule.endsWith("offset") &&
    granularity === "day" &&
    /\bdays\b/.test(text) &&
    !/^(?:two|three|four|[234])\b/i.test(text);
  return isCounted && Math.abs(start - other) <= DAY;
}

/** "by the end of March" and "from April" are one turn of the year. */
function isEnd({ text }: DateMention): boolean {
  return /^(?:the )?end of\b/i.test(text);
}

/** "on Monday" in two articles: only the week, which neither states, differs. */
function isSameWords(a: DateMention, b: DateMention): boolean {
  const words = ({ text }: DateMention) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return (a.implied.length > 0 || b.implied.length > 0) && words(a) === words(b);
}

/** "on Friday" beside "on 13 March", which is one: of which week, the reader fills in. */
function isSameWeekday(a: DateMention, b: DateMention, days: number): boolean {
  if (timeScale(a) === "period" || timeScale(b) === "period") return false;
  return (isBareWeekday(a) || isBareWeekday(b)) && days % 7 === 0;
}

function isBareWeekday({ implied, text }: DateMention): boolean {
  return implied.includes("week") && !/\b(?:last|next|this|week)\b/i.test(text);
}

/** The morning and the night of one day are hours of one story, not versions. */
function isPartOfDay({ granularity }: DateMention): boolean {
  return granularity === "part-of-day";
}

/** "late on Monday evening" is no Tuesday, "in the small hours of Tuesday" may be told as Monday. */
function isNight({ granularity, value, text }: DateMention): boolean {
  return granularity === "part-of-day" && (value.endsWith("NI") || /\bhours\b/i.test(text));
}

/** "at sunrise", "in the evening": of which day, the text leaves to the reader. */
function isDayless({ granularity, implied, text }: DateMention): boolean {
  if (granularity !== "part-of-day" || !implied.includes("day")) return false;
  return !/\b(?:last|this|next|following|previous|yesterday|today|tonight|tomorrow)\b/i.test(text);
}

/** Filled-in years and months never make a conflict by themselves. */
function isStatedBoth(a: DateMention, b: DateMention): boolean {
  const bothDays = timeScale(a) !== "period" && timeScale(b) !== "period";
  if (bothDays)
    return a.value.slice(5, 10) !== b.value.slice(5, 10) || !(a.implied.includes("year") || b.implied.includes("year"));
  const length = Math.min(a.value.length, b.value.length);
  const isSameInYear = a.value.slice(4, length) === b.value.slice(4, length);
  const isSameYear = a.value.slice(0, 4) === b.value.slice(0, 4);
  return !((a.implied.includes("year") || b.implied.includes("year")) && length > 4 && isSameInYear && !isSameYear);
}

function compareClocks(a: DateMention, b: DateMention, bothLoose: boolean): TimeVerdict | undefined {
  if ((a.offsetMinutes === undefined) !== (b.offsetMinutes === undefined)) return undefined;
  const minutes = minutesApart(a, b);
  const tolerated = toleratedMinutes(a, b) * (bothLoose ? 2 : 1);
  if (minutes === 0) return { verdict: "equal", reason: "the same time of day" };
  return minutes <= tolerated
    ? { verdict: "compatible", reason: "one rounds the other" }
    : { verdict: "conflicting", reason: `${minutes} minutes apart` };
}

/** Between two clock times, the shorter way around the clock. */
export function minutesApart(a: DateMention, b: DateMention): number {
  // "half past six" may be said of 18:30
  const round = isHalfDayOpen(a) || isHalfDayOpen(b) ? DAY_MINUTES / 2 : DAY_MINUTES;
  const between = (utcInstant(a.interval?.start ?? "") - utcInstant(b.interval?.start ?? "")) / MINUTE;
  const apart = Math.abs(between + (b.offsetMinutes ?? 0) - (a.offsetMinutes ?? 0)) % round;
  return Math.min(apart, round - apart);
}

function isHalfDayOpen({ implied }: DateMention): boolean {
  return implied.includes("half-day");
}

function haveOtherDays(a: DateMention, b: DateMention): boolean {
  const isStated = ({ implied }: DateMention) => !implied.includes("day");
  return isStated(a) && isStated(b) && a.value.slice(0, 10) !== b.value.slice(0, 10);
}

/**
 * "on Thursday at 3 p.m." beside "on Wednesday". A time with its zone may be of another day where it is told, and the
 * small hours of Thursday are Wednesday's night. What is closed on Thursday may be so from ten on Wednesday evening.
 */
function isClockOfOtherDay(clock: DateMention, day: DateMention): boolean {
  if (timeScale(clock) !== "clock" || timeScale(day) !== "day" || !haveOtherDays(clock, day)) return false;
  if (clock.offsetMinutes !== undefined || /\btime\b/i.test(clock.text)) return false;
  const hour = Number(clock.value.slice(11, 13));
  return clock.value < day.value ? hour < LATE_HOURS : hour >= SMALL_HOURS_END;
}

const SMALL_HOURS_END = 6;
const LATE_HOURS = 21;

/** How far two clock times of one thing may lie apart. */
export function toleratedMinutes(a: DateMention, b: DateMention): number {
  return isRounded(a) || isRounded(b) ? ROUNDED_TOLERANCE_MINUTES : EXACT_TOLERANCE_MINUTES;
}

function isRounded(date: DateMention): boolean {
  const minute = Number(date.value.slice(14, 16));
  return (
    date.granularity === "hour" ||
    minute % 15 === 0 ||
    /\b(?:about|around|shortly|just|nearly|before|after)\b/i.test(date.text)
  );
}
