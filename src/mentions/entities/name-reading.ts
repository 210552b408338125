import type { Document } from "../../document/document.ts";
import type { Rule } from "../../kernel/rule.ts";
import type { Name } from "./name.ts";

/** A document with the names found in it so far, in text order. */
export interface NameReading {
  readonly document: Document;
  readonly names: readonly Name[];
}

/** A rule of names mends the list as a whole: it gives back all names, those it changed with its own id. */
export type NameRule = Rule<NameReading, Name>;
