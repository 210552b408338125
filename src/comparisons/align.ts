/** A pair that might speak of the same thing. `a` and `b` are indexes into the two articles' claims. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Pairs each claim of one article with at most one of the other: the best scored first, ties in text order.
 * Competing figures ("three of the eight" and "eight") thus find their own partners.
 */
export function alignOneToOne<T extends CandidatePair>(candidates: readonly T[]): T[] {
  const sorted = [...candidates].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const aligned: T[] = [];
  for (const pair of sorted) {
    if (usedA.has(pair.a) || usedB.has(pair.b)) continue;
    usedA.add(pair.a);
    usedB.add(pair.b);
    aligned.push(pair);
  }
  return aligned;
}
