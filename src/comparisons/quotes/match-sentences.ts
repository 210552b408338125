import type { QuoteWord } from "../../claims/claim.ts";
import { matchWords, type WordMatch } from "./match-words.ts";

/** Shorter sentences are said twice. */
const LEAST_WORDS = 5;
/** Of both sentences; the rest of the two quotations has nothing in common. */
const LEAST_SHARE = 0.7;

/** The two sentences that are most alike of quotations that go on differently; undefined where none are one sentence. */
export function matchSentences(a: readonly QuoteWord[], b: readonly QuoteWord[]): WordMatch | undefined {
  const ofB = sentences(b);
  let best: WordMatch | undefined;
  for (const [fromA, toA] of sentences(a))
    for (const [fromB, toB] of ofB) {
      const match = matchWords(a.slice(fromA, toA), b.slice(fromB, toB));
      const longer = Math.max(toA - fromA, toB - fromB);
      if (match === undefined || match.shared / longer < LEAST_SHARE) continue;
      if (match.shared > (best?.shared ?? 0)) best = shifted(match, fromA, fromB);
    }
  return best;
}

function sentences(words: readonly QuoteWord[]): [from: number, to: number][] {
  const starts = words.flatMap(({ startsSentence }, at) => (startsSentence || at === 0 ? [at] : []));
  return starts
    .map((from, index): [number, number] => [from, starts[index + 1] ?? words.length])
    .filter(([from, to]) => to - from >= LEAST_WORDS);
}

function shifted({ shared, runs, changes }: WordMatch, a: number, b: number): WordMatch {
  return {
    shared,
    runs: runs.map((run) => ({ ...run, a: run.a + a, b: run.b + b })),
    changes: changes.map(({ fromA, toA, fromB, toB }) => ({
      fromA: fromA + a,
      toA: toA + a,
      fromB: fromB + b,
      toB: toB + b,
    })),
  };
}
