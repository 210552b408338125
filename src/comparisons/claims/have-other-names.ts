import type { NounPhrase } from "../../claims/noun-phrase.ts";

/** Both bear names and share none, or not the last: Brenz and Tartu, Mark Dalton and Mark Ellery. */
export function haveOtherNames(a: NounPhrase, b: NounPhrase): boolean {
  if (a.names.size === 0 || b.names.size === 0) return false;
  if (a.names.has(a.head) && b.names.has(b.head) && !a.terms.has(b.head) && !b.terms.has(a.head)) return true;
  for (const name of a.names) if (b.terms.has(name)) return false;
  for (const name of b.names) if (a.terms.has(name)) return false;
  return true;
}
