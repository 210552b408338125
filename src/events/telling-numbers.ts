import type { Reading } from "../claims/reading.ts";
import { hashTerm } from "./term-vector.ts";

/** Later paragraphs are background more often than not. */
const SENTENCES_READ = 40;
/** Two dead here and two dead there are no sign of one event; 137 are. */
const LEAST_BARE_NUMBER = 20;

/** Hashes, ascending, of the exact numbers that an article gives with their units; ages and small bare counts are left out. */
export function tellingNumbers({ document, facts }: Reading): Uint32Array {
  const end = document.sentences[SENTENCES_READ - 1]?.end ?? document.text.length;
  const hashes = new Set<number>();
  for (const { start, slot, quantity } of facts.figures) {
    if (start >= end) break;
    const { min, max, unit, currency } = quantity;
    if (min === null || min !== max || slot === "age") continue;
    const measure = unit ?? currency;
    if (measure === undefined && min < LEAST_BARE_NUMBER && Number.isInteger(min)) continue;
    hashes.add(hashTerm(`${min} ${measure ?? ""}`));
  }
  return Uint32Array.from(hashes).sort();
}
