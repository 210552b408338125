import type { DateClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { HAPPENING_VERBS } from "../../lexicons/en/news-synonyms.ts";
import { isDigitSlip } from "../figures/digit-slip.ts";
import { placeFeatures } from "../place-features.ts";
import { timeScale } from "./compare-times.ts";

/** What speaks for two dates being of one happening; each 0 or 1, or a share between. */
export type DateFeature =
  | "frame"
  | "sentence"
  | "samePlace"
  | "otherPlace"
  | "sameVerb"
  | "bothHappening"
  | "bothMain"
  | "daySlip"
  | "bothLead"
  | "clock"
  | "period"
  | "sameLink"
  | "oneBound"
  | "oneUtterance"
  | "bothUtterance"
  | "farApart"
  | "bothImplied";

const DAY = 86_400_000;

/** In: two dates of one scale, and how alike their sentences are as a whole (0 to 1). */
export function dateFeatures(
  a: DateClaim,
  b: DateClaim,
  sentenceLikeness: number,
): Readonly<Record<DateFeature, number>> {
  const scale = timeScale(a.date);
  return {
    frame: frameLikeness(a.frame, b.frame),
    sentence: sentenceLikeness,
    ...placeFeatures(a, b),
    sameVerb: Number(a.verb !== "" && a.verb === b.verb),
    bothHappening: Number(HAPPENING_VERBS.has(a.verb) && HAPPENING_VERBS.has(b.verb)),
    bothMain: Number(a.isMain && b.isMain),
    daySlip: Number(isDaySlip(a, b)),
    bothLead: Number(a.inLead && b.inLead),
    clock: Number(scale === "clock"),
    period: Number(scale === "period"),
    sameLink: Number(a.link === b.link),
    oneBound: Number(isBound(a) !== isBound(b)),
    oneUtterance: Number(a.ofUtterance !== b.ofUtterance),
    bothUtterance: Number(a.ofUtterance && b.ofUtterance),
    farApart: Math.min(3, Math.log10(1 + daysApart(a, b))),
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

/** 14 for 24, 3 for 13, 19 for 9, June for July: one sign of a written date is wrong. */
function isDaySlip(a: DateClaim, b: DateClaim): boolean {
  const [left, right] = [a.date.value, b.date.value];
  if (left.length < 10 || right.length < 10 || isWeekday(a) || isWeekday(b)) return false;
  const [dayA, dayB] = [Number(left.slice(8, 10)), Number(right.slice(8, 10))];
  if (left.slice(0, 7) === right.slice(0, 7)) return dayA % 10 === dayB % 10 || isDigitSlip(dayA, dayB);
  return left.slice(0, 4) === right.slice(0, 4) && dayA === dayB;
}

function daysApart(a: DateClaim, b: DateClaim): number {
  const [left, right] = [a.date.interval?.start, b.date.interval?.start];
  if (left === undefined || right === undefined) return 0;
  const apart = Math.abs(Date.parse(`${left}Z`) - Date.parse(`${right}Z`)) / DAY;
  return Number.isNaN(apart) ? 0 : apart;
}
