import type { DateClaim } from "../claims/claim.ts";
import { timeScale } from "./dates/compare-times.ts";

/** Days on which what a sentence tells took place, not on which it was said: milliseconds since 1970 of their starts. */
export function daysBeside(dates: readonly DateClaim[], sentence: number): number[] {
  return dates
    .filter((date) => date.frame.sentence === sentence && !date.ofUtterance && timeScale(date.date) !== "period")
    .map(({ date }) => Date.parse(`${date.interval?.start.slice(0, 10)}T00:00:00Z`))
    .filter((day) => !Number.isNaN(day));
}
