import { indexAt } from "../kernel/span.ts";
import type { Document } from "./document.ts";

/** Index of the sentence that holds `offset`, -1 between sentences and outside the body. */
export function sentenceAt(document: Document, offset: number): number {
  return indexAt(document.sentences, offset);
}
