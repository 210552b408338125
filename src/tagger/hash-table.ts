import { spread } from "./hash.ts";

/** Positions of hashes in a list: open addressing in one array, hash and position side by side, at most half full. */
export class HashTable {
  private readonly cells: Int32Array;
  private readonly mask: number;

  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.cells = new Int32Array(size * 2).fill(-1);
    for (let index = 0; index < hashes.length; index++) {
      let slot = spread(hashes[index]!) & this.mask;
      while (this.cells[slot * 2 + 1] !== -1) slot = (slot + 1) & this.mask;
      this.cells[slot * 2] = hashes[index]!;
      this.cells[slot * 2 + 1] = index;
    }
  }

  /** The index of the hash in the list, -1 where it is not in it. */
  indexOf(hash: number): number {
    const { cells, mask } = this;
    let slot = spread(hash) & mask;
    for (;;) {
      const index = cells[slot * 2 + 1]!;
      if (index === -1 || cells[slot * 2] === hash) return index;
      slot = (slot + 1) & mask;
    }
  }
}
