import type { QuoteWord } from "../../claims/claim.ts";
import { LIGHT_WORDS, NEGATIONS } from "../../lexicons/en/quote-words.ts";
import { isIdle } from "./idle-change.ts";

/**
 * How sure a changed wording is an alteration, by what changed. Of a sentence that differs at three places or more nobody altered a
 * word: it was translated twice, retold from memory or said on two occasions.
 */
export const CHANGE_CONFIDENCE = {
  polarity: 0.95,
  number: 0.95,
  content: 0.85,
  function: 0.7,
  retelling: 0.6,
  form: 0.5,
} as const;

export type ChangeKind = keyof typeof CHANGE_CONFIDENCE;

/** The words of one change, of both quotations. */
export type ChangedWords = readonly [readonly QuoteWord[], readonly QuoteWord[]];

const PLACES_OF_A_RETELLING = 3;

/** What the words that differ between two quotations change at the most. */
export function gravestChange(changes: readonly ChangedWords[]): ChangeKind {
  const weighty = changes.filter(([a, b]) => !isIdle(a, b));
  if (weighty.length === 0) return "form";
  if (weighty.length >= PLACES_OF_A_RETELLING) return "retelling";
  const words = weighty.flat(2);
  if (words.some(({ text }) => NEGATIONS.has(text))) return "polarity";
  if (words.some(({ text }) => /\d/.test(text))) return "number";
  return countWeighty(words) > 0 ? "content" : "function";
}

/** How many of the words say something by themselves. */
export function countWeighty(words: readonly QuoteWord[]): number {
  return words.filter(({ text }) => !LIGHT_WORDS.has(text) && text.length > 3).length;
}
