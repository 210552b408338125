import type { QuoteWord } from "../../claims/claim.ts";
import { LIGHT_WORDS, NEGATIONS } from "../../lexicons/en/quote-words.ts";

/** How sure a changed wording is an alteration, by what changed. */
export const CHANGE_CONFIDENCE = { polarity: 0.95, number: 0.95, content: 0.85, function: 0.7 } as const;

export type ChangeKind = keyof typeof CHANGE_CONFIDENCE;

/** What the words that differ between two quotations change at the most. In: those of both. */
export function gravestChange(words: readonly QuoteWord[]): ChangeKind {
  if (words.some(({ text }) => NEGATIONS.has(text))) return "polarity";
  if (words.some(({ text }) => /\d/.test(text))) return "number";
  return words.some(({ text }) => !LIGHT_WORDS.has(text) && text.length > 3) ? "content" : "function";
}
