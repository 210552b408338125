import type { Approximator } from "../mention.ts";

export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * How far "about" and "nearly" reach, as a share of the value: "about 500" lies between 450 and 550, "nearly 500" between 450 and 500.
 * Newsrooms round to one or two leading digits, which moves a number by up to a tenth.
 */
const ABOUT_RATIO = 0.1;

/**
 * What the words allow.
 *
 * exact: the value itself. about: a tenth to either side, at least half of the last written place ("about 3" is 2.5 to 3.5).
 * nearly: from a tenth below up to the value. over and at-least: from the value up. under, at-most and up-to: up to the value.
 * A bound is null where the words set none.
 */
export function boundsOf(approximator: Approximator, value: number, precision: number): Bounds {
  switch (approximator) {
    case "exact":
      return { min: value, max: value };
    case "about": {
      const reach = Math.max(Math.abs(value) * ABOUT_RATIO, precision / 2);
      return { min: round(value - reach), max: round(value + reach) };
    }
    case "nearly":
      return { min: round(value - Math.abs(value) * ABOUT_RATIO), max: value };
    case "over":
    case "at-least":
      return { min: value, max: null };
    case "under":
    case "at-most":
    case "up-to":
      return { min: null, max: value };
  }
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
