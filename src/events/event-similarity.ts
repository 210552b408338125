import type { ArticleProfile } from "./article-profile.ts";

const DAY = 86_400_000;
/** Reports of one event appear within days of each other; the likeness of two articles halves with each such gap beyond the first two days. */
const HALF_LIFE_DAYS = 20;
const FREE_DAYS = 2;

/** How sure we are that two articles report one event, 0 to 1: shared words weighed by how telling they are, less with time between. */
export function eventSimilarity(a: ArticleProfile, b: ArticleProfile): number {
  return cosine(a, b) * nearness(a.publishedAt, b.publishedAt);
}

function cosine(a: ArticleProfile, b: ArticleProfile): number {
  const [few, many] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few.terms) {
    const other = many.weightOf.get(term);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}

function nearness(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 1;
  const days = Math.abs(a - b) / DAY - FREE_DAYS;
  return days <= 0 ? 1 : 0.5 ** (days / HALF_LIFE_DAYS);
}
