import { keptFor } from "../kernel/kept.ts";
import { type NameSpan, tagNames } from "../tagger/names.ts";
import type { Document } from "./document.ts";

/** The names among the document's tokens, tagged on first use. */
export const nameSpans = keptFor((document: Document): readonly NameSpan[] =>
  tagNames(
    document.tokens.map((token) => token.text),
    document.sentences.map((sentence) => sentence.endToken),
  ),
);
