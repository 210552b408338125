import { keptFor } from "../kernel/kept.ts";
import { tagPartsOfSpeech, UPOS, type Upos } from "../tagger/parts-of-speech.ts";
import type { Document } from "./document.ts";
import { tokenTexts } from "./token-texts.ts";

/** The part of speech of each token of the document, tagged on first use. */
export const partsOfSpeech = keptFor((document: Document): readonly Upos[] => {
  const packed = shelved.get(document);
  if (packed !== undefined) return Array.from(packed, (tag) => UPOS[tag] as Upos);
  return tagPartsOfSpeech(
    tokenTexts(document),
    document.sentences.map((sentence) => sentence.endToken),
  );
});

const shelved = new WeakMap<Document, Uint8Array>();

/** Gives a document the tags of its equal, packed, so that it is not tagged again. */
export function shelvePartsOfSpeech(document: Document, tags: readonly Upos[]): void {
  const packed = new Uint8Array(tags.length);
  for (let at = 0; at < packed.length; at++) packed[at] = UPOS.indexOf(tags[at] as Upos);
  shelved.set(document, packed);
}
