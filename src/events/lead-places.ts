import type { Reading } from "../claims/reading.ts";
import { foldAccents } from "../claims/term.ts";
import { isCountry } from "./named-entities.ts";
import { hashTerm } from "./term-vector.ts";

/** Where it happened is named early. */
const LEAD_SENTENCES = 3;

/** Hashes, ascending, of the places that the first sentences name. Countries are left out: two towns may lie in one. */
export function leadPlaces({ document, facts }: Reading): Uint32Array {
  const end = document.sentences[LEAD_SENTENCES]?.start ?? document.text.length;
  const hashes = new Set<number>();
  for (const { type, name, start } of facts.entities) {
    if (start >= end) break;
    const place = foldAccents(name.toLowerCase());
    if (type === "place" && !isCountry(place)) hashes.add(hashTerm(place));
  }
  return Uint32Array.from(hashes).sort();
}
