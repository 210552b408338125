import type { TermWeights } from "../../claims/sentence-terms.ts";

/** Share of the weight of `terms` that stands in one of two other texts. */
export function heldIn(terms: TermWeights, first: TermWeights, second: TermWeights): number {
  let held = 0;
  let all = 0;
  for (const [term, weight] of terms) {
    all += weight;
    if (first.has(term) || second.has(term)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}
