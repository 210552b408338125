import { numeralRule } from "../figure-rule.ts";
import { isRoundRate } from "../not-figures/round-rate.ts";
import type { Numeral } from "../numeral.ts";
import { readNumeral } from "../numerals/read-numeral.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";
import { textOf } from "../units/phrase.ts";

/**
 * Rates for a round number of people or things: "34 per 100,000", "6.2 murders per 100,000 residents", "11 in every 1,000 births", "1,200 parts per million".
 * The unit is UCUM's power of ten, "10*-5" for one in 100,000, and percent of a hundred; the round number itself counts nothing.
 */
export const perMany = numeralRule("mentions/figures/rules/per-many", (reading, numeral, index) => {
  if (numeral.shape !== "cardinal") return undefined;
  for (let at = numeral.end; at <= numeral.end + WORDS && sameSentence(reading, numeral.first, at); at++) {
    const of = roundAfter(reading, at);
    if (of === undefined) {
      if (reading.atoms[at]?.kind !== "word") return undefined;
      continue;
    }
    const power = Math.round(Math.log10(of.value));
    const rate = {
      ...amountOf(reading, numeral, reading.numerals[index - 1]),
      precision: numeral.precision,
    };
    const parts = PARTS.get(power);
    if (parts !== undefined && at === numeral.end + 1 && lowerAt(reading, numeral.end) === "parts")
      return { ...rate, end: of.end, unit: parts, unitText: textOf(reading, numeral.end, of.end) };
    const end = at === numeral.end ? of.end : numeral.end;
    return { ...rate, end, ...(power === 2 ? PERCENT : { unit: `10*-${power}`, slot: "rate" }) };
  }
  return undefined;
});

/** The number, or the range that ends with it: "between 6 and 19 parts per billion". */
function amountOf(reading: Reading, { first, value }: Numeral, low: Numeral | undefined) {
  const isNear = low?.shape === "cardinal" && low.end === first - 1 && low.value < value;
  const link = lowerAt(reading, first - 1);
  const between = isNear && link === "and" && lowerAt(reading, low.first - 1) === "between";
  if (!between && !(isNear && link === "to")) return { first, value };
  return { first: between ? low.first - 1 : low.first, min: low.value, max: value };
}

/** UCUM's units for parts per million, billion and trillion. */
const PARTS: ReadonlyMap<number, string> = new Map([
  [6, "[ppm]"],
  [9, "[ppb]"],
  [12, "[pptr]"],
]);

/** "Seven births in every hundred". */
const PERCENT = { unit: "percent", slot: "share" };

/** Words that may stand between the number and "per": "6.2 homicide victims per 100,000". */
const WORDS = 3;

/** The round number behind "per" at an atom, unless it has a unit of its own: "3 litres per 100 km". */
function roundAfter(reading: Reading, at: number): Numeral | undefined {
  const start = lowerAt(reading, at) === "per" ? at + 1 : everyAfter(reading, at);
  if (start === undefined || reading.atoms[start] === undefined) return undefined;
  const round = readNumeral(reading.atoms, start);
  return round && isRoundRate(reading, round) ? round : undefined;
}

function everyAfter(reading: Reading, at: number): number | undefined {
  return /^(in|for)$/.test(lowerAt(reading, at)) && lowerAt(reading, at + 1) === "every" ? at + 2 : undefined;
}
