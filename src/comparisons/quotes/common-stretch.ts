import type { QuoteWord } from "../../claims/claim.ts";
import { isExplained } from "./explained-change.ts";
import { alignWords, type WordChange } from "./word-diff.ts";

/** A gap between two shared runs costs half its length, at most this: beyond it the runs are two coincidences. */
const GAP_COST = 0.5;

/** Words that two quotations share in a row: `length` words from `a` and from `b` on. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The chain of shared runs with the best balance of shared words and gaps. */
export function commonStretch(a: readonly QuoteWord[], b: readonly QuoteWord[]): { runs: Run[] } | undefined {
  const runs = sharedRuns(a, b);
  let best = 0;
  let bestFrom = 0;
  let bestTo = -1;
  let sum = 0;
  let from = 0;
  runs.forEach((run, index) => {
    const previous = runs[index - 1];
    const gap = previous ? Math.max(run.a - previous.a - previous.length, run.b - previous.b - previous.length) : 0;
    const continued = sum - (gapIsExplained(a, b, previous, run) ? 0 : gap * GAP_COST);
    if (continued > 0) sum = continued;
    else {
      sum = 0;
      from = index;
    }
    sum += run.length;
    if (sum > best) {
      best = sum;
      bestFrom = from;
      bestTo = index;
    }
  });
  return bestTo < 0 ? undefined : { runs: runs.slice(bestFrom, bestTo + 1) };
}

function sharedRuns(a: readonly QuoteWord[], b: readonly QuoteWord[]): Run[] {
  const changes = alignWords(a, b).changes.map((change) => slideLeft(change, a, b));
  const runs: Run[] = [];
  let atA = 0;
  let atB = 0;
  for (const change of changes) {
    if (change.fromA > atA) runs.push({ a: atA, b: atB, length: change.fromA - atA });
    atA = change.toA;
    atB = change.toB;
  }
  if (a.length > atA) runs.push({ a: atA, b: atB, length: a.length - atA });
  return runs;
}

/**
 * Words that only one side has can often be cut at several places; the leftmost one shows a longer beginning for what it is:
 * "He wanted to help, he loved his job" against "He loved his job".
 */
function slideLeft(change: WordChange, a: readonly QuoteWord[], b: readonly QuoteWord[]): WordChange {
  let { fromA, toA, fromB, toB } = change;
  if (fromA !== toA && fromB !== toB) return change;
  const longer = fromA === toA ? b : a;
  const position = () => (longer === a ? { from: fromA, to: toA } : { from: fromB, to: toB });
  for (
    let { from, to } = position();
    from > 0 && fromA > 0 && fromB > 0 && longer[from - 1]?.text === longer[to - 1]?.text;
    { from, to } = position()
  ) {
    fromA--;
    toA--;
    fromB--;
    toB--;
  }
  // only a slide to the very beginning makes a difference; otherwise the change stays where it was found
  return fromA === 0 || fromB === 0 ? { fromA, toA, fromB, toB } : change;
}

function gapIsExplained(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  previous: Run | undefined,
  run: Run,
): boolean {
  if (previous === undefined) return false;
  const change = { fromA: previous.a + previous.length, toA: run.a, fromB: previous.b + previous.length, toB: run.b };
  return isExplained(change, a, b);
}
