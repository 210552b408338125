import type { FigureClaim } from "../../claims/claim.ts";
import { amountVerdict } from "./amount-verdict.ts";
import type { QuantityVerdict } from "./compare-quantities.ts";
import { evolves } from "./evolves.ts";
import { numberOf } from "./figure-features.ts";

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;
/** Within half a year most people stay as old as they are. */
const DAYS_TO_AGE = 183;

/**
 * A running count that the later article puts higher than the earlier one's "at least" is news, not agreement; an age that has
 * grown by as many years as lie between the articles is no disagreement. In: milliseconds between the articles, where both are dated.
 */
export function verdictInTime(earlier: FigureClaim, later: FigureClaim, apart = 0): QuantityVerdict {
  const verdict = amountVerdict(earlier, later);
  if (verdict.verdict === "conflicting" && hasAged(earlier, later, apart / DAY_MS))
    return { verdict: "compatible", reason: "a birthday lies between the articles" };
  const open = ["at-least", "over"].includes(earlier.figure.quantity.approximator);
  if (verdict.verdict !== "compatible" || !open || !isBeyond(later, earlier)) return verdict;
  if (evolves(earlier) && (later.counted.people || evolves(later)))
    return { verdict: "superseded", reason: "a later count within the earlier bound" };
  return verdict;
}

function hasAged(earlier: FigureClaim, later: FigureClaim, days: number): boolean {
  if (earlier.dimension.name !== "age" || days < DAYS_TO_AGE) return false;
  if (earlier.figure.quantity.unit !== "a" || later.figure.quantity.unit !== "a") return false;
  const older = numberOf(later) - numberOf(earlier);
  return older > 0 && older <= Math.ceil(days / YEAR_DAYS);
}

/** "More than 40" is said of 43, "at least 40" until the next is found. */
function isBeyond(later: FigureClaim, { figure: { quantity } }: FigureClaim): boolean {
  const written = quantity.value ?? quantity.min ?? 0;
  const rounded = quantity.approximator === "over" ? (quantity.precision ?? 0) : 0;
  return numberOf(later) > written && numberOf(later) >= written + rounded;
}
