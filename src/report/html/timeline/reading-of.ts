import { valuesAllowed } from "../../../comparisons/figures/compare-quantities.ts";
import type { Quantity } from "../../../mentions/mention.ts";
import { shortNumber } from "./short-number.ts";

export interface QuantityReading {
  readonly low: number | null;
  readonly value: number;
  readonly high: number | null;
  readonly label: string;
}

/** What a quantity says on a scale; undefined where it has no bound at all. "About 50" reaches as far as the comparison lets it. */
export function readingOf(quantity: Quantity, factor: number): QuantityReading | undefined {
  const allowed = valuesAllowed(quantity);
  const [low, high] = [allowed.low * factor, allowed.high * factor];
  const bounds = [low, high].filter(Number.isFinite);
  const middle = bounds.reduce((sum, bound) => sum + bound, 0) / bounds.length;
  const value = quantity.value === undefined ? middle : quantity.value * factor;
  if (!Number.isFinite(value)) return undefined;
  return { low: finite(low), value, high: finite(high), label: labelOf(quantity, factor, value) };
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}

const SIGNS: Readonly<Record<Quantity["approximator"], string>> = {
  exact: "",
  about: "≈ ",
  nearly: "≲ ",
  over: "> ",
  "at-least": "≥ ",
  under: "< ",
  "at-most": "≤ ",
  "up-to": "≤ ",
};

function labelOf({ approximator, min, max, value: given }: Quantity, factor: number, value: number): string {
  if (given === undefined && min !== null && max !== null)
    return `${shortNumber(min * factor)}–${shortNumber(max * factor)}`;
  return SIGNS[approximator] + shortNumber(value);
}
