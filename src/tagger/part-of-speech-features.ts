import { joinHashes } from "./hash.ts";
import type { WordForm } from "./word-form.ts";

/** The most features `partOfSpeechFeatures` writes. */
export const PART_OF_SPEECH_FEATURES = 20;

/** How a sentence is written, which changes what a capital means. */
export type SentenceCase = 0 | 1 | 2;

/** 1 where most long words are capitalized as in a headline, 2 where nearly all letters are capitals, else 0. */
export function sentenceCase(words: readonly WordForm[], start: number, end: number): SentenceCase {
  let long = 0;
  let capitalized = 0;
  let allCapitals = 0;
  for (let at = start; at < end; at++) {
    const word = words[at]!;
    if (word.text.length < 4 || !(word.hasCapital || word.isLowerWord)) continue;
    long++;
    if (word.startsCapital) capitalized++;
    if (word.isAllCapitals) allCapitals++;
  }
  if (long < 3) return 0;
  return allCapitals > long * 0.8 ? 2 : capitalized > long * 0.75 ? 1 : 0;
}

/**
 * The features that depend on more than one word. Writes their hashes to `out` and returns how many.
 *
 * In: the words of the text, `outside` for places beyond the sentence `[start, end)`.
 */
export function partOfSpeechFeatures(
  words: readonly WordForm[],
  outside: WordForm,
  at: number,
  start: number,
  end: number,
  written: SentenceCase,
  out: Int32Array,
): number {
  const word = words[at]!;
  const before = at > start ? words[at - 1]! : outside;
  const before2 = at > start + 1 ? words[at - 2]! : outside;
  const after = at + 1 < end ? words[at + 1]! : outside;
  const after2 = at + 2 < end ? words[at + 2]! : outside;
  const place = at === start ? 1 : 0;
  const caseKind = (word.isAllCapitals ? 2 : word.startsCapital ? 1 : 0) + 3 * place + 6 * written;
  let count = 0;
  const add = (seed: number, first: number, second: number) => {
    out[count++] = joinHashes(first + seed * 0x51ed27, second);
  };
  add(1, before.lowerHash, word.lowerHash);
  add(2, word.lowerHash, after.lowerHash);
  add(3, before.lowerHash, after.lowerHash);
  add(4, before2.lowerHash, before.lowerHash);
  add(5, after.lowerHash, after2.lowerHash);
  add(6, before.coarse, word.fine);
  add(7, word.fine, after.coarse);
  add(8, before.fine * 512 + word.coarse, after.coarse);
  add(9, before.suffixHash, word.suffixHash);
  add(10, word.suffixHash, after.suffixHash);
  add(11, before.lowerHash, word.suffixHash);
  add(12, word.suffixHash, after.lowerHash);
  add(13, caseKind, word.knownLower ? 1 : 0);
  add(14, caseKind, word.suffixHash);
  add(15, caseKind * 512 + word.fine, 0);
  add(16, before2.coarse * 64 + before.coarse, word.coarse);
  add(17, word.coarse * 64 + after.coarse, after2.coarse);
  return count;
}
