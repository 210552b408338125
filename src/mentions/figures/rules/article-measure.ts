import { UNITS } from "../../../lexicons/en/units.ts";
import { approximatorBefore } from "../approximator.ts";
import { wordRule } from "../figure-rule.ts";
import { lowerAt, sameSentence } from "../reading.ts";

/** "nearly an hour", "more than a decade", "within a centimetre": one unit, where words bound it. A bare "an hour" only frames. */
export const articleMeasure = wordRule(
  "mentions/figures/rules/article-measure",
  new Set(["a", "an"]),
  (reading, at) => {
    const unit = UNITS.get(lowerAt(reading, at + 1));
    if (unit === undefined || !MEASURED.has(unit.dimension) || !sameSentence(reading, at, at + 1)) return undefined;
    const bound = approximatorBefore(reading, at);
    // "over more than a decade" frames something else
    if (bound === undefined || lowerAt(reading, bound.first - 1) === "over" || lowerAt(reading, at + 1).length < 3)
      return undefined;
    if (
      /^(over|around|about|some|above|below|under)$/.test(lowerAt(reading, at - 1)) &&
      !/^(just|well|for|lasted|took|than)$/.test(lowerAt(reading, at - 2))
    )
      return undefined;
    return { first: at, end: at + 2, value: 1, precision: 1, unit: unit.unit, unitText: lowerAt(reading, at + 1) };
  },
);

const MEASURED: ReadonlySet<string> = new Set(["time", "length", "area", "mass", "volume", "power"]);
