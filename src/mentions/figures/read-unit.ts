import { CURRENCY_CENTS, CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from "../../lexicons/en/currencies.ts";
import { POWER_WORDS, UNITS } from "../../lexicons/en/units.ts";
import { currencyBefore } from "./currency-before.ts";
import type { Numeral } from "./numeral.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence, spanOf, written } from "./reading.ts";

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
  const at = numeral.end;
  if (!opensUnit(reading, at) || !sameSentence(reading, at - 1, at)) return undefined;
  const currency = currencyAt(reading, at, numeral);
  if (currency) return withRate(reading, at, currency);
  const rate = moneyRate(reading, at, numeral);
  if (rate) return rate;
  const unit = powerAt(reading, at) ?? plainAt(reading, at, numeral);
  return unit && withRate(reading, at, unit);
}

/** Most words behind a number open no unit: one look-up decides. */
function opensUnit(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at];
  if (atom === undefined) return false;
  return UNIT_OPENERS.has(atom.lower) || (atom.lower.length === 3 && CURRENCY_CODES.has(atom.lower.toUpperCase()));
}

/** "$58.24 per barrel", "$14.95 a month": a rate right behind a number that has its currency before it. */
function moneyRate(reading: Reading, at: number, numeral: Numeral): ReadUnit | undefined {
  if (!/^(per|a|an)$/.test(lowerAt(reading, at)) || currencyBefore(reading, numeral.first) === undefined)
    return undefined;
  const bare = { end: at, unitText: "", dimension: "money" };
  const rated = withRate(reading, at, bare);
  return rated.end > at ? rated : undefined;
}

function currencyAt(reading: Reading, at: number, numeral: Numeral): ReadUnit | undefined {
  const lower = lowerAt(reading, at);
  const sign = CURRENCY_SIGNS.get(lower);
  if (sign !== undefined && reading.atoms[at]?.glue === "touching") return money(reading, at, at + 1, sign);
  for (let length = 3; length >= 1; length--) {
    const name = phrase(reading, at, length);
    const code = name === undefined ? undefined : CURRENCY_NAMES.get(name);
    if (code !== undefined && isMoneyWord(reading, name as string, at, length, numeral))
      return money(reading, at, at + length, code);
  }
  const capitals = written(reading, at);
  if (capitals.length === 3 && CURRENCY_CODES.has(capitals)) return money(reading, at, at + 1, capitals);
  if (
    CURRENCY_CENTS.has(lower) &&
    (lower.length > 1 || reading.atoms[at]?.glue === "touching") &&
    !(lower === "sen" && isCapitalized(reading, at))
  ) {
    return { end: at + 1, unit: "cent", unitText: written(reading, at), dimension: "money" };
  }
  return undefined;
}

/** "3 won awards" and "the real" are no money: a name that is also an ordinary word needs a large number before it. */
function isMoneyWord(reading: Reading, name: string, at: number, length: number, numeral: Numeral): boolean {
  const capitals = written(reading, at) === written(reading, at).toUpperCase();
  if (length === 1 && isCapitalized(reading, at) && !capitals && !isCapitalized(reading, at - 1)) return false;
  return !AMBIGUOUS.has(name) || (numeral.value >= 1000 && !isCapitalized(reading, at));
}

const AMBIGUOUS: ReadonlySet<string> = new Set([
  "won",
  "real",
  "colon",
  "sol",
  "dong",
  "punt",
  "punts",
  "lei",
  "pound",
  "baht",
]);

function money(reading: Reading, first: number, end: number, currency: string): ReadUnit {
  return { end, currency, unitText: textOf(reading, first, end), dimension: "money" };
}

