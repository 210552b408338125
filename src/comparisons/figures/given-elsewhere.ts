import type { FigureClaim } from "../../claims/claim.ts";
import { amountVerdict } from "./amount-verdict.ts";
import { dimensionOf } from "./dimension.ts";
import { numberOf } from "./figure-features.ts";

/** A figure that the other article gives too is not contradicted by another of its figures. */
export function isGivenElsewhere(
  { a, b }: { readonly a: number; readonly b: number },
  ofA: readonly FigureClaim[],
  ofB: readonly FigureClaim[],
): boolean {
  const [left, right] = [ofA[a] as FigureClaim, ofB[b] as FigureClaim];
  return isGiven(left, ofB) || isGiven(right, ofA) || isSum(left, right, ofB) || isSum(right, left, ofA);
}

/** Small numbers occur by chance: they have to count the same thing. */
const TELLING_NUMBER = 20;

function isGiven(claim: FigureClaim, others: readonly FigureClaim[]): boolean {
  const { name } = dimensionOf(claim.figure);
  return others.some((other) => {
    if (dimensionOf(other.figure).name !== name || amountVerdict(claim, other).verdict !== "equal") return false;
    if (Math.abs(numberOf(claim)) >= TELLING_NUMBER || name !== "count") return true;
    return claim.figure.slot === other.figure.slot || [...claim.head].some((term) => other.head.has(term));
  });
}

/** Parts that are counted up in one sentence: "three boys and two women". */
const MOST_PARTS = 4;

/** "Five dead" agrees with "three boys and two women": parts that stand beside `part` in its sentence add up to the sum. */
function isSum(sum: FigureClaim, part: FigureClaim, others: readonly FigureClaim[]): boolean {
  const { name } = dimensionOf(sum.figure);
  const parts = others.filter(
    (other) => other.frame.sentence === part.frame.sentence && dimensionOf(other.figure).name === name,
  );
  for (let from = 0; from < parts.length; from++) {
    let total = 0;
    for (let to = from; to < parts.length && to < from + MOST_PARTS; to++) {
      total += numberOf(parts[to] as FigureClaim);
      if (to > from && total === numberOf(sum)) return true;
    }
  }
  return parts.some((other) => other !== part && isRemainder(numberOf(part), numberOf(other), numberOf(sum)));
}

/** "50 fines, all but 20 of them at the port" agrees with 30 at the port. */
function isRemainder(whole: number, rest: number, part: number): boolean {
  return rest > 0 && whole - rest === part;
}
