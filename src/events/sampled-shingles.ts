import type { Document, Token } from "../document/document.ts";

/** Words in a row that strangers rarely share by chance. */
const SHINGLE_WORDS = 4;
/** One shingle in this many is kept, by its hash, so that the same ones are kept of every article. */
const SAMPLED_ONE_IN = 4;

/** Hashes of runs of four words of an article, a quarter of them: what two printings of one text share, whatever the typography. */
export function sampledShingles({ tokens }: Document): Set<number> {
  const kept = new Set<number>();
  const words: number[] = [];
  for (const token of tokens) {
    if (token.kind !== "word" && token.kind !== "number") continue;
    words.push(hashOf(token));
    if (words.length > SHINGLE_WORDS) words.shift();
    if (words.length < SHINGLE_WORDS) continue;
    const hash = mix(words.reduce((sum, word) => Math.imul(sum ^ word, 0x01000193), 0x811c9dc5));
    if (hash % SAMPLED_ONE_IN === 0) kept.add(hash);
  }
  return kept;
}

function hashOf({ lower }: Token): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < lower.length; unit++) hash = Math.imul(hash ^ lower.charCodeAt(unit), 0x01000193);
  return mix(hash);
}

/** Spreads the high bits of a product into the low ones, by which hashes are sampled. */
function mix(hash: number): number {
  const folded = hash ^ (hash >>> 15);
  return (Math.imul(folded, 0x2c1b3c6d) ^ (folded >>> 13)) >>> 0;
}
