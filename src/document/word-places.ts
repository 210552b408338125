import { keptFor } from "../kernel/kept.ts";
import type { Document, Sentence, Token } from "./document.ts";

/** Where each word of a document stands: indexes of its tokens, ascending, by the token in lower case. */
export const wordPlaces = keptFor(({ tokens }: Document): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at] as Token;
    const known = places.get(lower);
    if (known === undefined) places.set(lower, [at]);
    else known.push(at);
  }
  return places;
});

/** Indexes of the tokens that are one of these words, ascending. */
export function placesOfWords(document: Document, words: Iterable<string>): number[] {
  const found: number[] = [];
  for (const word of words) for (const at of wordPlaces(document).get(word) ?? NOWHERE) found.push(at);
  return found.sort((a, b) => a - b);
}

const NOWHERE: readonly number[] = [];

/** Indexes of the sentences that hold one of these tokens, ascending. In: indexes of tokens, ascending. */
export function sentencesHolding({ sentences }: Document, tokens: readonly number[]): number[] {
  const found: number[] = [];
  let index = 0;
  for (const token of tokens) {
    while (index < sentences.length && (sentences[index] as Sentence).endToken <= token) index++;
    if (index === sentences.length) break;
    if (found.at(-1) !== index) found.push(index);
  }
  return found;
}
