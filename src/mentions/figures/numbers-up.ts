import type { Document } from "../../document/document.ts";

/**
 * "They number 73", "the dead now number more than 70": whether the word at `at` is the verb of the amount right behind it; the tagger
 * takes it for a noun. In: the token where the next figure starts, or the end of the sentence.
 */
export function numbersUp({ tokens }: Document, at: number, limit: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (at + 1 !== limit || !/^number(?:s|ed)?$/.test(word)) return false;
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[limit]?.lower ?? ""];
  return !NAMES_NUMBER.test(before) && OPENS_AMOUNT.test(next);
}

/** What makes a noun of it: "the number over 40", "a number, 12". */
const NAMES_NUMBER = /^(?:the|a|an|this|that|its|their|his|her|of|total|large|small|record|high|low|average)$/;
const OPENS_AMOUNT = /^[\da-z]/;
