export type NameType = "PER" | "ORG" | "LOC" | "MISC";

/** A name as a stretch of words: `[firstToken, endToken)`. `confidence` is its probability, 0 to 1. */
export interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: NameType;
  readonly confidence: number;
}

/**
 * The names among the words of a document, in text order, not overlapping.
 *
 * In: the words of a whole document in order (its other mentions of a word help to read it),
 * and for each sentence the index after its last word, ascending.
 */
export function tagNames(words: readonly string[], sentenceEnds: readonly number[]): NameSpan[] {
  void words;
  void sentenceEnds;
  return [];
}
