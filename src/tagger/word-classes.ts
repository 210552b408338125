import { COARSE_CLUSTER, FINE_CLUSTER, HASH_STEP, NAME_LISTS, SIZE } from "./byte-kinds.ts";
import type { ByteReader } from "./byte-reader.ts";
import { HASH_MASK, hashText, joinHashes } from "./hash.ts";
import { HashTable } from "./hash-table.ts";

/** Bits of the name lists that hold a word. */
export const FIRST_NAME = 1;
export const LAST_NAME = 2;
export const CITY = 4;
export const COUNTRY = 8;
export const STATE = 16;
export const COMPANY = 32;

/**
 * What is known of a word form whatever its text: the name lists it stands in, and the fine and coarse cluster
 * of words used alike (0 where unknown). All indexes are those of `find`.
 */
export class WordClasses {
  private readonly table: HashTable;
  readonly lists: Uint8Array;
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;

  constructor(packed: ByteReader) {
    const hashes = packed.hashes(HASH_STEP);
    const size = hashes.length;
    this.lists = new Uint8Array(size);
    for (let index = 0; index < size; index++) this.lists[index] = packed.byte(NAME_LISTS);
    const coarseOf = new Uint8Array(packed.number(SIZE));
    for (let cluster = 0; cluster < coarseOf.length; cluster++) coarseOf[cluster] = packed.byte(COARSE_CLUSTER);
    this.fine = new Uint16Array(size);
    this.coarse = new Uint8Array(size);
    for (let index = 0; index < size; index++) {
      if ((this.lists[index]! & CLUSTERED) === 0) continue;
      const cluster = packed.number(FINE_CLUSTER);
      this.fine[index] = cluster;
      this.coarse[index] = coarseOf[cluster]!;
    }
    this.table = new HashTable(hashes);
  }

  /** The word's index, -1 where nothing is known of it. */
  find(word: string): number {
    return this.table.indexOf(classHash(word));
  }

  /** The name lists that hold several words together, by their phrase hash. */
  listsOfPhrase(phrase: number): number {
    const index = this.table.indexOf(phrase & HASH_MASK);
    return index < 0 ? 0 : this.lists[index]! & ~CLUSTERED;
  }
}

/** Set in `lists` where the form has a cluster. */
export const CLUSTERED = 64;

export function classHash(word: string): number {
  return hashText(word, 0, word.length, 77) & HASH_MASK;
}

/** One hash of lower-cased words in order, from their hashes. At most the first eight words count. */
export function phraseHash(words: readonly { readonly lowerHash: number }[], from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to && at < from + 8; at++) hash = joinHashes(hash, words[at]!.lowerHash);
  return hash;
}
