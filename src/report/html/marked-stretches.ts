import type { Span } from "../../kernel/span.ts";
import type { Mark } from "./marks.ts";
import type { Stand } from "./wording.ts";

/** A stretch of text under the same marks from end to end. */
export interface MarkedStretch extends Span {
  /** The gravest first. */
  readonly marks: readonly Mark[];
}

const GRAVITY: Readonly<Record<Stand, number>> = {
  contradiction: 0,
  unsupported: 1,
  changed: 1,
  update: 1,
  added: 2,
  removed: 2,
  variation: 3,
  agreement: 4,
};

/** Cuts marks that overlap into stretches that do not. Out: in text order. */
export function markedStretches(marks: readonly Mark[]): MarkedStretch[] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const opening = [...marks].sort((a, b) => a.start - b.start);
  const stretches: MarkedStretch[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [index, start] of edges.entries()) {
    open = open.filter(({ end }) => end > start);
    while (opening[next]?.start === start) open.push(opening[next++] as Mark);
    const end = edges[index + 1];
    if (end === undefined || open.length === 0) continue;
    stretches.push({ start, end, marks: [...open].sort((a, b) => GRAVITY[a.stand] - GRAVITY[b.stand]) });
  }
  return stretches;
}
