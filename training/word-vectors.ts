import { seededRandom } from "./random.ts";

/** Forms that occur at least this often get a vector; rarer ones have too little context to be placed. */
const MINIMUM_COUNT = 4;
/** The most frequent forms that count as context, at each of four positions. */
const CONTEXT_FORMS = 4000;
const DIMENSIONS = 80;
const POWER_ROUNDS = 2;

export interface WordVectors {
  readonly forms: readonly string[];
  readonly counts: Int32Array;
  /** Row by row, DIMENSIONS numbers each, of length 1. */
  readonly vectors: Float64Array;
  readonly dimensions: number;
}

/**
 * Vectors of words by the company they keep: positive pointwise mutual information with the frequent words
 * one and two places away, cut down by a randomized singular value decomposition.
 *
 * In: sentences of word forms as they should be looked up later. Deterministic.
 */
export function wordVectors(sentences: readonly (readonly string[])[]): WordVectors {
  const countOf = new Map<string, number>();
  for (const sentence of sentences) for (const form of sentence) countOf.set(form, (countOf.get(form) ?? 0) + 1);
  const entries = [...countOf].filter(([, count]) => count >= MINIMUM_COUNT);
  entries.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const forms = entries.map(([form]) => form);
  const counts = Int32Array.from(entries, ([, count]) => count);
  const matrix = pointwiseInformation(sentences, forms);
  return { forms, counts, vectors: reduce(matrix, forms.length), dimensions: DIMENSIONS };
}

interface SparseMatrix {
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
  readonly columns: number;
}

function pointwiseInformation(sentences: readonly (readonly string[])[], forms: readonly string[]): SparseMatrix {
  const idOf = new Map(forms.map((form, id) => [form, id]));
  const contexts = Math.min(CONTEXT_FORMS, forms.length);
  const rows: Map<number, number>[] = forms.map(() => new Map());
  const columns = contexts * 4;
  for (const sentence of sentences) {
    const ids = sentence.map((form) => idOf.get(form) ?? -1);
    for (let at = 0; at < ids.length; at++) {
      const row = rows[ids[at]!];
      if (row === undefined) continue;
      for (let position = 0; position < 4; position++) {
        const other = ids[at + [-1, 1, -2, 2][position]!] ?? -1;
        if (other < 0 || other >= contexts) continue;
        const column = position * contexts + other;
        row.set(column, (row.get(column) ?? 0) + 1);
      }
    }
  }
  const columnSum = new Float64Array(columns);
  let total = 0;
  for (const row of rows)
    for (const [column, count] of row) {
      columnSum[column]! += count;
      total += count;
    }
  let smoothedTotal = 0;
  for (let column = 0; column < columns; column++) smoothedTotal += columnSum[column]! ** 0.75;
  const rowStart = new Int32Array(rows.length + 1);
  const column: number[] = [];
  const value: number[] = [];
  for (let id = 0; id < rows.length; id++) {
    let rowSum = 0;
    for (const count of rows[id]!.values()) rowSum += count;
    for (const [at, count] of [...rows[id]!].sort((a, b) => a[0] - b[0])) {
      const information = Math.log((count / rowSum) * (smoothedTotal / columnSum[at]! ** 0.75));
      if (information <= 0) continue;
      column.push(at);
      value.push(at < contexts * 2 ? information : information * 0.7); // the direct neighbours say most
    }
    rowStart[id + 1] = column.length;
  }
  void total;
  return { rowStart, column: Int32Array.from(column), value: Float64Array.from(value), columns };
}

