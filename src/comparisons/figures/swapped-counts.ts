import type { FigureClaim } from "../../claims/claim.ts";

/** Letters between two counts that stand side by side: "17 people and 43 companies". */
const LONGEST_LINK = 40;

type Couple = readonly [FigureClaim, FigureClaim];

/** Counts of two things that have changed places, by what they count. */
export interface SwappedCounts {
  readonly a: Couple;
  readonly b: Couple;
}

/** "17 people and 43 companies" and "43 people and 17 companies": each number stands in both articles, and for the wrong thing. */
export function swappedCounts(ofA: readonly FigureClaim[], ofB: readonly FigureClaim[]): SwappedCounts[] {
  const others = couples(ofB);
  if (others.length === 0) return [];
  return couples(ofA).flatMap((a) => {
    const b = others.find((couple) => areSwapped(a, couple));
    return b === undefined ? [] : [{ a, b }];
  });
}

function areSwapped([x, y]: Couple, [left, right]: Couple): boolean {
  if (exactNumber(x) === exactNumber(left))
    return isOneNoun(x, right) && isOneNoun(y, left) && exactNumber(y) === exactNumber(right);
  return (
    isOneNoun(x, left) &&
    isOneNoun(y, right) &&
    exactNumber(x) === exactNumber(right) &&
    exactNumber(y) === exactNumber(left)
  );
}

function isOneNoun(a: FigureClaim, b: FigureClaim): boolean {
  return a.counted.noun === b.counted.noun;
}

function couples(claims: readonly FigureClaim[]): Couple[] {
  return claims.flatMap((claim, index): Couple[] => {
    const next = claims[index + 1];
    if (next === undefined || next.frame.sentence !== claim.frame.sentence) return [];
    if (next.start - claim.end > LONGEST_LINK || !isCount(claim) || !isCount(next)) return [];
    if (claim.counted.noun === next.counted.noun || exactNumber(claim) === exactNumber(next)) return [];
    return [[claim, next]];
  });
}

/** An exact number of a thing that is named. */
function isCount({ figure: { quantity }, counted, denied, inQuote }: FigureClaim): boolean {
  if (quantity.unit !== undefined || quantity.currency !== undefined || quantity.approximator !== "exact") return false;
  return counted.noun !== "" && !denied && !inQuote && quantity.value !== undefined;
}

function exactNumber({ figure }: FigureClaim): number | undefined {
  return figure.quantity.value;
}
