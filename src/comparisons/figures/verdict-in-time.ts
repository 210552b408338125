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
 * grown by as many years as lie between the articles is no disagreement. In: milliseconds between the articles, NaN where one has no
 * date, nothing where neither has: then the bound was there first.
 */
export function verdictInTime(earlier: FigureClaim, later: FigureClaim, apart?: number): QuantityVerdict {
  const verdict = amountVerdict(earlier, later);
  if (verdict.verdict === "conflicting" && hasAged(earlier, later, (apart ?? 0) / DAY_MS))
    return { verdict: "compatible", reason: "a birthday lies between the articles" };
  if (verdict.verdict === "conflicting" && areOfOtherYears(earlier, later))
    return { verdict: "compatible", reason: "ages of other years" };
  if (verdict.verdict !== "compatible") return verdict;
  if (isOutrun(earlier, later) || (apart === undefined && isOutrun(later, earlier)))
    return { verdict: "superseded", reason: "a later count within the earlier bound" };
  return verdict;
}

function isOutrun(bound: FigureClaim, later: FigureClaim): boolean {
  const { approximator, value } = bound.figure.quantity;
  // who says "dozens" has counted none
  const open = value !== undefined && ["at-least", "over"].includes(approximator);
  return open && isBeyond(later, bound) && evolves(bound) && (later.counted.people || evolves(later));
}

function hasAged(earlier: FigureClaim, later: FigureClaim, days: number): boolean {
  if (earlier.dimension.name !== "age" || days < DAYS_TO_AGE) return false;
  if (earlier.figure.quantity.unit !== "a" || later.figure.quantity.unit !== "a") return false;
  const older = numberOf(later) - numberOf(earlier);
  return older > 0 && older <= Math.ceil(days / YEAR_DAYS);
}

/** "Brandt, 92, said in 2016" and "in 2015, when he was 91": the years go with the ages. */
function areOfOtherYears(a: FigureClaim, b: FigureClaim): boolean {
  if (a.dimension.name !== "age" || a.figure.quantity.unit !== "a" || b.figure.quantity.unit !== "a") return false;
  const [before, after] = [yearOf(a), yearOf(b)];
  if (before === undefined || after === undefined || before === after) return false;
  return Math.abs(after - before - (numberOf(b) - numberOf(a))) <= 1;
}

function yearOf({ figure: { asOf } }: FigureClaim): number | undefined {
  const year = /^\d{4}/.exec(asOf ?? "")?.[0];
  return year === undefined ? undefined : Number(year);
}

/** "More than 40" is said of 43, "at least 40" until the next is found. */
function isBeyond(later: FigureClaim, { figure: { quantity } }: FigureClaim): boolean {
  const written = quantity.value ?? quantity.min ?? 0;
  const rounded = quantity.approximator === "over" ? (quantity.precision ?? 0) : 0;
  return numberOf(later) > written && numberOf(later) >= written + rounded;
}
