import type { QuoteClaim } from "../../claims/claim.ts";
import type { Side } from "../comparison.ts";

/** `[from, to)` in the words of a quotation. */
export type WordRange = readonly [from: number, to: number];

/** One sentence of a quotation as a side. In: the index of the sentence's first word, and the words that the side shows. */
export function quoteSide(claim: QuoteClaim, sentence: number, [from, to]: WordRange): Side {
  const words = claim.words.slice(from, to);
  return {
    key: `${claim.articleId} ${claim.words[sentence]?.start ?? claim.start}-${claim.end}`,
    articleId: claim.articleId,
    order: claim.order,
    spans: [{ start: words[0]?.start ?? claim.start, end: words.at(-1)?.end ?? claim.end }],
    value: words.map((word) => word.text).join(" "),
  };
}

/** The index of the first word of the sentence that holds this offset. */
export function sentenceAt({ words }: QuoteClaim, offset: number): number {
  return Math.max(
    0,
    words.findLastIndex((word) => word.startsSentence && word.start <= offset),
  );
}
