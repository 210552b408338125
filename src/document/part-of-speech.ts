import { tagPartsOfSpeech, type Upos } from "../tagger/parts-of-speech.ts";
import type { Document } from "./document.ts";

const known = new WeakMap<Document, readonly Upos[]>();

/** The part of speech of each token of the document, tagged on first use. */
export function partsOfSpeech(document: Document): readonly Upos[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const tags = tagPartsOfSpeech(
    document.tokens.map((token) => token.text),
    document.sentences.map((sentence) => sentence.endToken),
  );
  known.set(document, tags);
  return tags;
}
