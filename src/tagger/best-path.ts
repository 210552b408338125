import type { FeatureWeights } from "./feature-weights.ts";

/** Lower than any sum of weights, and far from the edge of 32 bits. */
export const IMPOSSIBLE = -100_000_000;

/**
 * The best sequence of labels (Viterbi) for `length` words.
 *
 * In: scores, `labels` numbers a word; a label whose score or transition is at or below IMPOSSIBLE / 2 is never taken
 * where another is possible. Out: written to `path`.
 */
export function bestPath(
  weights: FeatureWeights,
  legal: Int32Array,
  scores: Int32Array,
  length: number,
  path: Uint8Array,
): void {
  const { labels } = weights;
  if (backpointers.length < length * labels) backpointers = new Uint8Array(length * labels * 2);
  let before = lattice[0];
  let here = lattice[1];
  for (let label = 0; label < labels; label++) before[label] = scores[label]! + weights.fromStart[label]!;
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < labels; to++) {
      const own = scores[at * labels + to]!;
      let best = IMPOSSIBLE * 8;
      let bestFrom = 0;
      if (own > IMPOSSIBLE / 2)
        for (let from = 0; from < labels; from++) {
          const score = before[from]! + legal[to * labels + from]!;
          if (score > best) {
            best = score;
            bestFrom = from;
          }
        }
      here[to] = Math.max(best + own, IMPOSSIBLE * 4);
      backpointers[at * labels + to] = bestFrom;
    }
    const swap = before;
    before = here;
    here = swap;
  }
  let label = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let last = 0; last < labels; last++) {
    const score = before[last]! + weights.toEnd[last]!;
    if (score > best) {
      best = score;
      label = last;
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = backpointers[at * labels + label]!;
  }
}

let backpointers = new Uint8Array(4096);
const lattice: [Float64Array, Float64Array] = [new Float64Array(32), new Float64Array(32)];

/** Transition scores by target label, then source label; illegal ones IMPOSSIBLE. */
export function legalTransitions(weights: FeatureWeights, isLegal: (from: number, to: number) => boolean): Int32Array {
  const { labels } = weights;
  const legal = new Int32Array(labels * labels);
  for (let from = 0; from < labels; from++)
    for (let to = 0; to < labels; to++)
      legal[to * labels + from] = isLegal(from, to) ? weights.transitions[from * labels + to]! : IMPOSSIBLE;
  return legal;
}
