import { CURRENCY_CENTS, CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from "../../../lexicons/en/currencies.ts";
import { POWER_WORDS, UNITS } from "../../../lexicons/en/units.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";
import { currencyAt } from "./currency-after.ts";
import { LETTER_UNITS, plainAt } from "./plain-unit.ts";
import { powerAt } from "./power.ts";
import { moneyRate, withRate } from "./rate.ts";
import { unitBehindWord } from "./unit-behind-word.ts";

/** What a number is measured in. `end` is the atom behind the unit. */
export interface ReadUnit {
  readonly end: number;
  readonly unit?: string;
  readonly currency?: string;
  readonly unitText: string;
  readonly dimension: string;
  /** What the unit itself multiplies by: "MUSD" is a million. */
  readonly scale?: number;
}

/** The unit, percent sign or currency that stands right behind a number, with "per ...": "78%", "5 sq km", "12-kilometre", "92 miles an hour". */
export function unitAfter(reading: Reading, numeral: Numeral): ReadUnit | undefined {
  const at = looseEnd(reading, numeral.shape === "fraction" ? partEnd(reading, numeral.end) : numeral.end);
  if (!sameSentence(reading, at - 1, at)) return undefined;
  if (!opensUnit(reading, at)) return unitBehindWord(reading, at);
  const currency = currencyAt(reading, at, numeral);
  if (currency) return withRate(reading, at, currency);
  const rate = moneyRate(reading, at, numeral);
  if (rate) return rate;
  const unit = powerAt(reading, at) ?? plainAt(reading, at, numeral);
  return unit === undefined ? unitBehindWord(reading, at) : withRate(reading, at, unit);
}

/** Behind the "of an" of "three-quarters of an hour" and the "a" of "half a percentage point". */
function partEnd(reading: Reading, at: number): number {
  const of = lowerAt(reading, at) === "of" ? at + 1 : at;
  if (!/^an?$/.test(lowerAt(reading, of))) return at;
  return UNITS.has(lowerAt(reading, of + 1)) || POINTS.test(lowerAt(reading, of + 2)) ? of + 1 : at;
}

const POINTS = /^points?$/;

/** Behind the "odd" of "twenty-odd minutes" and the "plus" of "40-plus years". */
function looseEnd(reading: Reading, at: number): number {
  const atom = reading.atoms[at];
  return atom?.glue === "hyphen" && (atom.lower === "odd" || atom.lower === "plus") ? at + 1 : at;
}

/** Most words behind a number open no unit: one look-up decides. */
function opensUnit(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at];
  if (atom === undefined) return false;
  return UNIT_OPENERS.has(atom.lower) || (atom.lower.length === 3 && CURRENCY_CODES.has(atom.lower.toUpperCase()));
}

const UNIT_OPENERS: ReadonlySet<string> = new Set([
  ...[...CURRENCY_NAMES.keys(), ...UNITS.keys()].map((name) => (/^[\p{L}.]+/u.exec(name) ?? [name])[0]),
  ...UNITS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...CURRENCY_CENTS.keys(),
  "crowns",
  ...POWER_WORDS.keys(),
  ...[...LETTER_UNITS.keys()].map((letter) => letter.toLowerCase()),
  "per",
  "a",
  "an",
]);
