import type { Reading } from "../claims/reading.ts";

/** Of victims and suspects. */
const SENTENCES_READ = 6;

/** The ages in years, ascending, that the first sentences give. */
export function toldAges({ document, facts }: Reading): Uint32Array {
  const end = document.sentences[SENTENCES_READ]?.start ?? document.text.length;
  const ages = new Set<number>();
  for (const { start, slot, quantity } of facts.figures) {
    if (start >= end) break;
    if (slot === "age" && quantity.min !== null) ages.add(quantity.min);
  }
  return Uint32Array.from(ages).sort();
}
