import DoubleMetaphone from "natural/lib/natural/phonetics/double_metaphone.js";
import { remembered } from "../kernel/remembered.ts";

/** Longer words have the key of their beginning: no name is longer. */
const MAX_LENGTH = 32;
const metaphone = new DoubleMetaphone();

/** The Double Metaphone keys of a word: how it may sound, consonants only. In: a folded word. */
export const phoneticKeys = remembered(4_000, (word): readonly [string, string] =>
  metaphone.process(word.slice(0, MAX_LENGTH)),
);
