import type { Quantity } from "../../mentions/mention.ts";
import { compareQuantities, type QuantityVerdict } from "./compare-quantities.ts";

const YEARS: Readonly<Record<string, number>> = { a: 1, mo: 1 / 12, wk: 7 / 365, d: 1 / 365 };

/** Two ages of one person: 20 is no rounder than 21, and a child of 22 months may be called one year old, or two. */
export function ageVerdict(a: Quantity, b: Quantity): QuantityVerdict {
  if (a.unit === b.unit) return compareQuantities({ ...a, precision: 0 }, { ...b, precision: 0 });
  const apart = Math.abs(years(a) - years(b));
  return apart <= 1
    ? { verdict: "compatible", reason: "one rounds the other" }
    : { verdict: "conflicting", reason: "the values exclude each other" };
}

function years({ value, min, max, unit = "a" }: Quantity): number {
  return (value ?? min ?? max ?? 0) * (YEARS[unit] ?? 1);
}
