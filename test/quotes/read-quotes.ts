import { readDocument } from "../../src/document/read-document.ts";
import { findEntities } from "../../src/mentions/entities/find-entities.ts";
import type { QuoteMention } from "../../src/mentions/mention.ts";
import { findQuotes } from "../../src/mentions/quotes/find-quotes.ts";

export function readQuotes(text: string): QuoteMention[] {
  const document = readDocument({ text });
  return findQuotes(document, { entities: findEntities(document) });
}

/** One line a quote: `direct Ana Reyes: We will | we must`. Stretches inside marks, or the content where there are none. */
export function showQuotes(text: string): string[] {
  return readQuotes(text).map(({ form, speaker, quoted, segments, start, end }) => {
    const spans = quoted.length > 0 ? quoted : (segments ?? [{ start, end }]);
    return `${form} ${speaker?.name ?? "open"}: ${spans.map((span) => text.slice(span.start, span.end)).join(" | ")}`;
  });
}
