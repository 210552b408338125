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
  const center = start + REACH * labels;
  for (let offset = -REACH; offset <= REACH; offset++)
    for (const attribute of around) weights.add(atOffset(attribute, offset), scores, center + offset * labels);
  for (let offset = -1; offset <= 1; offset++)
    for (const attribute of beside) weights.add(atOffset(attribute, offset), scores, center + offset * labels);
  for (const attribute of own) weights.add(atOffset(attribute, 0), scores, center);
}
