import type { FigureClaim } from "../../claims/claim.ts";
import { isDisagreement, type QuantityVerdict } from "./compare-quantities.ts";

interface Pair extends QuantityVerdict {
  readonly a: number;
  readonly b: number;
  readonly left: FigureClaim;
  readonly right: FigureClaim;
  /** How alike the words around both are. */
  readonly words: number;
}

/** How many figures compete for the places of a pair, itself included: 1 where it is the only one. */
export interface Rivals {
  ofDimension(a: number, b: number): number;
  /** Whether there are others, and none of them is as near to one of the pair by the words around it. */
  areNearest(a: number, b: number): boolean;
}

/** Counts, for each figure, those of the other article that could be its other version. In: all pairs of comparable figures. */
export function countRivals(pairs: readonly Pair[]): Rivals {
  const dimension = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const pair of pairs) {
    if (!isDisagreement(pair)) continue;
    count(dimension.a, pair.a);
    count(dimension.b, pair.b);
  }
  const nearest = nearestByWords(pairs);
  const most = (counts: typeof dimension, a: number, b: number) => Math.max(counts.a.get(a) ?? 0, counts.b.get(b) ?? 0);
  return {
    ofDimension: (a, b) => most(dimension, a, b),
    areNearest: (a, b) => most(dimension, a, b) > 1 && nearest.has(`${a} ${b}`),
  };
}

/** Keys of the pairs that are nearer by their words than all others with a figure of theirs. */
function nearestByWords(pairs: readonly Pair[]): ReadonlySet<string> {
  const told = pairs.filter((pair) => pair.words > 0 && isDisagreement(pair));
  const [ofA, ofB] = [mostWords(told, ({ a }) => a), mostWords(told, ({ b }) => b)];
  return new Set(
    told.filter((pair) => ofA.get(pair.a) === pair && ofB.get(pair.b) === pair).map(({ a, b }) => `${a} ${b}`),
  );
}

/** For each figure the pair that is nearest by its words, none where two are. */
function mostWords(pairs: readonly Pair[], figure: (pair: Pair) => number): ReadonlyMap<number, Pair | undefined> {
  const best = new Map<number, { readonly words: number; readonly pair: Pair | undefined }>();
  for (const pair of pairs) {
    const { words = 0 } = best.get(figure(pair)) ?? {};
    if (pair.words >= words) best.set(figure(pair), { words: pair.words, pair: pair.words > words ? pair : undefined });
  }
  return new Map([...best].map(([at, { pair }]) => [at, pair]));
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
