import DoubleMetaphone from "natural/lib/natural/phonetics/double_metaphone.js";

/** Longer words have the key of their beginning: no name is longer. */
const MAX_LENGTH = 32;
const metaphone = new DoubleMetaphone();

/** The Double Metaphone keys of a word: how it may sound, consonants only. In: a folded word. */
export function phoneticKeys(word: string): readonly [string, string] {
  return metaphone.process(word.slice(0, MAX_LENGTH));
}
