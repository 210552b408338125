import type { ByteReader } from "./byte-reader.ts";
import { HASH_MASK, spread } from "./hash.ts";

/** Above this share of full cells, looking for a feature takes too many steps. */
const MOST_FULL = 0.7;

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
  /** One bit for each possible feature, several to a bit: most features have no weight, and this small table says so fast. */
  private readonly present = new Uint8Array(1 << (PRESENT_BITS - 3));
  /** Open addressing: the feature's hash, then where its weights begin times 32 plus how many there are; 0 where free. */
  private readonly cells: Int32Array;
  private readonly mask: number;
  /** The label times 256 plus the weight's byte; most features have two or three. */
  private readonly weights: Int16Array;

  constructor(reader: ByteReader) {
    this.labels = reader.number();
    this.scale = reader.number();
    const labels = this.labels;
    this.transitions = Int16Array.from({ length: labels * labels }, () => reader.signed());
    this.fromStart = Int16Array.from({ length: labels }, () => reader.signed());
    this.toEnd = Int16Array.from({ length: labels }, () => reader.signed());
    const hashes = new Int32Array(reader.number());
    for (let index = 0, hash = 0; index < hashes.length; index++) {
      hash += reader.number();
      hashes[index] = hash;
    }
    const used = new Int32Array(hashes.length);
    let total = 0;
    for (let index = 0; index < used.length; index++) {
      used[index] = reader.number();
      total += countBits(used[index]!);
    }
    this.weights = new Int16Array(total);
    let size = 16;
    while (size * MOST_FULL < hashes.length) size *= 2;
    this.mask = size - 1;
    this.cells = new Int32Array(size * 2);
    for (let index = 0, at = 0; index < hashes.length; index++) {
      const first = at;
      for (let label = 0; label < labels; label++)
        if ((used[index]! >> label) & 1) this.weights[at++] = (label << 8) | reader.byte();
      this.insert(hashes[index]!, first * 32 + at - first);
    }
  }

  private insert(hash: number, place: number): void {
    this.present[(hash & PRESENT_MASK) >> 3]! |= 1 << (hash & 7);
    let slot = spread(hash) & this.mask;
    while (this.cells[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
    this.cells[slot * 2] = hash;
    this.cells[slot * 2 + 1] = place;
  }

  /** Adds the weights of one feature to the label scores that begin at `at`. */
  add(feature: number, scores: Int32Array | Int16Array, at: number): void {
    if (((this.present[(feature & PRESENT_MASK) >> 3]! >> (feature & 7)) & 1) === 0) return;
    const hash = feature & HASH_MASK;
    const { cells, mask, weights } = this;
    let slot = spread(hash) & mask;
    for (;;) {
      const place = cells[slot * 2 + 1]!;
      if (place === 0) return;
      if (cells[slot * 2] === hash) {
        const first = place >> 5;
        const end = first + (place & 31);
        for (let index = first; index < end; index++) {
          const packed = weights[index]!;
          scores[at + (packed >> 8)]! += (packed << 24) >> 24;
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
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
