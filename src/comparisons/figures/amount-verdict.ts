import type { FigureClaim } from "../../claims/claim.ts";
import type { Quantity } from "../../mentions/mention.ts";
import { ageVerdict } from "./age-verdict.ts";
import { compareQuantities, type QuantityVerdict } from "./compare-quantities.ts";

/** Whether the amounts of two figures of one dimension can both be true of one thing: intervals, and scores side by side. */
export function amountVerdict(a: FigureClaim, b: FigureClaim): QuantityVerdict {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  if (a.dimension.name === "score") return scoreVerdict(left, right);
  if (a.dimension.name === "age") return ageVerdict(left, right);
  if (areNightsOfDays(a, b) || areNightsOfDays(b, a)) return { verdict: "compatible", reason: "nights and days" };
  if (areMilesAtSea(left, right)) return { verdict: "compatible", reason: "miles at sea" };
  return compareQuantities(unsigned(asTold(a), right), unsigned(asTold(b), left), a.dimension.scale, b.dimension.scale);
}

/** Two nights are two days or three. */
function areNightsOfDays({ figure: nights }: FigureClaim, { figure: days }: FigureClaim): boolean {
  if (!/\bnights?$/i.test(nights.text) || !/\bdays?$/i.test(days.text)) return false;
  const [least = 0, most = Number.NaN] = [nights.quantity.value, days.quantity.value];
  return most === least || most === least + 1;
}

const MILES: ReadonlySet<string | undefined> = new Set(["[mi_i]", "[nmi_i]"]);

/** "85 miles off the coast" are nautical ones. */
function areMilesAtSea(a: Quantity, b: Quantity): boolean {
  return a.value !== undefined && a.value === b.value && a.unit !== b.unit && MILES.has(a.unit) && MILES.has(b.unit);
}

/** "Just over a quarter" is said of 27 per cent, and no more of 29. */
const JUST_OVER_REACH = 1.12;
/** "Just over an hour" is said of 75 minutes, "just over a dozen" of 14. */
const JUST_OVER_TIME = 1.34;
const JUST_OVER_COUNT = 2;
const JUST_OVER =
  /\b(?:just|slightly|a little|a bit|a touch|a shade|barely|fractionally|marginally) (?:over|above|more than)\b/i;

/** Who counts in dozens does not count exactly; "slightly more than" has an end. */
function asTold({ figure: { quantity, text }, dimension }: FigureClaim): Quantity {
  const { approximator, value } = quantity;
  if (approximator === "exact" && /\bdozen\b/i.test(text)) return { ...quantity, approximator: "about" };
  if (approximator !== "over" || value === undefined || value <= 0 || !JUST_OVER.test(text)) return quantity;
  const end = value * (dimension.name === "duration" ? JUST_OVER_TIME : JUST_OVER_REACH);
  const max = dimension.name === "count" ? Math.max(end, value + JUST_OVER_COUNT) : end;
  return { ...quantity, approximator: "exact", min: value, max };
}

/** "Lost 2.3 per cent" and "-2.3 per cent": a loss is written with a sign or told in words. */
function unsigned(quantity: Quantity, other: Quantity): Quantity {
  const { value } = quantity;
  if (value === undefined || value >= 0 || other.value === undefined || other.value < 0) return quantity;
  return other.change === "down" ? { ...quantity, value: -value, min: -value, max: -value } : quantity;
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
