import { UNITS, type Unit } from "../../../lexicons/en/units.ts";
import { approximatorBefore } from "../approximator.ts";
import type { FigureParts } from "../compose.ts";
import { compoundOf } from "../compound.ts";
import { wordRule } from "../figure-rule.ts";
import { readNumeral } from "../numerals/read-numeral.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";

/**
 * "nearly an hour", "more than a decade", "within a centimetre": one unit, where words bound it. A bare "an hour" only frames.
 * "an hour and eighteen minutes", "a mile and a half" go on, and measure.
 */
export const articleMeasure = wordRule(
  "mentions/figures/rules/article-measure",
  new Set(["a", "an"]),
  (reading, at) => {
    const name = lowerAt(reading, at + 1);
    const unit = UNITS.get(name);
    if (unit === undefined || name.length < 3 || !MEASURED.has(unit.dimension) || !sameSentence(reading, at, at + 1))
      return undefined;
    const longer = goingOn(reading, at, name, unit);
    if (longer) return longer;
    const bound = approximatorBefore(reading, at);
    if (bound === undefined) return undefined;
    const word = lowerAt(reading, bound.first);
    // "over more than a decade" frames something else, and so does "could vanish within a decade"
    if (word === "over" && bound.end - bound.first > 1) return undefined;
    if (word === "within" && unit.dimension === "time" && unit.factor > 3600) return undefined;
    if (LOOSE.test(word) && bound.end - bound.first === 1 && !MEASURING.test(lowerAt(reading, bound.first - 1)))
      return undefined;
    return { first: at, end: at + 2, value: 1, precision: 1, unit: unit.unit, unitText: name };
  },
);

function goingOn(reading: Reading, at: number, name: string, { unit, dimension }: Unit): FigureParts | undefined {
  if (lowerAt(reading, at + 2) !== "and") return undefined;
  const rest = readNumeral(reading.atoms, at + 3);
  const one = { first: at, value: 1, precision: 1 };
  // "doubled in a day and a half" frames
  if (rest?.shape === "fraction" && lowerAt(reading, at - 1) === "in") return undefined;
  const longer = compoundOf(reading, one, { end: at + 2, unit, unitText: name, dimension }, rest);
  return longer && { ...one, unit, unitText: name, ...longer, precision: 0.01 };
}

/** Prepositions as much as approximators; a verb of lasting before them decides. */
const LOOSE = /^(over|around|about|some|above|below|under)$/;
const MEASURING = /^(just|well|for|lasted|took)$/;

const MEASURED: ReadonlySet<string> = new Set(["time", "length", "area", "mass", "volume", "power"]);
