import type { QuoteWord } from "../../claims/claim.ts";
import type { WordChange } from "./word-diff.ts";

/** The words that hold the changes, to the ends of their sentence or stretch: `[from, to)`. */
export function changedRegion(
  words: readonly QuoteWord[],
  changes: readonly WordChange[],
  side: "A" | "B",
): [number, number] {
  const from = Math.min(...changes.map((change) => (side === "A" ? change.fromA : change.fromB)));
  const to = Math.max(...changes.map((change) => (side === "A" ? change.toA : change.toB)));
  let first = Math.min(from, words.length - 1);
  while (first > 0 && !isEdge(words[first])) first--;
  let end = Math.max(to, first + 1);
  while (end < words.length && !isEdge(words[end])) end++;
  return [first, end];
}

function isEdge(word: QuoteWord | undefined): boolean {
  return word === undefined || word.startsSentence || word.gapBefore;
}
