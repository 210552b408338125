import { UNITS } from "../../../lexicons/en/units.ts";
import { currencyBefore } from "../currency-before.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";
import { textOf } from "./phrase.ts";
import type { ReadUnit } from "./read-unit.ts";

/** "$58.24 per barrel", "$14.95 a month": a rate right behind a number that has its currency before it. */
export function moneyRate(reading: Reading, at: number, numeral: Numeral): ReadUnit | undefined {
  if (!/^(per|a|an)$/.test(lowerAt(reading, at)) || currencyBefore(reading, numeral.first) === undefined)
    return undefined;
  const bare = { end: at, unitText: "", dimension: "money" };
  const rated = withRate(reading, at, bare);
  return rated.end > at ? rated : undefined;
}

/** "per barrel", "an hour", "a year", "a-share": what the amount is for one of. */
export function withRate(reading: Reading, first: number, unit: ReadUnit): ReadUnit {
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
  const length = noun === "square" ? UNITS.get(lowerAt(reading, unit.end + 2)) : undefined;
  if (length?.dimension === "length") {
    const end = unit.end + 3;
    return { ...unit, unit: `${unit.unit ?? ""}/${length.unit}2`, unitText: textOf(reading, first, end), end };
  }
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
