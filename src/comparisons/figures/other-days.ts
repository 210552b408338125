import type { DateClaim, FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { timeScale } from "../dates/compare-times.ts";

const DAY = 86_400_000;
/** A night belongs to two days. */
const LEAST_DAYS_APART = 2;

/** "killing 14 on Tuesday" and "killed two on Monday a week earlier": each sentence gives its day, and no two days are near. */
export function areOnOtherDays(earlier: ArticleClaims, a: FigureClaim, later: ArticleClaims, b: FigureClaim): boolean {
  const [left, right] = [daysBeside(earlier.dates, a), daysBeside(later.dates, b)];
  if (left.length === 0 || right.length === 0) return false;
  return left.every((x) => right.every((y) => Math.abs(x - y) >= LEAST_DAYS_APART * DAY));
}

/** Days on which what the sentence tells took place, not on which it was said. */
function daysBeside(dates: readonly DateClaim[], { frame }: FigureClaim): number[] {
  return dates
    .filter((date) => date.frame.sentence === frame.sentence && !date.ofUtterance && timeScale(date.date) !== "period")
    .map(({ date }) => Date.parse(`${date.interval?.start.slice(0, 10)}T00:00:00Z`))
    .filter((day) => !Number.isNaN(day));
}
