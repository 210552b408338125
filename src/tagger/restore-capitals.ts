import type { BookWord, WordBook } from "./word-book.ts";

/** Shorter texts without a capital are fragments, not texts written in small letters. */
const LEAST_WORDS = 8;

/**
 * The words of a text written in small letters throughout, names with their capitals where the word lists know them:
 * "officials in lagos said" as "officials in Lagos said". Any other text comes back as it is.
 */
export function restoreCapitals(words: readonly BookWord[], book: WordBook): readonly BookWord[] {
  if (words.length < LEAST_WORDS || words.some((word) => word.hasCapital)) return words;
  return words.map((word) => {
    if (!word.isLowerWord || word.knownLower || word.text.length < 3) return word;
    const capitalized = word.text.charAt(0).toUpperCase() + word.text.slice(1);
    return book.classes.find(capitalized) < 0 ? word : book.of(capitalized);
  });
}
