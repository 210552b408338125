import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { daysBeside } from "../days-beside.ts";

/** "Will close on Thursday" and "will reopen on Friday": each sentence gives its day, and a state that passes has passed between them. */
export function followEachOther(
  earlier: ArticleClaims,
  a: Pick<Proposition, "sentence">,
  later: ArticleClaims,
  b: Pick<Proposition, "sentence">,
): boolean {
  const [left, right] = [daysBeside(earlier.dates, a.sentence), daysBeside(later.dates, b.sentence)];
  return left.length > 0 && right.length > 0 && !left.some((day) => right.includes(day));
}
