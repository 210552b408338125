import type { ClaimBase } from "../claims/claim.ts";

/** Whether the sentences of two claims name a place in common, or only different ones. */
export function placeFeatures(a: ClaimBase, b: ClaimBase): { readonly samePlace: number; readonly otherPlace: number } {
  if (a.places.size === 0 || b.places.size === 0) return { samePlace: 0, otherPlace: 0 };
  for (const word of a.places) if (b.places.has(word)) return { samePlace: 1, otherPlace: 0 };
  return { samePlace: 0, otherPlace: 1 };
}
