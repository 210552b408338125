import type { DateClaim } from "../../claims/claim.ts";
import { isDigitSlip } from "../figures/digit-slip.ts";

const NOON = 12;

/** 14 for 24, 3 for 13, 19 for 9, June for July: one sign of a written date is wrong. In: two explicit days. */
export function isDaySlip(a: DateClaim, b: DateClaim): boolean {
  const [left, right] = [a.date.value, b.date.value];
  const yearFilledIn = isYearFilledIn(a) || isYearFilledIn(b);
  if (left.slice(0, 4) !== right.slice(0, 4) && !yearFilledIn) return false;
  const [dayA, dayB] = [Number(left.slice(8, 10)), Number(right.slice(8, 10))];
  if (left.slice(5, 7) === right.slice(5, 7)) return dayA % 10 === dayB % 10 || isDigitSlip(dayA, dayB);
  return dayA === dayB;
}

/** 1989 for 1998. In: two years. */
export function haveSwappedDigits({ date: a }: DateClaim, { date: b }: DateClaim): boolean {
  return [...a.value].sort().join("") === [...b.value].sort().join("");
}

/** 8.47 for 9.47, 5 a.m. for 5 p.m.: the minutes agree, and either are no full hour or half a day lies between. */
export function isClockSlip({ date: a }: DateClaim, { date: b }: DateClaim): boolean {
  const [minuteA, minuteB] = [a.value.slice(14, 16), b.value.slice(14, 16)];
  if (minuteA !== minuteB || a.granularity !== "minute" || b.granularity !== "minute") return false;
  return Number(minuteA) > 0 || Math.abs(Number(a.value.slice(11, 13)) - Number(b.value.slice(11, 13))) === NOON;
}

/** The text states no year, which the date of its report fills in. */
export function isYearFilledIn({ date }: DateClaim): boolean {
  // "in the night of July 18 last year"
  return date.implied.includes("year") && !/\byear\b/i.test(date.text);
}
