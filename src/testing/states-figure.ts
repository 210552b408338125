import { dimensionOf } from "../claims/dimension.ts";
import { foldAccents } from "../claims/term.ts";
import { compareQuantities } from "../comparisons/figures/compare-quantities.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { FigureMention, Quantity } from "../mentions/mention.ts";
import type { FigureQuestion } from "./figure-question.ts";

/** Whether a figure counts or measures what was asked for, whatever its value. */
export function isOfKind(figure: FigureMention, { slot, counted, unit, currency, dimension }: FigureQuestion): boolean {
  if (slot !== undefined && nounKey(figure.slot ?? "") !== nounKey(slot)) return false;
  if (counted !== undefined && !countsWords(figure, counted)) return false;
  if (currency !== undefined && figure.quantity.currency !== currency) return false;
  return unit === undefined || figure.quantity.unit === unit || dimensionOf(figure).name === dimension?.name;
}

/**
 * Whether a figure gives the value: as its own number, or within two bounds.
 *
 * "14", "at least 14" and "between 10 and 20" state 14, "about 500" states 492. An open end only leaves room:
 * "at least 12" does not state 14. `exactly` asks for the number itself, without an approximator.
 */
export function statesValue(figure: FigureMention, { value, dimension, exactly = false }: FigureQuestion): boolean {
  const { quantity } = figure;
  const scale = dimensionOf(figure).scale;
  const asked = dimension === undefined ? value : (value * dimension.scale) / scale;
  if (isNear(quantity.value, asked)) return !exactly || quantity.approximator === "exact";
  if (exactly || quantity.min === null || quantity.max === null) return false;
  return isWithin(quantity, asked) || (asked !== value && agreesAfterConversion(quantity, asked));
}

function nounKey(noun: string): string {
  return singular(foldAccents(noun.trim().toLowerCase()));
}

function countsWords(figure: FigureMention, counted: string): boolean {
  const told = new Set(keysOf(`${figure.counted ?? ""} ${figure.unitText ?? ""} ${figure.slot ?? ""}`));
  return keysOf(counted).every((key) => told.has(key));
}

function keysOf(words: string): string[] {
  return (words.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []).map(nounKey);
}

/** Below what any article writes and above what multiplication loses. */
const NUMERIC_NOISE = 1e-9;

function isNear(a: number | undefined, b: number): boolean {
  return a !== undefined && Math.abs(a - b) <= Math.abs(b) * NUMERIC_NOISE;
}

function isWithin({ min, max }: Quantity, value: number): boolean {
  return min !== null && max !== null && min <= value && value <= max;
}

/** A writer who converts rounds: "3 miles" for 5 km. */
function agreesAfterConversion(quantity: Quantity, value: number): boolean {
  const asked: Quantity = { value, min: value, max: value, approximator: "exact", precision: quantity.precision ?? 0 };
  return compareQuantities(quantity, asked).verdict !== "conflicting";
}
