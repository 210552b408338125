import { UNITS } from "../../../lexicons/en/units.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading } from "../reading.ts";

/** "two years ago" and "6 per cent over two years" say when, and measure nothing; "lasted over two years" does. */
export function isTimeFrame(reading: Reading, numeral: Numeral): boolean {
  if (UNITS.get(lowerAt(reading, numeral.end))?.dimension !== "time") return false;
  if (lowerAt(reading, numeral.end + 1) === "ago") return numeral.value < DEEP_TIME;
  return lowerAt(reading, numeral.first - 1) === "over" && !LASTING.test(lowerAt(reading, numeral.first - 2));
}

/** What lies further back is no date to anybody: "63 million years ago" measures. */
export const DEEP_TIME = 1000;

const LASTING =
  /^(for|lasted|lasting|lasts|took|takes|taking|of|is|was|are|were|well|just|after|ran|runs|waited|spent|little|slightly|not|in|with)$/;
