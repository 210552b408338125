import type { QuoteWord } from "../../claims/claim.ts";
import { NEGATIONS } from "../../lexicons/en/quote-words.ts";
import type { Run } from "./common-stretch.ts";
import { isExplained, sameSpelling } from "./explained-change.ts";
import type { WordChange } from "./word-diff.ts";

/**
 * Both quotes may begin or end with words that the other has not: up to this many are a changed wording, more of one alone are another
 * cut, more of both another sentence or a retelling.
 */
const LONGEST_EDGE_CHANGE = 3;

/** The changes between and around the shared runs that no cut, ellipsis or bracket explains. */
export function realChanges(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  runs: readonly Run[],
  edgesTell: boolean,
): WordChange[] {
  const changes: WordChange[] = [];
  const first = runs[0] as Run;
  const last = runs[runs.length - 1] as Run;
  const head = edgeChange({ fromA: 0, toA: first.a, fromB: 0, toB: first.b }, a, b, "head");
  if (edgesTell && head !== undefined) changes.push(head);
  for (let at = 1; at < runs.length; at++) {
    const before = runs[at - 1] as Run;
    const after = runs[at] as Run;
    const change = { fromA: before.a + before.length, toA: after.a, fromB: before.b + before.length, toB: after.b };
    if (!isExplained(change, a, b)) changes.push(change);
  }
  const tail = edgeChange(
    { fromA: last.a + last.length, toA: a.length, fromB: last.b + last.length, toB: b.length },
    a,
    b,
    "tail",
  );
  if (edgesTell && tail !== undefined) changes.push(tail);
  return changes;
}

/** At an edge one side may simply be cut shorter; a change is where both sides have a few other words, in mid-sentence. */
function edgeChange(
  change: WordChange,
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  edge: "head" | "tail",
): WordChange | undefined {
  const [fromA, toA] = withinSentence(a, change.fromA, change.toA, edge);
  const [fromB, toB] = withinSentence(b, change.fromB, change.toB, edge);
  const lengthA = toA - fromA;
  const lengthB = toB - fromB;
  if (edge === "head" && (turns(a, fromA, toA, b[toB]) || turns(b, fromB, toB, a[toA])))
    return { fromA, toA, fromB, toB };
  if (edge === "tail" && (denies(a, fromA, toA) || denies(b, fromB, toB))) return { fromA, toA, fromB, toB };
  if (lengthA === 0 || lengthB === 0) return undefined;
  if (sameSpelling(a.slice(fromA, toA), b.slice(fromB, toB))) return undefined;
  if (Math.min(lengthA, lengthB) > LONGEST_EDGE_CHANGE) return { fromA, toA, fromB, toB };
  return Math.min(lengthA, lengthB) <= LONGEST_EDGE_CHANGE && Math.max(lengthA, lengthB) <= 2 * LONGEST_EDGE_CHANGE
    ? { fromA, toA, fromB, toB }
    : undefined;
}

const LONGEST_TURN = 2;

/** "Not every hour was paid" against "Every hour was paid": a negation before words with which the other side begins a sentence. */
function turns(words: readonly QuoteWord[], from: number, to: number, other: QuoteWord | undefined): boolean {
  if (to === from || to - from > LONGEST_TURN || other?.startsSentence !== true) return false;
  return words.slice(from, to).some(({ text }) => NEGATIONS.has(text));
}

/** "The hall is full, the yard is not" against "The hall is full, so is the yard"; "like it or not" denies nothing. */
function denies(words: readonly QuoteWord[], from: number, to: number): boolean {
  return to - from === LONGEST_TURN && words[to - 1]?.text === "not" && words[from]?.text !== "or";
}

/** The part of an edge that belongs to the sentence of the common stretch. */
function withinSentence(
  words: readonly QuoteWord[],
  from: number,
  to: number,
  edge: "head" | "tail",
): [number, number] {
  if (edge === "tail") {
    let end = from;
    while (end < to && !words[end]?.startsSentence) end++;
    return [from, end];
  }
  if (words[to]?.startsSentence) return [to, to];
  let start = to;
  while (start > from && !words[start]?.startsSentence) start--;
  return [start, to];
}
