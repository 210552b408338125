/** By how much the best of `labels` scores from `at` on leads the second best. */
export function leadOfBest(scores: Int32Array, at: number, labels: number): number {
  let best = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < labels; label++) {
    const score = scores[at + label]!;
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
  }
  return best - second;
}
