import type { WordForm } from "./word-form.ts";

/** How a sentence is written: 1 most long words capitalized as in a headline, 2 nearly all letters capitals, else 0. */
export type SentenceCase = 0 | 1 | 2;

export function sentenceCase(words: readonly WordForm[], start: number, end: number): SentenceCase {
  let long = 0;
  let capitalized = 0;
  let allCapitals = 0;
  for (let at = start; at < end; at++) {
    const vote = words[at]!.caseVote;
    if (vote === 0) continue;
    long++;
    if (vote >= 2) capitalized++;
    if (vote === 3) allCapitals++;
  }
  if (long < 3) return 0;
  return allCapitals > long * 0.8 ? 2 : capitalized > long * 0.75 ? 1 : 0;
}
