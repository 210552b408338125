import { byPosition, type Span } from "./span.ts";

/**
 * Keeps a non-overlapping subset of candidates, in text order.
 *
 * In: one list per rule, the list of the strongest rule first. A candidate is dropped where an earlier list,
 * or a longer candidate of the same list, already holds part of its span. Linear in the length of all spans.
 */
export function resolveOverlaps<T extends Span>(candidatesByRule: readonly (readonly T[])[], textLength: number): T[] {
  const taken = takenFor(textLength);
  const kept: T[] = [];
  for (const candidates of candidatesByRule) {
    const longestFirst = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    for (const candidate of longestFirst) {
      if (isTaken(taken, candidate)) continue;
      taken.fill(1, candidate.start, candidate.end);
      kept.push(candidate);
    }
  }
  for (const { start, end } of kept) taken.fill(0, start, end);
  return kept.sort(byPosition);
}

/** All zeros between calls: clearing what was kept costs less than an array as long as the text for each call. */
let memory = new Uint8Array(4096);

/** Longer texts are rare, and their array is not kept. */
const LONGEST_KEPT = 1 << 20;

function takenFor(textLength: number): Uint8Array {
  if (textLength > LONGEST_KEPT) return new Uint8Array(textLength);
  if (memory.length < textLength) memory = new Uint8Array(Math.min(textLength * 2, LONGEST_KEPT));
  return memory;
}

function isTaken(taken: Uint8Array, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) if (taken[at] === 1) return true;
  return false;
}
