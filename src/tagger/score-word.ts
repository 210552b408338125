import { atOffset, type FeatureWeights } from "./feature-weights.ts";
import { attributesOf } from "./word-attributes.ts";
import type { WordForm } from "./word-form.ts";

/** Places to the left and right from which a word is seen. */
export const REACH = 2;

/**
 * What a word by itself adds to the label scores of the words around it. It does not depend on where the word stands,
 * so a text costs a few vector additions per word once its words are scored.
 *
 * Adds (2 × REACH + 1) × labels numbers to `scores` from `start` on; the part for the word that sees this one
 * `offset` places away starts at `start + (offset + REACH) * labels`.
 */
export function scoreWord(weights: FeatureWeights, form: WordForm, scores: Int16Array, start: number): void {
  const { labels } = weights;
  const { own, beside, around } = attributesOf(form);
  for (let offset = -REACH; offset <= REACH; offset++) {
    let count = 0;
    for (const attribute of around) features[count++] = atOffset(attribute, offset);
    if (Math.abs(offset) <= 1) for (const attribute of beside) features[count++] = atOffset(attribute, offset);
    if (offset === 0) for (const attribute of own) features[count++] = atOffset(attribute, 0);
    weights.addAll(features, count, scores, start + (offset + REACH) * labels);
  }
}

const features = new Int32Array(64);
