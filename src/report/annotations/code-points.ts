import type { ArticleLabel } from "../article-label.ts";

/** Where surrogate pairs end, by article: found once, as a report speaks of one file many times. */
const pairEndsOf = new WeakMap<ArticleLabel, readonly number[]>();

/** How many characters of an article's file, or of its text, stand before an offset. A lone half is one. */
export function codePointsBefore(article: ArticleLabel, offset: number): number {
  const ends = pairEndsOf.get(article) ?? pairEnds(article.source?.text ?? article.text);
  pairEndsOf.set(article, ends);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}

function pairEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 2);
}
