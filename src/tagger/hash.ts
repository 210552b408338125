/** Hashes are 32-bit integers; tables keep their low 24 bits, so `spread` must have mixed the high bits down. */
const HASH_BITS = 24;
export const HASH_MASK = (1 << HASH_BITS) - 1;

/** FNV-1a over the UTF-16 units from `start` to `end`. Different seeds give unrelated hashes of one text. */
export function hashText(text: string, start: number, end: number, seed: number): number {
  let hash = startHash(seed);
  for (let at = start; at < end; at++) hash = addUnit(hash, text.charCodeAt(at));
  return spread(hash);
}

/** The steps of `hashText`, for units that stand in no text: start, each unit, at last `spread`. */
export function startHash(seed: number): number {
  return seed ^ 0x811c9dc5;
}

export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** One hash of two, in this order. */
export function joinHashes(first: number, second: number): number {
  return spread(Math.imul(first, 0x2c1b3c6d) + Math.imul(second, 0x297a2d39) + 0x1b873593);
}

/** Every bit of the input moves about half of the output's bits (the finalizer of MurmurHash3). */
export function spread(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
