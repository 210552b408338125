/** Sentences this alike are one sentence, edited in places. */
const SAME_SENTENCE = 0.85;
/** And the words right around the two mentions are the same. */
const SAME_FRAME = 0.9;
/** Of changes of one figure or date in articles of the project's cases, hardly one was of another thing (npm run bench mutations). */
const SAME_THING = 0.85;

/** Probability that two mentions are of one thing because the same words stand around them; 0 where other words do. Shares from 0 to 1. */
export function sameWordsLikeness({ frame, sentence }: { readonly frame: number; readonly sentence: number }): number {
  return sentence >= SAME_SENTENCE && frame >= SAME_FRAME ? SAME_THING : 0;
}
