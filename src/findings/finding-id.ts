/**
 * A short stable name of a disagreement: 13 characters of base 36 from two 32-bit FNV-1a hashes.
 * In: what the disagreement is about and its values, never where they stand, so that it survives when text moves.
 */
export function findingId(parts: readonly string[]): string {
  const text = parts.join("\u0001");
  const high = fnv1a(text, 0x811c9dc5);
  const low = fnv1a(text, 0x01000193 ^ high);
  return high.toString(36).padStart(7, "0").slice(-6) + low.toString(36).padStart(7, "0");
}

function fnv1a(text: string, seed: number): number {
  let hash = seed >>> 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
