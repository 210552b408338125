import type { Numeral } from "../numeral.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence } from "../reading.ts";

/** "9 a.m.", "9.40pm", "six o'clock", "0630 GMT"; times with a colon are never read as numbers. */
export function isClock(reading: Reading, numeral: Numeral): boolean {
  const after = lowerAt(reading, numeral.end);
  if (/^(a\.m\.?|p\.m\.?|am|pm|o'clock|noon|midnight)$/.test(after)) {
    return numeral.value < 24 && (after !== "am" || numeral.digits);
  }
  if (/^(gmt|utc|bst|cet|est|edt|pst|pdt|hrs)$/.test(after) && numeral.end === numeral.first + 1) {
    return lowerAt(reading, numeral.first).length === 4;
  }
  return isTickerTime(reading, numeral);
}

/** "18.10 The hall is full": a sentence of a live ticker opens with its time. */
function isTickerTime(reading: Reading, { first, end }: Numeral): boolean {
  if (end !== first + 1 || sameSentence(reading, first, first - 1)) return false;
  return /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(lowerAt(reading, first)) && isCapitalized(reading, end);
}
