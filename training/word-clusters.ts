import { seededRandom } from "./random.ts";
import type { WordVectors } from "./word-vectors.ts";

const ROUNDS = 14;

/** The cluster of each form, 0 to clusters - 1: spherical k-means, started from frequent forms far apart by chance. */
export function clusterWords(words: WordVectors, clusters: number, seed: number): Int32Array {
  const { vectors, dimensions, counts } = words;
  const rows = counts.length;
  const random = seededRandom(seed);
  let centers = new Float64Array(clusters * dimensions);
  const pool = Math.min(rows, clusters * 12);
  const taken = new Set<number>();
  for (let cluster = 0; cluster < clusters; cluster++) {
    let row = Math.floor(random() * pool);
    while (taken.has(row)) row = (row + 1) % pool;
    taken.add(row);
    centers.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), cluster * dimensions);
  }
  const assigned = new Int32Array(rows);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(clusters * dimensions);
    for (let row = 0; row < rows; row++) {
      let best = 0;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (let cluster = 0; cluster < clusters; cluster++) {
        let score = 0;
        for (let d = 0; d < dimensions; d++)
          score += vectors[row * dimensions + d]! * centers[cluster * dimensions + d]!;
        if (score > bestScore) {
          bestScore = score;
          best = cluster;
        }
      }
      assigned[row] = best;
      const weight = Math.sqrt(counts[row]!);
      for (let d = 0; d < dimensions; d++) sums[best * dimensions + d]! += weight * vectors[row * dimensions + d]!;
    }
    centers = unitRows(sums, clusters, dimensions);
  }
  return assigned;
}

function unitRows(sums: Float64Array, rows: number, dimensions: number): Float64Array<ArrayBuffer> {
  const unit = new Float64Array(sums.length);
  for (let row = 0; row < rows; row++) {
    let norm = 0;
    for (let d = 0; d < dimensions; d++) norm += sums[row * dimensions + d]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < dimensions; d++) unit[row * dimensions + d] = sums[row * dimensions + d]! / norm;
  }
  return unit;
}
