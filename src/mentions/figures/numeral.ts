/**
 * How a number is written.
 * cardinal: a plain number. fraction: a part of one ("two-thirds", "1/4", "half"). ordinal: "fourth", "20th".
 * vague: a plural without a number ("dozens", "hundreds of thousands", "several hundred"): only `min` and `max` hold.
 */
export type NumeralShape = "cardinal" | "fraction" | "ordinal" | "vague";

/** A number as it stands in the text, in atoms `[first, end)`: without sign, unit, currency or approximator. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly shape: NumeralShape;
  /** NaN for vague numerals. */
  readonly value: number;
  readonly min: number;
  /** Infinity where the words set no bound. */
  readonly max: number;
  readonly precision: number;
  /** Written with digits, at least in part. */
  readonly digits: boolean;
  /** A one-letter scale ("35m", "10k") that could be a unit instead: the numeral's value without it. */
  readonly withoutLetter?: { readonly end: number; readonly value: number; readonly precision: number };
}
