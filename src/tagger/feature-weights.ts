import { HASH_STEP, LABELS_AT_ONCE, labelSetKind, SIZE, weightKind } from "./byte-kinds.ts";
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
    this.labels = reader.number(SIZE);
    this.scale = reader.number(SIZE);
    const labels = this.labels;
    this.transitions = Int16Array.from({ length: labels * labels }, () => reader.signed(SIZE));
    this.fromStart = Int16Array.from({ length: labels }, () => reader.signed(SIZE));
    this.toEnd = Int16Array.from({ length: labels }, () => reader.signed(SIZE));
    const hashes = reader.hashes(HASH_STEP);
    const used = new Int32Array(hashes.length);
    const counts = new Uint8Array(hashes.length);
    for (let index = 0; index < used.length; index++) {
      used[index] = readLabelSet(reader, labels);
      counts[index] = countBits(used[index]!);
    }
    const order = mostLabelsFirst(counts);
    const firsts = new Int32Array(used.length);
    let total = 0;
    for (let rank = 0; rank < order.length; rank++) {
      firsts[order[rank]!] = total;
      total += counts[order[rank]!]!;
    }
    this.weights = new Int16Array(total);
    let size = 16;
    while (size * MOST_FULL < hashes.length) size *= 2;
    this.mask = size - 1;
    this.cells = new Int32Array(size * 2);
    for (let index = 0; index < used.length; index++) this.readWeights(reader, used[index]!, firsts[index]!);
    for (const index of order) this.insert(hashes[index]!, firsts[index]! * 32 + counts[index]!);
  }

  private readWeights(reader: ByteReader, used: number, first: number): void {
    const count = countBits(used);
    let at = first;
    let sum = 0;
    for (let rest = used; rest !== 0; rest &= rest - 1) {
      const label = 31 - Math.clz32(rest & -rest);
      const byte = reader.byte(weightKind(count, sum));
      sum += (byte << 24) >> 24;
      this.weights[at++] = (label << 8) | byte;
    }
  }

  private insert(hash: number, place: number): void {
    this.present[(hash & PRESENT_MASK) >> 3]! |= 1 << (hash & 7);
    let slot = spread(hash) & this.mask;
    while (this.cells[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
    this.cells[slot * 2] = hash;
    this.cells[slot * 2 + 1] = place;
  }

  /**
   * Adds the weights of the first `count` features to the label scores that begin at `at`. `features` is used up.
   * Each step is done for all features before the next: their cells and weights lie far apart in memory, and so are fetched side by side.
   */
  addAll(features: Int32Array, count: number, scores: Int32Array | Int16Array, at: number): void {
    const found = this.findPlaces(features, this.keepPresent(features, count));
    const { weights } = this;
    for (let index = 0; index < found; index++) {
      const place = features[index]!;
      const first = place >> 5;
      const end = first + (place & 31);
      for (let weight = first; weight < end; weight++) {
        const packed = weights[weight]!;
        scores[at + (packed >> 8)]! += (packed << 24) >> 24;
      }
    }
  }

  /** Leaves the hashes of the features that may have weights in front; how many. */
  private keepPresent(features: Int32Array, count: number): number {
    const { present } = this;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const feature = features[index]!;
      features[kept] = feature & HASH_MASK;
      kept += (present[(feature & PRESENT_MASK) >> 3]! >> (feature & 7)) & 1;
    }
    return kept;
  }

  /** Replaces each hash by the place of its weights, 0 where it has none; how many places there are. */
  private findPlaces(hashes: Int32Array, count: number): number {
    const { cells, mask } = this;
    for (let index = 0; index < count; index++) {
      const hash = hashes[index]!;
      let slot = spread(hash) & mask;
      while (cells[slot * 2] !== hash && cells[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      hashes[index] = cells[slot * 2 + 1]!;
    }
    return count;
  }
}

/** The feature that an attribute of a word makes for the word `offset` places away. */
export function atOffset(attribute: number, offset: number): number {
  return spread(attribute + Math.imul(offset + 3, 0x9e3779b1));
}

/** The labels that a feature has weights for, one bit each. */
function readLabelSet(reader: ByteReader, labels: number): number {
  let used = 0;
  for (let label = 0; label < labels; label += LABELS_AT_ONCE)
    used |= reader.byte(labelSetKind(label, countBits(used))) << label;
  return used;
}

/** The features that say most are met most often: side by side in memory, and each where it is looked for first. */
function mostLabelsFirst(counts: Uint8Array): Int32Array {
  // for each count, how many features have more labels: the place of the first that has so many, then of the next
  const places = new Int32Array(33);
  for (let index = 0; index < counts.length; index++) places[counts[index]! - 1]!++;
  for (let count = places.length - 2; count >= 0; count--) places[count]! += places[count + 1]!;
  const order = new Int32Array(counts.length);
  for (let index = 0; index < counts.length; index++) order[places[counts[index]!]!++] = index;
  return order;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
