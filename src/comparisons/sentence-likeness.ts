import type { ArticleClaims } from "../claims/derive-claims.ts";
import type { Frame } from "../claims/frame.ts";
import { sentenceTerms, type TermWeights, termLikeness } from "../claims/sentence-terms.ts";
import type { Document } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";

/** 0 to 1: how alike the sentences of two claims are as a whole. */
export function sentenceLikeness(
  earlier: ArticleClaims,
  a: { readonly frame: Frame },
  later: ArticleClaims,
  b: { readonly frame: Frame },
): number {
  return termLikeness(
    sentenceTerms(earlier.reading.document, a.frame.sentence),
    sentenceTerms(later.reading.document, b.frame.sentence),
  );
}

const FEWEST_SENTENCES = 4;

/** Of fewer sentences each is the best match of any other: nothing is chosen. */
export function isBrief({ reading: { document } }: ArticleClaims): boolean {
  return document.sentences.length < FEWEST_SENTENCES;
}

/**
 * 0 to 1: how near the sentences of two claims come to being each other's best match. 1 where no other sentence of either
 * article is more like its counterpart: the two tell one thing, however few words they share.
 */
export function mutualLikeness(
  earlier: ArticleClaims,
  a: { readonly frame: Frame },
  later: ArticleClaims,
  b: { readonly frame: Frame },
): number {
  const own = sentenceLikeness(earlier, a, later, b);
  if (own === 0 || isBrief(earlier) || isBrief(later)) return 0;
  return (own / bestMatch(earlier, a, later) + own / bestMatch(later, b, earlier)) / 2;
}

/** For each other article and sentence the likeness that is worked out: many claims stand in one sentence. */
const bestMatches = keptFor((_: Document) => new WeakMap<Document, Map<number, number>>());

function bestMatch(
  { reading: { document } }: ArticleClaims,
  { frame: { sentence } }: { readonly frame: Frame },
  { reading: { document: other } }: ArticleClaims,
): number {
  const matches = bestMatches(document);
  const known = matches.get(other) ?? new Map<number, number>();
  matches.set(other, known);
  const best = known.get(sentence) ?? nearestLikeness(sentenceTerms(document, sentence), other);
  known.set(sentence, best);
  return best;
}

function nearestLikeness(terms: TermWeights, other: Document): number {
  let best = 0;
  for (let index = 0; index < other.sentences.length; index++)
    best = Math.max(best, termLikeness(terms, sentenceTerms(other, index)));
  return best;
}
