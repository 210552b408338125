import type { QuoteWord } from "../../claims/claim.ts";
import type { WordMatch } from "./match-words.ts";
import type { WordChange } from "./word-diff.ts";

/** A sentence of one quotation beside the sentence of the other that holds the same words. */
export interface SentencePart {
  /** `[from, to)` in the words of each quotation. */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** Words that both share, in order. */
  readonly shared: number;
  readonly changes: readonly WordChange[];
}

/** Of the shorter sentence, so much has to be shared: two sentences of one speech may have a phrase in common. */
const LEAST_SHARE = 0.5;
const LEAST_SHARE_OF_AGREEMENT = 0.4;

/** One part for each two sentences that share words: what one sentence says otherwise is no version of the next one. */
export function sentenceParts(a: readonly QuoteWord[], b: readonly QuoteWord[], match: WordMatch): SentencePart[] {
  const { runs, changes, shared } = match;
  if (runs.length === 0 || (changes.length > 0 && areSameWords(a, b)))
    return [{ a: [0, a.length], b: [0, b.length], shared, changes }];
  const [startsA, startsB] = [sentenceStarts(a), sentenceStarts(b)];
  const parts = new Map<string, { a: number; b: number; shared: number; changes: WordChange[] }>();
  const partAt = (atA: number, atB: number) => {
    const [first, second] = [startsA[atA] as number, startsB[atB] as number];
    const key = `${first} ${second}`;
    const part = parts.get(key) ?? { a: first, b: second, shared: 0, changes: [] };
    parts.set(key, part);
    return part;
  };
  for (const run of runs) for (let at = 0; at < run.length; at++) partAt(run.a + at, run.b + at).shared++;
  for (const change of changes)
    partAt(placeOf(a, change.fromA, change.toA), placeOf(b, change.fromB, change.toB)).changes.push(change);
  return [...parts.values()].flatMap((part) => {
    const [endA, endB] = [startsA.lastIndexOf(part.a) + 1, startsB.lastIndexOf(part.b) + 1];
    const share = part.shared / Math.min(endA - part.a, endB - part.b);
    return share < (part.changes.length > 0 ? LEAST_SHARE : LEAST_SHARE_OF_AGREEMENT)
      ? []
      : [{ ...part, a: [part.a, endA], b: [part.b, endB] } as SentencePart];
  });
}

/** The same words in whatever order: what was put last is now first. */
export function areSameWords(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  if (a.length !== b.length) return false;
  const [left, right] = [a, b].map((words) => words.map(({ text }) => text).sort());
  return left?.every((text, at) => text === right?.[at]) ?? false;
}

/** For each word, the index of the first word of its sentence. */
function sentenceStarts(words: readonly QuoteWord[]): number[] {
  let start = 0;
  return words.map((word, at) => {
    if (word.startsSentence) start = at;
    return start;
  });
}

/** The word at which a change stands; where nothing stands, the word before, if it ends a sentence there. */
function placeOf(words: readonly QuoteWord[], from: number, to: number): number {
  const stands = from < to || words[from]?.startsSentence === false;
  return Math.max(0, Math.min(stands ? from : from - 1, words.length - 1));
}
