import type { QuoteWord } from "../../claims/claim.ts";
import { commonStretch, type Run } from "./common-stretch.ts";
import { realChanges } from "./real-changes.ts";
import { isTurnedAround } from "./turned-around.ts";
import type { WordChange } from "./word-diff.ts";

/** How two quotations relate when they are one utterance. */
export interface WordMatch {
  /** Words shared in order within the common stretch. */
  readonly shared: number;
  /** The stretches that both have word for word; none of a sentence turned around. */
  readonly runs: readonly Run[];
  /** Changes that a cut, an ellipsis or an editor's bracket does not explain. None: the same words, or a shorter cut of them. */
  readonly changes: readonly WordChange[];
}

/** Fewer shared words than this are a phrase that anyone may use. */
const LEAST_SHARED = 3;
/** Share of the common stretch that has to be the same words in the same order. Measured on quotations told twice. */
const LEAST_OVERLAP = 0.6;
/** Three shared words carry a change at their edge only where they are most of a quotation. */
const EDGE_OVERLAP = 0.7;

/** The common stretch of two quotations, undefined where they are different utterances. */
export function matchWords(a: readonly QuoteWord[], b: readonly QuoteWord[]): WordMatch | undefined {
  if (a.length < LEAST_SHARED || b.length < LEAST_SHARED) return undefined;
  const most = sharedWords(a, b);
  if (most < LEAST_SHARED || !isSameUtterance(most, a.length, b.length))
    return isTurnedAround(a, b) ? wholeChange(a, b) : undefined;
  const core = commonStretch(a, b);
  if (core === undefined) return isTurnedAround(a, b) ? wholeChange(a, b) : undefined;
  const { runs } = core;
  const shared = runs.reduce((sum, run) => sum + run.length, 0);
  const first = runs[0] as Run;
  const last = runs[runs.length - 1] as Run;
  const spanA = last.a + last.length - first.a;
  const spanB = last.b + last.length - first.b;
  if (shared < LEAST_SHARED || shared / Math.max(spanA, spanB) < LEAST_OVERLAP)
    return isTurnedAround(a, b) ? wholeChange(a, b) : undefined;
  if (!isSameUtterance(shared, a.length, b.length)) return isTurnedAround(a, b) ? wholeChange(a, b) : undefined;
  const edgesTell = shared > LEAST_SHARED || shared / Math.min(a.length, b.length) >= EDGE_OVERLAP;
  return { shared, runs, changes: realChanges(a, b, runs, edgesTell) };
}

/** Long common stretches speak for themselves; short ones have to be most of the shorter quotation. */
function isSameUtterance(shared: number, lengthA: number, lengthB: number): boolean {
  const share = shared / Math.min(lengthA, lengthB);
  return share >= LEAST_OVERLAP || (shared >= 8 && share >= 0.25);
}

/** How many words occur on both sides, in whatever order: more cannot be shared in order, which is dearer to find out. */
function sharedWords(a: readonly QuoteWord[], b: readonly QuoteWord[]): number {
  const counts = new Map<string, number>();
  for (const { text } of a) counts.set(text, (counts.get(text) ?? 0) + 1);
  let shared = 0;
  for (const { text } of b) {
    const left = counts.get(text) ?? 0;
    if (left === 0) continue;
    counts.set(text, left - 1);
    shared++;
  }
  return shared;
}

function wholeChange(a: readonly QuoteWord[], b: readonly QuoteWord[]): WordMatch {
  return {
    shared: Math.min(a.length, b.length),
    runs: [],
    changes: [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }],
  };
}
