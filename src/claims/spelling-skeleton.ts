import { remembered } from "../kernel/remembered.ts";

/** Rewritings in this order make spellings alike that transliteration and typing vary without changing the sound. */
const rewritings: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/^(?:mc|mac)(?=[a-z]{3})/, "mk"],
  [/tsch|tch/g, "ch"],
  [/shch|sch/g, "sh"],
  [/ck|q(?:u(?=[ei]))?|kh|(?<!s)c(?![hei])/g, "k"],
  [/ph/g, "f"],
  [/dj/g, "d"],
  [/([gdbj])h/g, "$1"],
  [/th(?=[aeiou])/g, "t"],
  [/w/g, "v"],
  [/ee|ea/g, "i"],
  [/ou|oo/g, "u"],
  [/[ae]y|ei|ai/g, "ai"],
  [/^(?:ye|ie)/, "e"],
  [/^(?:yu|iu|ju)/, "iu"],
  [/[yj]/g, "i"],
  [/i{2,3}/g, "i"],
  [/ie?$/, "i"],
  [/(?<=[a-z]{3})(?:ff|v)$/, "f"],
  [/(?<=[a-z]{4})e$/, ""],
  [/(?<=[a-z])h(?![aeiou])/g, ""],
];

/**
 * A word as it sounds, roughly: words with one skeleton are spellings of one name (Erik and Eric, Sergei and Sergey, Qasim and Kassim).
 *
 * In: one folded word.  Out: a short key; consonants and vowels stay apart, so that Maria and Mario do too.
 */
export const spellingSkeleton = remembered(4_000, (word): string => {
  let key = word;
  for (const [pattern, replacement] of rewritings) key = key.replace(pattern, replacement);
  return key.replace(/(\p{L})\1{1,3}/gu, "$1");
});
