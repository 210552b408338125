import type { FigureClaim } from "../../claims/claim.ts";
import { isDisagreement, type QuantityVerdict } from "./compare-quantities.ts";

interface Pair extends QuantityVerdict {
  readonly a: number;
  readonly b: number;
  readonly left: FigureClaim;
  readonly right: FigureClaim;
}

/** How many figures compete for the places of a pair, itself included: 1 where it is the only one. */
export interface Rivals {
  ofKind(a: number, b: number): number;
  ofDimension(a: number, b: number): number;
}

/** Counts, for each figure, those of the other article that could be its other version. In: all pairs of comparable figures. */
export function countRivals(pairs: readonly Pair[]): Rivals {
  const kind = { a: new Map<number, number>(), b: new Map<number, number>() };
  const dimension = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const pair of pairs) {
    if (!isDisagreement(pair)) continue;
    count(dimension.a, pair.a);
    count(dimension.b, pair.b);
    if (!areOfOneNoun(pair)) continue;
    count(kind.a, pair.a);
    count(kind.b, pair.b);
  }
  const most = (counts: typeof kind, a: number, b: number) => Math.max(counts.a.get(a) ?? 0, counts.b.get(b) ?? 0);
  return { ofKind: (a, b) => most(kind, a, b), ofDimension: (a, b) => most(dimension, a, b) };
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function areOfOneNoun({ left, right }: Pair): boolean {
  if (left.figure.slot !== undefined && left.figure.slot === right.figure.slot) return true;
  return left.counted.noun !== "" && left.counted.noun === right.counted.noun;
}
