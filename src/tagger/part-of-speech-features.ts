import { joinHashes } from "./hash.ts";
import type { SentenceCase } from "./sentence-case.ts";
import type { WordForm } from "./word-form.ts";

/** The most features `partOfSpeechFeatures` writes. */
export const PART_OF_SPEECH_FEATURES = 20;

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
