import type { WordForm } from "./word-form.ts";

/** "Centers for the Disease": names hold at most so many small words in a row. */
const LONGEST_GAP = 3;

/** Small words that end an event's name: "2001 United Kingdom general election". */
const eventWords = new Set(
  "general presidential federal parliamentary legislative provincial municipal gubernatorial mayoral leadership special election elections referendum".split(
    " ",
  ),
);

/**
 * Marks the words of a sentence that can be part of a name with 1 in `marks`: capitalized words, numbers beside them,
 * a few small words between two of them, and words that end an event's name. All others are no names whatever the model says, and cost nothing.
 */
export function markCandidates(words: readonly WordForm[], start: number, end: number, marks: Uint8Array): void {
  let last = -1;
  for (let at = start; at < end; at++) {
    const word = words[at]!;
    const isCandidate = word.hasCapital || (word.startsDigit && isBesideCapital(words, at, start, end));
    if (!isCandidate) continue;
    marks[at] = 1;
    for (let next = at + 1; next < end && eventWords.has(words[next]!.lower); next++) marks[next] = 1;
    if (last >= start && at - last <= LONGEST_GAP + 2 && isGap(words, last + 1, at)) marks.fill(1, last + 1, at);
    last = at;
  }
}

function isBesideCapital(words: readonly WordForm[], at: number, start: number, end: number): boolean {
  return (at > start && words[at - 1]!.hasCapital) || (at + 1 < end && words[at + 1]!.hasCapital);
}

function isGap(words: readonly WordForm[], from: number, to: number): boolean {
  if (to - from >= 3 && isQuote(words[from]!.text) && isQuote(words[to - 1]!.text)) return true; // Asger "ice" Holm
  if (to - from > LONGEST_GAP) return false;
  for (let at = from; at < to; at++) {
    const { isLowerWord, text } = words[at]!;
    if (!isLowerWord && text !== "'s" && text !== "'" && text !== "&" && text !== "-" && text !== "–" && text !== "/")
      return false;
  }
  return true;
}

function isQuote(text: string): boolean {
  return text === '"' || text === "“" || text === "”" || text === "''" || text === "``";
}
