import { type NameSpan, tagNames } from "../tagger/names.ts";
import type { Document } from "./document.ts";

const known = new WeakMap<Document, readonly NameSpan[]>();

/** The names among the document's tokens, tagged on first use. */
export function nameSpans(document: Document): readonly NameSpan[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const spans = tagNames(
    document.tokens.map((token) => token.text),
    document.sentences.map((sentence) => sentence.endToken),
  );
  known.set(document, spans);
  return spans;
}
