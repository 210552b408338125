/** Weighted terms of an article: the terms' hashes ascending, each with its weight. Compact, since thousands are held at once. */
export interface TermVector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

export type WeightedTerm = readonly [hash: number, weight: number];

/** FNV-1a: a term as a number. Two of a news archive's terms share one about once in ten thousand pairs of articles. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < term.length; unit++) hash = Math.imul(hash ^ term.charCodeAt(unit), 0x01000193);
  return hash >>> 0;
}

/** A vector of length 1. In: each term once. */
export function unitVector(list: readonly WeightedTerm[]): TermVector {
  const sorted = [...list].sort((a, b) => a[0] - b[0]);
  let square = 0;
  for (const [, weight] of sorted) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return {
    terms: new Uint32Array(sorted.map(([hash]) => hash)),
    weights: new Float64Array(sorted.map(([, weight]) => weight / length)),
  };
}

/** 0 to 1, of unit vectors. Sums in the order of the hashes, so that no third article can change the last digit. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const left = a.terms[i] as number;
    const right = b.terms[j] as number;
    if (left === right) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (left < right) i++;
    else j++;
  }
  return Math.min(1, sum);
}

/** 0 to 1: the part of a unit vector's square that stands on terms of the list. In: hashes ascending. */
export function coverage(vector: TermVector, list: Uint32Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < vector.terms.length && j < list.length; ) {
    const left = vector.terms[i] as number;
    const right = list[j] as number;
    if (left === right) {
      sum += (vector.weights[i++] as number) ** 2;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return Math.min(1, sum);
}

/** The weight of a term, 0 where the vector has it not. */
export function weightOf({ terms, weights }: TermVector, term: number): number {
  return weights[terms.indexOf(term)] ?? 0;
}

/** How many entries two ascending lists share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) {
      count++;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return count;
}
