import { keptFor } from "../kernel/kept.ts";
import { tagPartsOfSpeech, type Upos } from "../tagger/parts-of-speech.ts";
import type { Document } from "./document.ts";

/** The part of speech of each token of the document, tagged on first use. */
export const partsOfSpeech = keptFor((document: Document): readonly Upos[] =>
  tagPartsOfSpeech(
    document.tokens.map((token) => token.text),
    document.sentences.map((sentence) => sentence.endToken),
  ),
);
