import type { ArticleClaims } from "../claims/derive-claims.ts";
import type { Frame } from "../claims/frame.ts";
import { sentenceTerms, termLikeness } from "../claims/sentence-terms.ts";

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
