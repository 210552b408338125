import type { DateClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { utcInstant } from "../../claims/utc-instant.ts";
import { HAPPENING_VERBS } from "../../lexicons/en/news-synonyms.ts";
import { isDigitSlip } from "../figures/digit-slip.ts";
import { timeScale } from "./compare-times.ts";

/** What speaks for two dates being of one happening; each 0 or 1, or a share between. */
export type DateFeature =
  | "frame"
  | "sentence"
  | "bothHappening"
  | "bothMain"
  | "explicit"
  | "daySlip"
  | "clockSlip"
  | "comingYears"
  | "apart"
  | "bothLead"
  | "clock"
  | "period"
  | "sameLink"
  | "oneBound"
  | "oneUtterance"
  | "bothUtterance"
  | "bothImplied";

const DAY = 86_400_000;
const YEAR_DAYS = 365;
const NOON = 12;
/** Log of days from which it does not matter how far apart two dates are. */
const FARTHEST = 4;
/** Two plans for "2031" and "2033" are one plan, as a rule; 2031 and 2045 are not. */
const NEAR_YEARS = 3;

/** In: two dates of one scale, and how alike their sentences are as a whole (0 to 1). */
export function dateFeatures(
  a: DateClaim,
  b: DateClaim,
  sentenceLikeness: number,
): Readonly<Record<DateFeature, number>> {
  const scale = timeScale(a.date);
  const explicit = isExplicitDay(a) && isExplicitDay(b);
  const years = a.date.granularity === "year" && b.date.granularity === "year";
  return {
    frame: frameLikeness(a.frame, b.frame),
    sentence: sentenceLikeness,
    bothHappening: Number(HAPPENING_VERBS.has(a.verb) && HAPPENING_VERBS.has(b.verb)),
    bothMain: Number(a.isMain && b.isMain),
    explicit: Number(explicit),
    daySlip: Number((explicit && isDaySlip(a, b)) || (years && haveSwappedDigits(a, b))),
    clockSlip: Number(scale === "clock" && isClockSlip(a, b)),
    comingYears: Number(years && a.isComing && b.isComing && yearsApart(a, b) <= NEAR_YEARS),
    apart: years ? Math.log(1 + yearsApart(a, b)) : scale === "clock" ? 0 : apartInDays(a, b),
    bothLead: Number(a.inLead && b.inLead),
    clock: Number(scale === "clock"),
    period: Number(scale === "period"),
    sameLink: Number(a.link === b.link),
    oneBound: Number(isBound(a) !== isBound(b)),
    oneUtterance: Number(a.ofUtterance !== b.ofUtterance),
    bothUtterance: Number(a.ofUtterance && b.ofUtterance),
    bothImplied: Number(isWeekday(a) && isWeekday(b)),
  };
}

/** "since March", "until Friday" bound a time; "in March", "on Friday" name it. */
function isBound(claim: DateClaim): boolean {
  return ["since", "until", "till", "before", "after", "from", "by", "through"].includes(claim.link);
}

/** "on Tuesday": the day follows from the day of publication. */
function isWeekday(claim: DateClaim): boolean {
  return claim.date.implied.includes("day") || claim.date.implied.includes("month");
}

/** "on 14 October": the text says which day of which month. */
function isExplicitDay(claim: DateClaim): boolean {
  return timeScale(claim.date) === "day" && !isWeekday(claim) && !claim.date.implied.includes("week");
}

/** 14 for 24, 3 for 13, 19 for 9, June for July: one sign of a written date is wrong. In: two explicit days. */
function isDaySlip(a: DateClaim, b: DateClaim): boolean {
  const [left, right] = [a.date.value, b.date.value];
  const yearFilledIn = isYearFilledIn(a) || isYearFilledIn(b);
  if (left.slice(0, 4) !== right.slice(0, 4) && !yearFilledIn) return false;
  const [dayA, dayB] = [Number(left.slice(8, 10)), Number(right.slice(8, 10))];
  if (left.slice(5, 7) === right.slice(5, 7)) return dayA % 10 === dayB % 10 || isDigitSlip(dayA, dayB);
  return dayA === dayB;
}

/** 1989 for 1998. In: two years. */
function haveSwappedDigits({ date: a }: DateClaim, { date: b }: DateClaim): boolean {
  return [...a.value].sort().join("") === [...b.value].sort().join("");
}

/** 8.47 for 9.47, 5 a.m. for 5 p.m.: the minutes agree, and either are no full hour or half a day lies between. */
function isClockSlip({ date: a }: DateClaim, { date: b }: DateClaim): boolean {
  const [minuteA, minuteB] = [a.value.slice(14, 16), b.value.slice(14, 16)];
  if (minuteA !== minuteB || a.granularity !== "minute" || b.granularity !== "minute") return false;
  return Number(minuteA) > 0 || Math.abs(Number(a.value.slice(11, 13)) - Number(b.value.slice(11, 13))) === NOON;
}

function isYearFilledIn({ date }: DateClaim): boolean {
  return date.implied.includes("year");
}

function yearsApart(a: DateClaim, b: DateClaim): number {
  return Math.abs(yearOf(a) - yearOf(b));
}

/** "BC0675" is the year -675. */
function yearOf({ date: { value } }: DateClaim): number {
  return value.startsWith("BC") ? -Number(value.slice(2, 6)) : Number(value.slice(0, 4));
}

/** Log of the days between; a year that was filled in counts for nothing. */
function apartInDays(a: DateClaim, b: DateClaim): number {
  const [left, right] = [a.date.interval?.start, b.date.interval?.start];
  if (left === undefined || right === undefined) return 0;
  const days = Math.abs(utcInstant(left) - utcInstant(right)) / DAY;
  if (Number.isNaN(days)) return 0;
  const least = isYearFilledIn(a) || isYearFilledIn(b) ? Math.min(days, Math.abs(days - YEAR_DAYS)) : days;
  return Math.min(FARTHEST, Math.log(1 + least));
}
