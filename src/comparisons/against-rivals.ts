/** A pair of claims that may be two versions of one fact. `a` and `b` are indexes into the two articles' claims. */
interface Candidate {
  readonly a: number;
  readonly b: number;
  /** Probability that both speak of one thing, below 1. */
  readonly probability: number;
}

/** What a claim states, by its index: claims of one article with the same key repeat each other. */
export interface RivalKeys {
  readonly ofA: (claim: number) => string | number;
  readonly ofB: (claim: number) => string | number;
}

const BY_INDEX: RivalKeys = { ofA: (claim) => claim, ofB: (claim) => claim };

/**
 * Weighs each pair against those that share a claim with it: a fact is another version of one fact at most, so two that are
 * as likely are each less likely than either alone. A fact told twice is no rival of itself. In: the pairs that disagree. Order is kept.
 */
export function againstRivals<T extends Candidate>(candidates: readonly T[], keys = BY_INDEX): T[] {
  const ofA = new Rivals();
  const ofB = new Rivals();
  for (const candidate of candidates) {
    const [a, b] = [keys.ofA(candidate.a), keys.ofB(candidate.b)];
    ofA.add(a, b, odds(candidate));
    ofB.add(b, a, odds(candidate));
  }
  return candidates.map((candidate) => {
    const [a, b] = [keys.ofA(candidate.a), keys.ofB(candidate.b)];
    const all = ofA.sum(a) + ofB.sum(b) - ofA.best(a, b);
    return { ...candidate, probability: odds(candidate) / (1 + all) };
  });
}

/** The best odds of each fact against each of the other article's. */
class Rivals {
  readonly #odds = new Map<string | number, Map<string | number, number>>();

  add(fact: string | number, other: string | number, value: number): void {
    const others = this.#odds.get(fact) ?? new Map<string | number, number>();
    this.#odds.set(fact, others.set(other, Math.max(others.get(other) ?? 0, value)));
  }

  best(fact: string | number, other: string | number): number {
    return this.#odds.get(fact)?.get(other) ?? 0;
  }

  sum(fact: string | number): number {
    let sum = 0;
    for (const value of this.#odds.get(fact)?.values() ?? []) sum += value;
    return sum;
  }
}

function odds({ probability }: Candidate): number {
  return probability / (1 - probability);
}
