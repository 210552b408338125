import { spread } from "./hash.ts";

/** Positions of hashes in a list: open addressing over typed arrays, at most half full. */
export class HashTable {
  private readonly slots: Int32Array;
  private readonly keys: Int32Array;
  private readonly mask: number;

  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.slots = new Int32Array(size).fill(-1);
    for (let index = 0; index < hashes.length; index++) {
      let slot = spread(hashes[index]!) & this.mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot] = index;
      this.keys[slot] = hashes[index]!;
    }
  }

  /** The index of the hash in the list, -1 where it is not in it. */
  indexOf(hash: number): number {
    let slot = spread(hash) & this.mask;
    for (;;) {
      const index = this.slots[slot]!;
      if (index === -1 || this.keys[slot] === hash) return index;
      slot = (slot + 1) & this.mask;
    }
  }
}
