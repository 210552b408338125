import type { Quantity } from "../../mentions/mention.ts";
import type { Verdict } from "../comparison.ts";

/** "about" allows this much to either side. Newsrooms round to one significant digit: "around 50" for 48, "about 3,000" for 3,400. */
const ABOUT_TOLERANCE = 0.15;
/** "nearly 500" is said of 450 at the least. */
const NEARLY_TOLERANCE = 0.1;
/** "more than 60" is said of 60 to 90; above that a writer takes a larger round number. */
const OVER_REACH = 1.5;
/** "Thousands" is said of 1,900. */
const VAGUE_TOLERANCE = 0.1;
/** A rounded figure and an exact one agree within half the last digit that is written, but never by more than this share. */
const LARGEST_ROUNDING = 0.05;

export interface QuantityVerdict {
  readonly verdict: Verdict;
  readonly reason: string;
}

export function isDisagreement({ verdict }: QuantityVerdict): boolean {
  return verdict === "conflicting" || verdict === "superseded";
}

/** Whether two quantities of one unit can both be true of one thing. `scaleA` and `scaleB` bring both to the same unit. */
export function compareQuantities(a: Quantity, b: Quantity, scaleA = 1, scaleB = 1): QuantityVerdict {
  const left = allowed(a, scaleA);
  const right = allowed(b, scaleB);
  if (isSameBound(a, b) && left.written !== undefined && right.written !== undefined)
    return sameBound(left.written, right.written, a.approximator);
  const gap = Math.max(left.low - right.high, right.low - left.high);
  if (gap <= 0)
    return left.low === right.low && left.high === right.high && a.approximator === b.approximator
      ? { verdict: "equal", reason: "the same value" }
      : { verdict: "compatible", reason: "the values overlap" };
  const slack = roundingSlack(a, b, scaleA, scaleB);
  if (gap <= slack) return { verdict: "compatible", reason: "one rounds the other" };
  if (cutsShort(a, b, scaleA, scaleB) || cutsShort(b, a, scaleB, scaleA))
    return { verdict: "compatible", reason: "one cuts the other short" };
  return { verdict: "conflicting", reason: "the values exclude each other" };
}

/** The values that the words allow, in the unit as written. */
export function valuesAllowed(quantity: Quantity): { readonly low: number; readonly high: number } {
  return allowed(quantity, 1);
}

interface Range {
  readonly low: number;
  readonly high: number;
  readonly written: number | undefined;
}

function allowed(quantity: Quantity, scale: number): Range {
  const written = quantity.value === undefined ? undefined : quantity.value * scale;
  const low = quantity.min === null ? Number.NEGATIVE_INFINITY : quantity.min * scale;
  const high = quantity.max === null ? Number.POSITIVE_INFINITY : quantity.max * scale;
  if (written === undefined) return { low: quantity.max === null ? low * (1 - VAGUE_TOLERANCE) : low, high, written };
  switch (quantity.approximator) {
    case "about":
      return {
        low: written - aboutTolerance(quantity) * scale,
        high: written + aboutTolerance(quantity) * scale,
        written,
      };
    case "nearly":
      return { low: written - Math.abs(written) * NEARLY_TOLERANCE, high: written, written };
    case "over":
      return {
        low: written,
        high: Math.max(written * OVER_REACH, high === Number.POSITIVE_INFINITY ? written : high),
        written,
      };
    case "exact":
    case "at-least":
    case "under":
    case "at-most":
    case "up-to":
      return { low, high, written };
    default:
      return quantity.approximator satisfies never;
  }
}

/** "Some 68 percent" is measured and rounded; "about 70 percent" and "about half" may be told by the tens. */
const ABOUT_PERCENT = 2.5;
const ABOUT_TENS_OF_PERCENT = 5;

function aboutTolerance({ value = 0, unit, precision = 1 }: Quantity): number {
  const share = Math.abs(value) * ABOUT_TOLERANCE;
  if (unit !== "percent") return share;
  return Math.min(share, precision >= 10 ? ABOUT_TENS_OF_PERCENT : ABOUT_PERCENT);
}

function isSameBound(a: Quantity, b: Quantity): boolean {
  const side = boundOf(a);
  return side !== "" && side === boundOf(b);
}

function boundOf({ approximator }: Quantity): "lower" | "upper" | "" {
  if (approximator === "at-least") return "lower";
  return approximator === "up-to" || approximator === "at-most" ? "upper" : "";
}

/** "up to 2,300" and "as many as 3,200": each could be true, but no two papers would give both for one thing. */
function sameBound(a: number, b: number, approximator: string): QuantityVerdict {
  if (a === b) return { verdict: "equal", reason: "the same bound" };
  const ratio = Math.min(Math.abs(a), Math.abs(b)) / Math.max(Math.abs(a), Math.abs(b));
  if (ratio > 1 - LARGEST_ROUNDING) return { verdict: "compatible", reason: "one rounds the other" };
  return { verdict: "conflicting", reason: `two different bounds (${approximator})` };
}

function roundingSlack(a: Quantity, b: Quantity, scaleA: number, scaleB: number): number {
  const precision = Math.max(precisionOf(a) * scaleA, precisionOf(b) * scaleB);
  const converted = scaleA === scaleB ? 0 : areCalendarSpans(a, b) ? SPAN_ROUNDING : LARGEST_ROUNDING / 2;
  const larger = Math.max(Math.abs(a.value ?? a.max ?? 0) * scaleA, Math.abs(b.value ?? b.max ?? 0) * scaleB);
  return Math.max(Math.min(precision / 2, larger * LARGEST_ROUNDING), larger * converted);
}

/** "$43 million" of $43,885,310: in large numbers what comes behind the last digit written is left off as often as rounded. */
const LARGE = 1_000_000;
const MUCH_FINER = 100;

function cutsShort(coarse: Quantity, fine: Quantity, scaleCoarse: number, scaleFine: number): boolean {
  if (coarse.value === undefined || fine.value === undefined) return false;
  const [short, full] = [Math.abs(coarse.value * scaleCoarse), Math.abs(fine.value * scaleFine)];
  const [step, fineStep] = [precisionOf(coarse) * scaleCoarse, precisionOf(fine) * scaleFine];
  const isCut = full > short && full - short < Math.min(step, full * LARGEST_ROUNDING);
  return isCut && short >= LARGE && step >= fineStep * MUCH_FINER;
}

const CALENDAR_UNITS: ReadonlySet<string | undefined> = new Set(["d", "wk", "mo"]);
/** Two weeks may be called fifteen days, and four of them a month. */
const SPAN_ROUNDING = 0.09;

function areCalendarSpans(a: Quantity, b: Quantity): boolean {
  return CALENDAR_UNITS.has(a.unit) && CALENDAR_UNITS.has(b.unit);
}

/** Whole numbers below a thousand are exact as written: 140 dead is not 142 dead. Decimals and "a third" are rounded. */
const ROUNDED_FROM = 1000;

function precisionOf(quantity: Quantity): number {
  const written = Math.abs(quantity.value ?? quantity.max ?? 0);
  const isCount = quantity.unit === undefined && quantity.currency === undefined && Number.isInteger(written);
  if (isCount && written < ROUNDED_FROM) return 0;
  return quantity.precision ?? 0;
}
