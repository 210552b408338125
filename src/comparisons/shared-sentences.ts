import type { Reading } from "../claims/reading.ts";
import { sentenceHashes } from "../claims/sentence-hashes.ts";
import type { Document } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import { lastStartingAt } from "../kernel/span.ts";
import type { Comparison, Side } from "./comparison.ts";

/**
 * Drops the differences of which one side stands word for word in the other article too: what both print is not in dispute.
 * So two copies of one report never disagree, whatever the report says.
 */
export function withoutSharedSentences(comparisons: readonly Comparison[], a: Reading, b: Reading): Comparison[] {
  return comparisons.filter(
    (comparison) =>
      comparison.verdict === "equal" || !(isPrintedIn(b, a, comparison.a) || isPrintedIn(a, b, comparison.b)),
  );
}

/** Every sentence that the side's spans touch also stands in `other`. */
function isPrintedIn(other: Reading, own: Reading, side: Side): boolean {
  const printed = sentencesPrinted(other.document);
  const hashes = sentenceHashes(own.document);
  return side.spans.every((span) => {
    const first = Math.max(0, lastStartingAt(own.document.sentences, span.start));
    const last = Math.max(first, lastStartingAt(own.document.sentences, span.end - 1));
    for (let at = first; at <= last; at++) if (!printed.has(hashes[at] ?? 0)) return false;
    return true;
  });
}

/** Hashes of the sentences of a document. */
export const sentencesPrinted = keptFor((document: Document): ReadonlySet<number> => new Set(sentenceHashes(document)));
