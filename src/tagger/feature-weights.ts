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
  /** The weights of row r: `weightOf[i]` for label `labelOf[i]`, i from `starts[r]` to before `starts[r + 1]`. Most rows have two or three. */
  private readonly starts: Int32Array;
  private readonly labelOf: Uint8Array;
  private readonly weightOf: Int8Array;
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
    let weights = 0;
    for (let row = 0; row < size; row++) {
      used[row] = reader.number();
      weights += countBits(used[row]!);
    }
    this.starts = new Int32Array(size + 1);
    this.labelOf = new Uint8Array(weights);
    this.weightOf = new Int8Array(weights);
    for (let row = 0, at = 0; row < size; row++) {
      for (let label = 0; label < labels; label++) {
        if (((used[row]! >> label) & 1) === 0) continue;
        this.labelOf[at] = label;
        this.weightOf[at++] = reader.signedByte();
      }
      this.starts[row + 1] = at;
    }
    this.table = new HashTable(hashes);
  }

  /** Adds the weights of one feature to the label scores that begin at `at`. */
  add(feature: number, scores: Int32Array | Int16Array, at: number): void {
    if (((this.present[(feature & PRESENT_MASK) >> 3]! >> (feature & 7)) & 1) === 0) return;
    const row = this.table.indexOf(feature & HASH_MASK);
    if (row < 0) return;
    const end = this.starts[row + 1]!;
    for (let index = this.starts[row]!; index < end; index++)
      scores[at + this.labelOf[index]!]! += this.weightOf[index]!;
  }
}

/** The feature that an attribute of a word makes for the word `offset` places away. */
export function atOffset(attribute: number, offset: number): number {
  return spread(attribute + Math.imul(offset + 3, 0x9e3779b1));
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
