import { isMeasured } from "../is-measured.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading } from "../reading.ts";

/** "per 100,000 people", "per million", "in every 1,000 births": the number that a rate is told for. "Per 100 km" measures. */
export function isRoundRate(reading: Reading, numeral: Numeral): boolean {
  const before = lowerAt(reading, numeral.first - 1);
  const every = before === "every" && /^(in|for)$/.test(lowerAt(reading, numeral.first - 2));
  if (before !== "per" && !every) return false;
  // "six parts per trillion"
  if (before === "per" && /^parts?$/.test(lowerAt(reading, numeral.first - 2))) return true;
  const power = Math.log10(numeral.value);
  return (
    power >= 2 && power <= 9 && Number.isInteger(Math.round(power * 1e9) / 1e9) && !isMeasured(reading, numeral.end)
  );
}
