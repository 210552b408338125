import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { numeralRule } from "../figure-rule.ts";
import { isCapitalized, lowerAt, sameSentence } from "../reading.ts";
import { isPlaced, isRunningCount } from "../running-count.ts";

/** Ranks and running counts: "the fourth-largest lender", "third straight loss", "the fifth cut in a row", "a second city", "the third strike since May". Declines enumerations and dates. */
export const rank = numeralRule("mentions/figures/rules/rank", (reading, numeral) => {
  if (numeral.shape !== "ordinal" || numeral.value < 2) return undefined;
  if (isCapitalized(reading, numeral.first) && isCapitalized(reading, numeral.end)) return undefined;
  const next = lowerAt(reading, numeral.end);
  const follows = sameSentence(reading, numeral.first, numeral.end);
  const superlative =
    follows && /^[a-z]{2,14}est$|^(most|least|straight|consecutive|successive|best|worst)$/.test(next);
  const { first, end } = numeral;
  const counts = inRow(reading, end) || countsOn(reading, first, end) || isRunningCount(reading, first, end);
  if (!superlative && !counts && !isPlaced(reading, first, end)) return undefined;
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

/** "a second yellow card", "his third term": one more of a kind; "a second time" and "a third of" are none. */
function countsOn(reading: Parameters<typeof lowerAt>[0], first: number, end: number): boolean {
  if (!/^(a|an|his|her|their|its|'s)$/.test(lowerAt(reading, first - 1))) return false;
  const next = reading.atoms[end];
  if (next?.kind !== "word" || next.glue !== "space" || NO_RUN.has(next.lower) || isCapitalized(reading, end))
    return false;
  const tag = partsOfSpeech(reading.document)[next.token];
  return tag === "NOUN" || tag === "ADJ";
}

const NO_RUN: ReadonlySet<string> = new Set(
  "time chance look thought thoughts opinion hand wave half language home place rate party person dimension class degree nature life floor term-time world day quarter round row year month week century season son daughter wife husband child marriage anniversary birthday grade grader deck suspect suspects man woman person victim officer other one".split(
    " ",
  ),
);
