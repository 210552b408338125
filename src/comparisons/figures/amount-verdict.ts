import type { FigureClaim } from "../../claims/claim.ts";
import { compareQuantities, type QuantityVerdict } from "./compare-quantities.ts";
import { dimensionOf } from "./dimension.ts";

/** Whether the amounts of two figures of one dimension can both be true of one thing: intervals, and scores side by side. */
export function amountVerdict({ figure: a }: FigureClaim, { figure: b }: FigureClaim): QuantityVerdict {
  if (dimensionOf(a).name === "score") return scoreVerdict(a.quantity, b.quantity);
  return compareQuantities(a.quantity, b.quantity, dimensionOf(a).scale, dimensionOf(b).scale);
}

interface Score {
  readonly min: number | null;
  readonly max: number | null;
}

/** "3-1" and "1-3" are one score told from either side. */
function scoreVerdict(a: Score, b: Score): QuantityVerdict {
  const same = (a.min === b.min && a.max === b.max) || (a.min === b.max && a.max === b.min);
  return same
    ? { verdict: "equal", reason: "the same score" }
    : { verdict: "conflicting", reason: "two different scores" };
}
