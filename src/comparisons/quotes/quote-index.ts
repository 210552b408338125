import type { QuoteClaim } from "../../claims/claim.ts";
import { stem } from "../../lexicons/en/stem.ts";
import { wordWeight } from "../../lexicons/en/word-weights.ts";

/** A pair of words is looked up among at most this many quotations, the latest first: a slogan that everyone repeats stays cheap. */
const POSTINGS_CAP = 50;
/** Pairs of words shared before two quotations are aligned word by word. */
const LEAST_SHARED_PAIRS = 2;
/** Short quotations may share but one. */
const SHORT_QUOTE_WORDS = 12;
/** A pair of words both of which every article holds ("of the") finds nothing. */
const LEAST_PAIR_WEIGHT = 1;

/**
 * Pairs of quotations that share neighbouring words, each pair once, the earlier claim first.
 * In: quotations in publication order.  Near-linear: each pair of words remembers a bounded number of quotations.
 */
export function* similarQuotes(claims: readonly QuoteClaim[]): Generator<[QuoteClaim, QuoteClaim]> {
  const postings = new Map<string, number[]>();
  for (let index = 0; index < claims.length; index++) {
    const claim = claims[index] as QuoteClaim;
    const pairs = wordPairs(claim);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const other of postings.get(pair) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of [...shared].sort((x, y) => x[0] - y[0])) {
      const earlier = claims[other] as QuoteClaim;
      const short = Math.min(earlier.words.length, claim.words.length) <= SHORT_QUOTE_WORDS;
      if (earlier.articleId !== claim.articleId && count >= (short ? 1 : LEAST_SHARED_PAIRS)) yield [earlier, claim];
    }
    for (const pair of pairs) remember(postings, pair, index);
  }
}

function remember(postings: Map<string, number[]>, pair: string, index: number): void {
  const posting = postings.get(pair);
  if (posting === undefined) postings.set(pair, [index]);
  else {
    posting.push(index);
    if (posting.length > POSTINGS_CAP) posting.shift();
  }
}

function wordPairs(claim: QuoteClaim): Set<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < claim.words.length; at++) {
    const left = (claim.words[at - 1] as { text: string }).text;
    const right = (claim.words[at] as { text: string }).text;
    if (wordWeight(stem(left)) + wordWeight(stem(right)) >= LEAST_PAIR_WEIGHT) pairs.add(`${left} ${right}`);
  }
  return pairs;
}
