import type { Document } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import { termOf } from "./term.ts";

/** The keys of all terms of a document. */
export const documentTerms = keptFor((document: Document): ReadonlySet<string> => {
  const terms = new Set<string>();
  for (const token of document.tokens) {
    const key = termOf(token)?.key;
    if (key !== undefined) terms.add(key);
  }
  return terms;
});
