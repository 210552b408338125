import { keptFor } from "../kernel/kept.ts";
import { type NameSpan, tagNames } from "../tagger/names.ts";
import type { Document } from "./document.ts";
import { tokenTexts } from "./token-texts.ts";

/** The names among the document's tokens, tagged on first use. */
export const nameSpans = keptFor((document: Document): readonly NameSpan[] =>
  tagNames(
    tokenTexts(document),
    document.sentences.map((sentence) => sentence.endToken),
  ),
);
