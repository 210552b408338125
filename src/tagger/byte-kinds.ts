/**
 * The kinds of bytes in the packed model, each coded by how often its own bytes occur. A number takes its first byte from its kind
 * and the others from the kind after it. Whoever changes a kind has to write the model anew.
 */
export const SIZE = 0;
/** From one hash of a sorted list to the next. */
export const HASH_STEP = 2;
export const NAME_LISTS = 4;
export const COARSE_CLUSTER = 5;
export const FINE_CLUSTER = 6;
export const FIXED_TAG_STEP = 8;
export const FIXED_TAG = 10;
const FIRST_WEIGHT = 11;
const COUNTED = 8;
const FIRST_LABEL_SET = FIRST_WEIGHT + 3 * COUNTED;

/** One of the `count` weights of a feature, by the sum of those before it: where one label gains, others lose. */
export function weightKind(count: number, sum: number): number {
  return FIRST_WEIGHT + 3 * (Math.min(count, COUNTED) - 1) + Math.sign(sum) + 1;
}

/** Which labels a feature has weights for is written of so many labels at a time. */
export const LABELS_AT_ONCE = 7;

/** Those from `label` on, where `before` earlier ones have a weight. */
export function labelSetKind(label: number, before: number): number {
  return FIRST_LABEL_SET + (label / LABELS_AT_ONCE) * COUNTED + Math.min(before, COUNTED - 1);
}
