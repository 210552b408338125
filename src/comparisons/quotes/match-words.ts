import type { QuoteWord } from "../../claims/claim.ts";
import { NEGATIONS } from "../../lexicons/en/quote-words.ts";
import { stem } from "../../lexicons/en/stem.ts";
import { alignWords, type WordChange } from "./word-diff.ts";

/** How two quotations relate when they are one utterance. */
export interface WordMatch {
  /** Words shared in order within the common stretch. */
  readonly shared: number;
  /** Changes that a cut, an ellipsis or an editor's bracket does not explain. None: the same words, or a shorter cut of them. */
  readonly changes: readonly WordChange[];
}

/** Fewer shared words than this are a phrase that anyone may use. */
const LEAST_SHARED = 3;
/** Share of the common stretch that has to be the same words in the same order. Measured on quotations told twice. */
const LEAST_OVERLAP = 0.6;
/** Or, for a sentence turned around, share of all words that occur on both sides. */
const LEAST_BAG_OVERLAP = 0.85;
/** Three shared words carry a change at their edge only where they are most of a quotation. */
const EDGE_OVERLAP = 0.7;
/** A gap between two shared runs costs half its length, at most this: beyond it the runs are two coincidences. */
const GAP_COST = 0.5;
/** Both quotes may begin or end with words that the other has not: up to this many are a changed wording, more are another cut. */
const LONGEST_EDGE_CHANGE = 3;

/** The common stretch of two quotations, undefined where they are different utterances. */
export function matchWords(a: readonly QuoteWord[], b: readonly QuoteWord[]): WordMatch | undefined {
  if (a.length < LEAST_SHARED || b.length < LEAST_SHARED) return undefined;
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
  return { shared, changes: realChanges(a, b, runs, edgesTell) };
}

/** Long common stretches speak for themselves; short ones have to be most of the shorter quotation. */
function isSameUtterance(shared: number, lengthA: number, lengthB: number): boolean {
  const share = shared / Math.min(lengthA, lengthB);
  return share >= LEAST_OVERLAP || (shared >= 8 && share >= 0.25);
}

interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The chain of shared runs with the best balance of shared words and gaps. */
function commonStretch(a: readonly QuoteWord[], b: readonly QuoteWord[]): { runs: Run[] } | undefined {
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

function realChanges(
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

/** Words missing on one side are explained by an ellipsis or a cut there, or where whole sentences are left out. */
function isExplained(change: WordChange, a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  const onlyA = change.fromB === change.toB;
  const onlyB = change.fromA === change.toA;
  if (sameSpelling(a.slice(change.fromA, change.toA), b.slice(change.fromB, change.toB))) return true;
  if (onlyA) return isCut(b[change.fromB]) || areSentences(a, change.fromA, change.toA);
  if (onlyB) return isCut(a[change.fromA]) || areSentences(b, change.fromB, change.toB);
  return isCut(a[change.toA]) && isCut(b[change.toB]);
}

function isCut(word: QuoteWord | undefined): boolean {
  return word === undefined || word.gapBefore;
}

function areSentences(words: readonly QuoteWord[], from: number, to: number): boolean {
  return words[from]?.startsSentence === true && (words[to]?.startsSentence ?? true);
}

/** "any more" and "anymore", "per cent" and "percent", "Internet Explorer" and "IE". */
function sameSpelling(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const join = (words: readonly QuoteWord[]) => words.map((word) => word.text).join("");
  const initials = (words: readonly QuoteWord[]) => words.map((word) => word.text[0]).join("");
  if (join(a) === join(b)) return true;
  return (
    (a.length > 1 && b.length === 1 && initials(a) === join(b)) ||
    (b.length > 1 && a.length === 1 && initials(b) === join(a))
  );
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
  if (lengthA === 0 || lengthB === 0) return undefined;
  if (sameSpelling(a.slice(fromA, toA), b.slice(fromB, toB))) return undefined;
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

/** "a down payment, not a rescue" and "a rescue, not a down payment": nearly all words, in another order. */
function isTurnedAround(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  if (Math.min(a.length, b.length) < 6) return false;
  const counts = new Map<string, number>();
  for (const { text } of a) counts.set(stem(text), (counts.get(stem(text)) ?? 0) + 1);
  let shared = 0;
  for (const { text } of b) {
    const left = counts.get(stem(text)) ?? 0;
    if (left === 0) continue;
    counts.set(stem(text), left - 1);
    shared++;
  }
  return shared / Math.max(a.length, b.length) >= LEAST_BAG_OVERLAP;
}

function wholeChange(a: readonly QuoteWord[], b: readonly QuoteWord[]): WordMatch {
  return { shared: Math.min(a.length, b.length), changes: [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }] };
}
