import type { Numeral } from "../numeral.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence } from "../reading.ts";

/** "575 Wilbraham Road", "1600 Pennsylvania Avenue", "the 400 block of Pine Street". */
export function isAddress(reading: Reading, numeral: Numeral): boolean {
  const { end } = numeral;
  if (!numeral.digits || numeral.shape === "fraction") return false;
  if (lowerAt(reading, end) === "block" && lowerAt(reading, end + 1) === "of") return true;
  for (let at = end; at < end + 4; at++) {
    if (!sameSentence(reading, end - 1, at)) return false;
    if (at > end && STREETS.has(lowerAt(reading, at)) && isCapitalized(reading, at)) return true;
    if (
      !isCapitalized(reading, at) &&
      reading.atoms[at]?.kind === "word" &&
      !/^(th|st|nd|rd)$/.test(lowerAt(reading, at))
    )
      return false;
    if (reading.atoms[at]?.kind === "mark") return false;
  }
  return false;
}

const STREETS: ReadonlySet<string> = new Set(
  "street st st. road rd rd. avenue ave ave. boulevard blvd blvd. lane drive place square terrace way court highway block".split(
    " ",
  ),
);
