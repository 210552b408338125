import { CURRENCY_NAMES, CURRENCY_SIGNS } from "../../lexicons/en/currencies.ts";
import { UNITS } from "../../lexicons/en/units.ts";
import { lowerAt, type Reading } from "./reading.ts";

/** Whether a unit, a percent sign or a currency name stands at `at`. */
export function isMeasured(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  return (
    UNITS.has(lower) || CURRENCY_NAMES.has(lower) || CURRENCY_SIGNS.has(lower) || lower === "square" || lower === "sq"
  );
}
