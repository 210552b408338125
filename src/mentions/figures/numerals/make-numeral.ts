import type { Numeral } from "../numeral.ts";
import type { WrittenNumber } from "../read-digits.ts";

/** Longest number phrase, in atoms: "two hundred and thirty-four thousand five hundred and sixty-seven" has eleven. */
export const LONGEST_NUMERAL = 24;

export function cardinal(first: number, end: number, written: WrittenNumber, digits: boolean): Numeral {
  const { value, precision } = written;
  return { first, end, shape: "cardinal", value: tidy(value), min: tidy(value), max: tidy(value), precision, digits };
}

/** "A third" is said of 32 and of 34 per cent, "half" of 49. */
const WORDED_PRECISION = 0.03;

export function fraction(first: number, end: number, value: number, digits: boolean): Numeral {
  return {
    first,
    end,
    shape: "fraction",
    value,
    min: value,
    max: value,
    precision: digits ? 0.01 : WORDED_PRECISION,
    digits,
  };
}

export function ordinal(first: number, end: number, value: number, digits: boolean): Numeral {
  return { first, end, shape: "ordinal", value, min: value, max: value, precision: 1, digits };
}

export function vagueNumeral(first: number, end: number, min: number): Numeral {
  return {
    first,
    end,
    shape: "vague",
    value: Number.NaN,
    min,
    max: Number.POSITIVE_INFINITY,
    precision: min / 2,
    digits: false,
  };
}

/** 4.35 × 1e6 is 4350000, not 4349999.999999999. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
