import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { daysBeside } from "../days-beside.ts";

const DAY = 86_400_000;
/** A night belongs to two days. */
const LEAST_DAYS_APART = 2;

/** "killing 14 on Tuesday" and "killed two on Monday a week earlier": each sentence gives its day, and no two days are near. */
export function areOnOtherDays(earlier: ArticleClaims, a: FigureClaim, later: ArticleClaims, b: FigureClaim): boolean {
  const [left, right] = [daysBeside(earlier.dates, a.frame.sentence), daysBeside(later.dates, b.frame.sentence)];
  if (left.length === 0 || right.length === 0) return false;
  return left.every((x) => right.every((y) => Math.abs(x - y) >= LEAST_DAYS_APART * DAY));
}
