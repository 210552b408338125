import { UNITS_BY_CODE } from "../../lexicons/en/units.ts";
import { endsPhrase } from "./ends-phrase.ts";
import type { Numeral } from "./numeral.ts";
import { lowerAt, type Reading, sameSentence, tagAt } from "./reading.ts";
import { type ReadUnit, unitAfter } from "./units/read-unit.ts";

/** Two amounts read as one: the value in the unit of `unit`, and the atom behind it. */
export interface Compound {
  readonly value: number;
  readonly end: number;
  readonly unit?: string;
  readonly unitText?: string;
}

type WholeAmount = Pick<Numeral, "first" | "value" | "precision">;

/**
 * An amount that goes on in the next smaller unit or in a part of its own: "5 feet 2 inches" and "five foot two" are 5.17 feet,
 * "5 hours 12 minutes" is 312 minutes, "two hours and a quarter" is 2.25 hours, "3 dollars and 50 cents" is 3.5 dollars.
 * Declines lists ("24 hours, 39 minutes") and equal units.
 */
export function compoundOf(
  reading: Reading,
  whole: WholeAmount,
  unit: ReadUnit,
  rest: Numeral | undefined,
): Compound | undefined {
  if (rest === undefined || !Number.isInteger(whole.value) || !sameSentence(reading, whole.first, rest.first))
    return undefined;
  const linked = rest.first === unit.end || (rest.first === unit.end + 1 && lowerAt(reading, unit.end) === "and");
  if (rest.shape === "fraction" && rest.first > unit.end && linked) return withPart(reading, whole.value, unit, rest);
  if (!linked || rest.shape !== "cardinal") return undefined;
  if (reading.atoms[rest.first]?.glue === "hyphen" && unit.unit !== "[ft_i]") return undefined;
  const small = shortMinutes(reading, unit, rest) ?? unitAfter(reading, rest) ?? inches(reading, unit, rest);
  if (unit.currency !== undefined) return hundredths(reading, whole, unit, rest, small);
  const large = UNITS_BY_CODE.get(unit.unit ?? "");
  const smaller = UNITS_BY_CODE.get(small?.unit ?? "");
  if (
    small === undefined ||
    large === undefined ||
    large.dimension !== smaller?.dimension ||
    smaller.factor >= large.factor
  )
    return undefined;
  const part = small.unitText === "m" ? (rest.withoutLetter ?? rest).value : rest.value;
  const sum = whole.value * large.factor + part * smaller.factor;
  if (large.dimension === "time") {
    return {
      value: tidy(sum / smaller.factor),
      end: small.end,
      ...(small.unit ? { unit: small.unit } : {}),
      unitText: small.unitText,
    };
  }
  return large.dimension === "length" || large.dimension === "mass"
    ? { value: tidy(sum / large.factor), end: small.end }
    : undefined;
}

/** "1h 22m": behind hours "m" is no metre and no million. */
function shortMinutes(reading: Reading, unit: ReadUnit, { withoutLetter }: Numeral): ReadUnit | undefined {
  if (unit.unit !== "h" || withoutLetter === undefined || lowerAt(reading, withoutLetter.end) !== "m") return undefined;
  return { end: withoutLetter.end + 1, unit: "min", unitText: "m", dimension: "time" };
}

/** "two years and a half", but not "two years and a half of the money" or "after two hours and a quarter resigned". */
function withPart(reading: Reading, whole: number, unit: ReadUnit, part: Numeral): Compound | undefined {
  if (!PARTED.test(UNITS_BY_CODE.get(unit.unit ?? "")?.dimension ?? "")) return undefined;
  const isShare =
    lowerAt(reading, part.end) === "of" ||
    (sameSentence(reading, part.first, part.end) && doesItself(reading, part.end));
  return isShare ? undefined : { value: tidy(whole + part.value), end: part.end };
}

/** What a span of time does not do: "resigned", "had left", "were hurt"; "two hours and a half was enough" is one. */
function doesItself(reading: Reading, at: number): boolean {
  return /^(VERB|AUX)$/.test(tagAt(reading, at) ?? "") && !/^(is|was)$/.test(lowerAt(reading, at));
}

const PARTED = /^(time|length|mass)$/;

/** "5 ft 2 in", where "in" is a unit only here; "five foot two", "a six-foot-two guard". */
function inches(reading: Reading, unit: ReadUnit, rest: Numeral): ReadUnit | undefined {
  if (unit.unit !== "[ft_i]") return undefined;
  const inch = { unit: "[in_i]", unitText: "in", dimension: "length" };
  if (/^(in|ins|in\.)$/.test(lowerAt(reading, rest.end))) return { ...inch, end: rest.end + 1 };
  const bare = rest.first === unit.end && rest.value < INCHES_IN_FOOT;
  return bare && (reading.atoms[rest.first]?.glue === "hyphen" || endsPhrase(reading, rest.end))
    ? { ...inch, end: rest.end }
    : undefined;
}

const INCHES_IN_FOOT = 12;

/** "13 dollars and 45 cents", "15 dollars 50". */
function hundredths(
  reading: Reading,
  whole: WholeAmount,
  unit: ReadUnit,
  rest: Numeral,
  small: ReadUnit | undefined,
): Compound | undefined {
  if (rest.value >= 100 || !Number.isInteger(rest.value)) return undefined;
  if (small?.unit === "cent") return { value: tidy(whole.value + rest.value / 100), end: small.end };
  const open =
    small === undefined && rest.value >= 10 && reading.atoms[rest.end]?.kind !== "word" && whole.precision < 1e6;
  return open && rest.first === unit.end ? { value: tidy(whole.value + rest.value / 100), end: rest.end } : undefined;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
