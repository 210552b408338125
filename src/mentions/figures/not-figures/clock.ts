import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading } from "../reading.ts";

/** "9 a.m.", "9.40pm", "six o'clock", "0630 GMT"; times with a colon are never read as numbers. */
export function isClock(reading: Reading, numeral: Numeral): boolean {
  const after = lowerAt(reading, numeral.end);
  if (/^(a\.m\.?|p\.m\.?|am|pm|o'clock|noon|midnight)$/.test(after)) {
    return numeral.value < 24 && (after !== "am" || numeral.digits);
  }
  if (/^(gmt|utc|bst|cet|est|edt|pst|pdt|hrs)$/.test(after) && numeral.end === numeral.first + 1) {
    return lowerAt(reading, numeral.first).length === 4;
  }
  return false;
}
