import { UNITS } from "../../../lexicons/en/units.ts";
import type { Numeral } from "../numeral.ts";
import { isCapitalized, lowerAt, type Reading, written } from "../reading.ts";
import { phrase, textOf } from "./phrase.ts";
import type { ReadUnit } from "./read-unit.ts";

export function plainAt(reading: Reading, at: number, numeral: Numeral): ReadUnit | undefined {
  for (let length = 3; length >= 1; length--) {
    const name = phrase(reading, at, length);
    const unit = name === undefined ? undefined : UNITS.get(name);
    if (unit === undefined || !isUnitWord(reading, name as string, at, numeral)) continue;
    const scale = unit.dimension === "angle" ? temperatureScale(reading, at + length) : undefined;
    if (scale)
      return { end: scale.end, unit: scale.unit, unitText: textOf(reading, at, scale.end), dimension: "temperature" };
    return { end: at + length, unit: unit.unit, unitText: textOf(reading, at, at + length), dimension: unit.dimension };
  }
  const letter = LETTER_UNITS.get(written(reading, at));
  if (letter && reading.atoms[at]?.glue !== "space") {
    return { end: at + 1, unit: letter[0], unitText: written(reading, at), dimension: letter[1] };
  }
  return undefined;
}

/** One-letter units, by the letter as written, only against the digits. */
export const LETTER_UNITS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["m", ["m", "length"]],
  ["W", ["W", "power"]],
  ["V", ["V", "electricity"]],
  ["C", ["Cel", "temperature"]],
  ["F", ["[degF]", "temperature"]],
  ["K", ["K", "temperature"]],
  ["t", ["t", "mass"]],
  ["in", ["[in_i]", "length"]],
  ["h", ["h", "time"]],
]);

/** Unit names that are also ordinary words or single letters stand only against the digits: "5l", "250g", "8 bar". */
const TOUCHING_ONLY: ReadonlySet<string> = new Set([
  "l",
  "g",
  "w",
  "min",
  "mi",
  "deg",
  "ha",
  "nm",
  "pp",
  "bar",
  "bars",
  "fps",
]);

function isUnitWord(reading: Reading, name: string, at: number, numeral: Numeral): boolean {
  const { glue } = reading.atoms[at] as { glue: string };
  if (name === "second") return glue === "hyphen" || numeral.value === 1 || numeral.shape === "fraction";
  if (
    name === "day" ||
    name === "night" ||
    name === "hour" ||
    name === "year" ||
    name === "month" ||
    name === "week" ||
    name === "minute"
  ) {
    return glue === "hyphen" || numeral.value <= 1 || !Number.isInteger(numeral.value) || numeral.digits;
  }
  if (isCapitalized(reading, at) && glue === "space" && name.length > 3 && !isCapitalized(reading, at - 1))
    return name === "celsius" || name === "fahrenheit" || name === "kelvin";
  if (TOUCHING_ONLY.has(name))
    return numeral.digits && (glue !== "space" || name === "ha" || name === "min" || name === "g" || name === "bar");
  return true;
}

function temperatureScale(reading: Reading, at: number): { unit: string; end: number } | undefined {
  const lower = lowerAt(reading, at);
  if (/^(celsius|centigrade|c)$/.test(lower)) return { unit: "Cel", end: at + 1 };
  if (/^(fahrenheit|f)$/.test(lower)) return { unit: "[degF]", end: at + 1 };
  return lower === "kelvin" ? { unit: "K", end: at + 1 } : undefined;
}
