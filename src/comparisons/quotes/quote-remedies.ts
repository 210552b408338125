import type { QuoteClaim, QuoteWord } from "../../claims/claim.ts";
import type { Remedy } from "../remedy.ts";
import type { WordChange } from "./word-diff.ts";

/**
 * What would have let two wordings stand side by side: words that only one article has are a cut where the other marks it with an
 * ellipsis; words in place of others are an editor's where square brackets mark them.
 */
export function quoteRemedies(a: QuoteClaim, b: QuoteClaim, changes: readonly WordChange[]): Remedy[] {
  const remedies = changes.map((change): MarkRemedy => {
    const [ofA, ofB] = [tell(a.words, change.fromA, change.toA), tell(b.words, change.fromB, change.toB)];
    if (ofB === "") return { by: "mark", side: 1, mark: "ellipsis", words: ofA };
    if (ofA === "") return { by: "mark", side: 0, mark: "ellipsis", words: ofB };
    return { by: "mark", side: 1, mark: "brackets", words: ofB };
  });
  // "this" and "which", both told as "that", are marked alike
  return remedies.filter((remedy, index) => remedies.findIndex((other) => isSame(remedy, other)) === index);
}

type MarkRemedy = Extract<Remedy, { by: "mark" }>;

function isSame(a: MarkRemedy, b: MarkRemedy): boolean {
  return a.side === b.side && a.mark === b.mark && a.words === b.words;
}

function tell(words: readonly QuoteWord[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
