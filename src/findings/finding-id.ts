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

/**
 * Gives each its own id: two fires can be disputed in the same words. The first keeps its id, the second is told apart by its
 * number, whatever stands between. In: in an order that new wording does not change.
 */
export function withOwnIds<Named extends { readonly id: string }>(named: readonly Named[]): Named[] {
  const seen = new Map<string, number>();
  return named.map((one) => {
    const number = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, number);
    return number === 1 ? one : { ...one, id: findingId([one.id, String(number)]) };
  });
}

function fnv1a(text: string, seed: number): number {
  let hash = seed >>> 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
