import { byPosition, type Span } from "./span.ts";

/**
 * Keeps a non-overlapping subset of candidates, in text order.
 *
 * In: one list per rule, the list of the strongest rule first. A candidate is dropped where an earlier list,
 * or a longer candidate of the same list, already holds part of its span. Linear in the length of all spans.
 */
export function resolveOverlaps<T extends Span>(candidatesByRule: readonly (readonly T[])[], textLength: number): T[] {
  const taken = new Uint8Array(textLength);
  const kept: T[] = [];
  for (const candidates of candidatesByRule) {
    const longestFirst = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    for (const candidate of longestFirst) {
      if (isTaken(taken, candidate)) continue;
      taken.fill(1, candidate.start, candidate.end);
      kept.push(candidate);
    }
  }
  return kept.sort(byPosition);
}

function isTaken(taken: Uint8Array, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) if (taken[at] === 1) return true;
  return false;
}
