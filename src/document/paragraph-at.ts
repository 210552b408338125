import { indexAt } from "../kernel/span.ts";
import type { Document } from "./document.ts";

/** Index of the paragraph that holds `offset`, -1 between paragraphs and outside the body. */
export function paragraphAt(document: Document, offset: number): number {
  return indexAt(document.paragraphs, offset);
}
