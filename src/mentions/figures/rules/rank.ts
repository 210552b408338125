import { numeralRule } from "../figure-rule.ts";
import { isCapitalized, lowerAt, sameSentence } from "../reading.ts";

/** Ranks and running counts: "the fourth-largest lender", "third straight loss", "the fifth cut in a row", "a second city". Declines enumerations and dates. */
export const rank = numeralRule("mentions/figures/rules/rank", (reading, numeral) => {
  if (numeral.shape !== "ordinal" || numeral.value < 2) return undefined;
  if (isCapitalized(reading, numeral.first) && isCapitalized(reading, numeral.end)) return undefined;
  const next = lowerAt(reading, numeral.end);
  const follows = sameSentence(reading, numeral.first, numeral.end);
  const superlative =
    follows && /^[a-z]{2,14}est$|^(most|least|straight|consecutive|successive|best|worst)$/.test(next);
  if (!superlative && !inRow(reading, numeral.end)) return undefined;
  return { first: numeral.first, end: numeral.end, value: numeral.value, precision: 1, slot: "rank", loosened: false };
});

/** "the fifth cut in a row", "the second such fire in three years". */
function inRow(reading: Parameters<typeof lowerAt>[0], end: number): boolean {
  for (let at = end; at < end + 5 && sameSentence(reading, end - 1, at); at++) {
    if (lowerAt(reading, at) === "in" && lowerAt(reading, at + 1) === "a" && lowerAt(reading, at + 2) === "row")
      return true;
  }
  return false;
}
