import { atOffset, type FeatureWeights } from "./feature-weights.ts";
import { attributesOf } from "./word-attributes.ts";
import type { WordForm } from "./word-form.ts";

/** Places to the left and right from which a word is seen. */
export const REACH = 2;

/**
 * What a word by itself adds to the label scores of the words around it. It does not depend on where the word stands,
 * so a text costs a few vector additions per word once its words are scored.
 *
 * Out: (2 × REACH + 1) × labels numbers; the part for the word that sees this one `offset` places away
 * starts at `(offset + REACH) * labels`.
 */
export function scoreWord(weights: FeatureWeights, form: WordForm): Int16Array {
  const { labels } = weights;
  const scores = takeScores((2 * REACH + 1) * labels);
  const { own, beside, around } = attributesOf(form);
  for (let offset = -REACH; offset <= REACH; offset++) {
    const at = (offset + REACH) * labels;
    for (const attribute of around) weights.add(atOffset(attribute, offset), scores, at);
    if (offset < -1 || offset > 1) continue;
    for (const attribute of beside) weights.add(atOffset(attribute, offset), scores, at);
    if (offset !== 0) continue;
    for (const attribute of own) weights.add(atOffset(attribute, 0), scores, at);
  }
  return scores;
}

/** Scores are cut from larger arrays: thousands of small ones would keep the garbage collector busy. */
const CHUNK = 32_768;

let chunk = new Int16Array(0);
let taken = 0;

function takeScores(length: number): Int16Array {
  if (taken + length > chunk.length) {
    chunk = new Int16Array(CHUNK);
    taken = 0;
  }
  taken += length;
  return chunk.subarray(taken - length, taken);
}
