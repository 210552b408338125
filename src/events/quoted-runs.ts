import type { Reading } from "../claims/reading.ts";
import { hashTerm } from "./term-vector.ts";
import { wordsOf } from "./title-words.ts";

/** Words in a row that two speakers rarely say by chance. */
const RUN_WORDS = 5;
/** Of a speech printed in full the runs with the lowest hashes are kept: the same ones of every article. */
const RUNS_KEPT = 80;

/** Hashes, ascending, of the runs of five words that stand in quotation marks. */
export function quotedRuns({ document, facts }: Reading): Uint32Array {
  const hashes = new Set<number>();
  for (const { quoted } of facts.quotes)
    for (const { start, end } of quoted) {
      const words = wordsOf(document.text.slice(start, end));
      for (let at = 0; at + RUN_WORDS <= words.length; at++)
        hashes.add(hashTerm(words.slice(at, at + RUN_WORDS).join(" ")));
    }
  return Uint32Array.from(hashes).sort().slice(0, RUNS_KEPT);
}
