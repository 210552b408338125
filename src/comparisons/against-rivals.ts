/** A pair of claims that may be two versions of one fact. `a` and `b` are indexes into the two articles' claims. */
interface Candidate {
  readonly a: number;
  readonly b: number;
  /** Probability that both speak of one thing, below 1. */
  readonly probability: number;
}

/**
 * Weighs each pair against those that share a claim with it: a fact is another version of one fact at most, so two that are
 * as likely are each less likely than either alone. In: the pairs that disagree. Order is kept.
 */
export function againstRivals<T extends Candidate>(candidates: readonly T[]): T[] {
  const ofA = new Map<number, number>();
  const ofB = new Map<number, number>();
  for (const candidate of candidates) {
    ofA.set(candidate.a, (ofA.get(candidate.a) ?? 0) + odds(candidate));
    ofB.set(candidate.b, (ofB.get(candidate.b) ?? 0) + odds(candidate));
  }
  return candidates.map((candidate) => {
    const own = odds(candidate);
    const all = (ofA.get(candidate.a) ?? own) + (ofB.get(candidate.b) ?? own) - own;
    return { ...candidate, probability: own / (1 + all) };
  });
}

function odds({ probability }: Candidate): number {
  return probability / (1 - probability);
}
