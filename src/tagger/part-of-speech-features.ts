import { joinHashes } from "./hash.ts";
import type { SentenceCase } from "./sentence-case.ts";
import type { WordForm } from "./word-form.ts";

/** The most features `partOfSpeechFeatures` writes. */
export const PART_OF_SPEECH_FEATURES = 12;

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
  const place = at === start ? 1 : 0;
  const caseKind = (word.isAllCapitals ? 2 : word.startsCapital ? 1 : 0) + 3 * place + 6 * written;
  let count = 0;
  out[count++] = feature(1, before.lowerHash, word.lowerHash);
  out[count++] = feature(2, word.lowerHash, after.lowerHash);
  out[count++] = feature(3, before.lowerHash, after.lowerHash);
  out[count++] = feature(4, before2.lowerHash, before.lowerHash);
  out[count++] = feature(5, before.coarse, word.fine);
  out[count++] = feature(6, word.fine, after.coarse);
  out[count++] = feature(7, before.lowerHash, word.suffixHash);
  out[count++] = feature(8, word.suffixHash, after.lowerHash);
  out[count++] = feature(9, caseKind, word.knownLower ? 1 : 0);
  out[count++] = feature(10, caseKind, word.suffixHash);
  out[count++] = feature(11, caseKind * 512 + word.fine, 0);
  return count;
}

function feature(kind: number, first: number, second: number): number {
  return joinHashes(first + kind * 0x51ed27, second);
}