/** "square miles", "sq km", "cubic feet". */
function powerAt(reading: Reading, at: number): ReadUnit | undefined {
  const power = POWER_WORDS.get(lowerAt(reading, at));
  if (power === undefined) return undefined;
  const base =
    UNITS.get(lowerAt(reading, at + 1)) ??
    (lowerAt(reading, at + 1) === "m" ? { unit: "m", dimension: "length" } : undefined);
  if (base?.dimension !== "length" || !sameSentence(reading, at, at + 1)) return undefined;
  const unit = SQUARES.get(`${base.unit}${power}`) ?? `${base.unit}${power}`;
  return { end: at + 2, unit, unitText: textOf(reading, at, at + 2), dimension: power === 2 ? "area" : "volume" };
}

const SQUARES: ReadonlyMap<string, string> = new Map([
  ["[mi_i]2", "[smi_us]"],
  ["[ft_i]2", "[sft_i]"],
  ["[in_i]2", "[sin_i]"],
  ["[yd_i]2", "[syd_i]"],
  ["[ft_i]3", "[cft_i]"],
  ["[yd_i]3", "[cyd_i]"],
]);

function plainAt(reading: Reading, at: number, numeral: Numeral): ReadUnit | undefined {
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
const LETTER_UNITS: ReadonlyMap<string, readonly [string, string]> = new Map([
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

/** "per barrel", "an hour", "a year", "a-share": what the amount is for one of. */
function withRate(reading: Reading, first: number, unit: ReadUnit): ReadUnit {
  const lower = lowerAt(reading, unit.end);
  if (!(lower === "per" || lower === "a" || lower === "an") || !sameSentence(reading, first, unit.end + 1)) return unit;
  const noun = lowerAt(reading, unit.end + 1);
  if (/^(earlier|ago|later|before|after|old)$/.test(lowerAt(reading, unit.end + 2))) return unit;
  const base = UNITS.get(noun);
  const speed = base?.dimension === "time" && unit.dimension === "length" && (base.unit === "h" || base.unit === "s");
  if (speed) {
    return {
      ...unit,
      unit: `${unit.unit}/${base.unit}`,
      end: unit.end + 2,
      unitText: textOf(reading, first, unit.end + 2),
      dimension: "speed",
    };
  }
  if (lower !== "per" && !RATE_NOUNS.has(noun)) return unit;
  // the money itself stays in the span: "$58.24 a barrel" is 58.24 dollars, for one barrel
  const end = unit.dimension === "share" || unit.dimension === "points" ? unit.end : unit.end + 2;
  if (end === unit.end) return unit;
  const rate = lower === "per" && UNITS.get(noun) === undefined && !RATE_NOUNS.has(noun) ? unit : undefined;
  return (
    rate ?? { ...unit, unit: `${unit.unit ?? ""}/${base?.unit ?? noun}`, unitText: textOf(reading, first, end), end }
  );
}

const RATE_NOUNS: ReadonlySet<string> = new Set(
  "hour second minute day week month year share barrel ton tonne gram kilogram kilo pound ounce gallon litre liter person head square unit night bushel piece ticket bottle mile kilometre kilometer".split(
    " ",
  ),
);

function phrase(reading: Reading, at: number, length: number): string | undefined {
  if (!sameSentence(reading, at, at + length - 1)) return undefined;
  if (length === 1) return lowerAt(reading, at);
  let joined = lowerAt(reading, at);
  for (let next = at + 1; next < at + length; next++) {
    const glue = reading.atoms[next]?.glue;
    joined += (glue === "touching" ? "" : glue === "hyphen" ? "-" : " ") + lowerAt(reading, next);
  }
  return joined;
}

function textOf(reading: Reading, first: number, end: number): string {
  const span = spanOf(reading, first, end);
  return reading.document.text.slice(span.start, span.end);
}

const UNIT_OPENERS: ReadonlySet<string> = new Set([
  ...[...CURRENCY_NAMES.keys(), ...UNITS.keys()].map((name) => (/^[\p{L}.]+/u.exec(name) ?? [name])[0]),
  ...UNITS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...CURRENCY_CENTS.keys(),
  ...POWER_WORDS.keys(),
  ...[...LETTER_UNITS.keys()].map((letter) => letter.toLowerCase()),
  "per",
  "a",
  "an",
]);
