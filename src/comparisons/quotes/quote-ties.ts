import type { QuoteClaim } from "../../claims/claim.ts";
import type { Tie } from "../tie.ts";
import type { WordChange } from "./word-diff.ts";

/** Enough words to know the utterance again. */
const MOST_WORDS = 12;

/** The longest stretch that both quotations have word for word, by its words in the earlier one. */
export function quoteTies({ words }: QuoteClaim, changes: readonly WordChange[]): Tie[] {
  let longest = words.slice(0, changes[0]?.fromA ?? words.length);
  changes.forEach((change, index) => {
    const stretch = words.slice(change.toA, changes[index + 1]?.fromA ?? words.length);
    if (stretch.length > longest.length) longest = stretch;
  });
  return longest.length === 0 ? [] : [{ by: "utterance", words: longest.slice(0, MOST_WORDS).map(({ text }) => text) }];
}
