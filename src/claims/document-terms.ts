import type { Document } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import { type Term, termOf } from "./term.ts";

/** The term of each token of a document, for those who go over its sentences again and again. */
export const documentTerms = keptFor((document: Document): readonly (Term | undefined)[] =>
  document.tokens.map(termOf),
);