/** Rows of Q·U·sqrt(S) for the leading singular vectors, each scaled to length 1. */
function reduce(matrix: SparseMatrix, rows: number): Float64Array {
  const random = seededRandom(7);
  let wide = new Float64Array(matrix.columns * DIMENSIONS);
  for (let at = 0; at < wide.length; at++) wide[at] = random() + random() + random() - 1.5;
  let basis = times(matrix, rows, wide);
  orthonormalize(basis, rows);
  for (let round = 0; round < POWER_ROUNDS; round++) {
    wide = transposedTimes(matrix, rows, basis);
    orthonormalize(wide, matrix.columns);
    basis = times(matrix, rows, wide);
    orthonormalize(basis, rows);
  }
  wide = transposedTimes(matrix, rows, basis);
  const gram = new Float64Array(DIMENSIONS * DIMENSIONS);
  for (let row = 0; row < matrix.columns; row++)
    for (let a = 0; a < DIMENSIONS; a++) {
      const left = wide[row * DIMENSIONS + a]!;
      if (left !== 0)
        for (let b = 0; b < DIMENSIONS; b++) gram[a * DIMENSIONS + b]! += left * wide[row * DIMENSIONS + b]!;
    }
  const { values, vectors } = eigen(gram);
  const out = new Float64Array(rows * DIMENSIONS);
  for (let row = 0; row < rows; row++) {
    let norm = 0;
    for (let b = 0; b < DIMENSIONS; b++) {
      let sum = 0;
      for (let a = 0; a < DIMENSIONS; a++) sum += basis[row * DIMENSIONS + a]! * vectors[a * DIMENSIONS + b]!;
      sum *= Math.max(values[b]!, 0) ** 0.25;
      out[row * DIMENSIONS + b] = sum;
      norm += sum * sum;
    }
    norm = Math.sqrt(norm) || 1;
    for (let b = 0; b < DIMENSIONS; b++) out[row * DIMENSIONS + b]! /= norm;
  }
  return out;
}

function times(matrix: SparseMatrix, rows: number, wide: Float64Array): Float64Array<ArrayBuffer> {
  const out = new Float64Array(rows * DIMENSIONS);
  for (let row = 0; row < rows; row++)
    for (let at = matrix.rowStart[row]!; at < matrix.rowStart[row + 1]!; at++) {
      const from = matrix.column[at]! * DIMENSIONS;
      const value = matrix.value[at]!;
      for (let d = 0; d < DIMENSIONS; d++) out[row * DIMENSIONS + d]! += value * wide[from + d]!;
    }
  return out;
}

function transposedTimes(matrix: SparseMatrix, rows: number, tall: Float64Array): Float64Array<ArrayBuffer> {
  const out = new Float64Array(matrix.columns * DIMENSIONS);
  for (let row = 0; row < rows; row++)
    for (let at = matrix.rowStart[row]!; at < matrix.rowStart[row + 1]!; at++) {
      const to = matrix.column[at]! * DIMENSIONS;
      const value = matrix.value[at]!;
      for (let d = 0; d < DIMENSIONS; d++) out[to + d]! += value * tall[row * DIMENSIONS + d]!;
    }
  return out;
}

/** Gram-Schmidt over the columns, in place. */
function orthonormalize(tall: Float64Array, rows: number): void {
  for (let d = 0; d < DIMENSIONS; d++) {
    const dots = new Float64Array(d);
    for (let row = 0; row < rows; row++) {
      const value = tall[row * DIMENSIONS + d]!;
      for (let e = 0; e < d; e++) dots[e]! += value * tall[row * DIMENSIONS + e]!;
    }
    let norm = 0;
    for (let row = 0; row < rows; row++) {
      let value = tall[row * DIMENSIONS + d]!;
      for (let e = 0; e < d; e++) value -= dots[e]! * tall[row * DIMENSIONS + e]!;
      tall[row * DIMENSIONS + d] = value;
      norm += value * value;
    }
    norm = Math.sqrt(norm) || 1;
    for (let row = 0; row < rows; row++) tall[row * DIMENSIONS + d]! /= norm;
  }
}

/** Eigenvalues and eigenvectors (columns) of a symmetric matrix by cyclic Jacobi rotations. */
function eigen(symmetric: Float64Array): { values: Float64Array; vectors: Float64Array } {
  const n = DIMENSIONS;
  const a = symmetric.slice();
  const vectors = new Float64Array(n * n);
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1;
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const off = a[p * n + q]!;
        if (Math.abs(off) < 1e-12) continue;
        const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * off);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const left = a[k * n + p]!;
          const right = a[k * n + q]!;
          a[k * n + p] = c * left - s * right;
          a[k * n + q] = s * left + c * right;
        }
        for (let k = 0; k < n; k++) {
          const left = a[p * n + k]!;
          const right = a[q * n + k]!;
          a[p * n + k] = c * left - s * right;
          a[q * n + k] = s * left + c * right;
          const leftVector = vectors[k * n + p]!;
          const rightVector = vectors[k * n + q]!;
          vectors[k * n + p] = c * leftVector - s * rightVector;
          vectors[k * n + q] = s * leftVector + c * rightVector;
        }
      }
  return { values: Float64Array.from({ length: n }, (_, i) => a[i * n + i]!), vectors };
}
