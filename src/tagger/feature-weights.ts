import type { ByteReader } from "./byte-reader.ts";
import { HASH_MASK, spread } from "./hash.ts";
import { HashTable } from "./hash-table.ts";

const PRESENT_BITS = 20;
const PRESENT_MASK = (1 << PRESENT_BITS) - 1;

/**
 * The weights of a linear chain over labels, all whole numbers in units of 1 / `scale` nats: sums are exact,
 * so that every engine decides alike.
 */
export class FeatureWeights {
  readonly labels: number;
  readonly scale: number;
  /** From label × to label; `fromStart` and `toEnd` stand apart. */
  readonly transitions: Int16Array;
  readonly fromStart: Int16Array;
  readonly toEnd: Int16Array;
  private readonly table: HashTable;
  private readonly rows: Int8Array;
  /** One bit for each possible feature, several to a bit: most features have no weight, and this small table says so fast. */
  private readonly present = new Uint8Array(1 << (PRESENT_BITS - 3));

  constructor(reader: ByteReader) {
    this.labels = reader.number();
    this.scale = reader.number();
    const labels = this.labels;
    this.transitions = Int16Array.from({ length: labels * labels }, () => reader.signed());
    this.fromStart = Int16Array.from({ length: labels }, () => reader.signed());
    this.toEnd = Int16Array.from({ length: labels }, () => reader.signed());
    const size = reader.number();
    const hashes = new Int32Array(size);
    for (let row = 0, hash = 0; row < size; row++) {
      hash += reader.number();
      hashes[row] = hash;
      this.present[(hash & PRESENT_MASK) >> 3]! |= 1 << (hash & 7);
    }
    const used = new Int32Array(size);
    for (let row = 0; row < size; row++) used[row] = reader.number();
    this.rows = new Int8Array(size * labels);
    for (let row = 0; row < size; row++)
      for (let label = 0; label < labels; label++)
        if ((used[row]! >> label) & 1) this.rows[row * labels + label] = reader.signedByte();
    this.table = new HashTable(hashes);
  }

  /** Adds the weights of one feature to the label scores that begin at `at`. */
  add(feature: number, scores: Int32Array | Int16Array, at: number): void {
    if (((this.present[(feature & PRESENT_MASK) >> 3]! >> (feature & 7)) & 1) === 0) return;
    const row = this.table.indexOf(feature & HASH_MASK);
    if (row < 0) return;
    const labels = this.labels;
    const from = row * labels;
    for (let label = 0; label < labels; label++) scores[at + label]! += this.rows[from + label]!;
  }
}

/** The feature that an attribute of a word makes for the word `offset` places away. */
export function atOffset(attribute: number, offset: number): number {
  return spread(attribute + Math.imul(offset + 3, 0x9e3779b1));
}
