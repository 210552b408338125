import type { FigureClaim } from "../../claims/claim.ts";
import { amountVerdict } from "./amount-verdict.ts";
import type { QuantityVerdict } from "./compare-quantities.ts";
import { evolves } from "./evolves.ts";
import { numberOf } from "./figure-features.ts";

/** A running count that the later article puts higher than the earlier one's "at least" is news, not agreement. */
export function verdictInTime(earlier: FigureClaim, later: FigureClaim): QuantityVerdict {
  const verdict = amountVerdict(earlier, later);
  const open = ["at-least", "over"].includes(earlier.figure.quantity.approximator);
  const goesOn = later.counted.people || evolves(later);
  if (verdict.verdict === "compatible" && open && isBeyond(later, earlier) && evolves(earlier) && goesOn)
    return { verdict: "superseded", reason: "a later count within the earlier bound" };
  return verdict;
}

/** "More than 40" is said of 43, "at least 40" until the next is found. */
function isBeyond(later: FigureClaim, { figure: { quantity } }: FigureClaim): boolean {
  const written = quantity.value ?? quantity.min ?? 0;
  const rounded = quantity.approximator === "over" ? (quantity.precision ?? 0) : 0;
  return numberOf(later) > written && numberOf(later) >= written + rounded;
}
