import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { areOneKind } from "./is-one-position.ts";

type Clause = { readonly sentence: number; readonly start: number; readonly end: number };

/** "Convicted of fraud" and "acquitted of theft": two counts of one trial. */
export function areOtherCharges(earlier: ArticleClaims, a: Clause, later: ArticleClaims, b: Clause): boolean {
  const [left, right] = [chargesAt(earlier, a), chargesAt(later, b)];
  return left.length > 0 && right.length > 0 && !left.some((own) => right.some((other) => areOneKind(own, other)));
}

/** The verdicts, with their charges, in the words of a clause. */
function chargesAt({ positions }: ArticleClaims, { sentence, start, end }: Clause) {
  return positions.filter(
    (position) =>
      position.matter.name === "verdict" &&
      position.sentence === sentence &&
      position.start < end &&
      start < position.end,
  );
}
