import { indexAt, lastStartingAt } from "../kernel/span.ts";
import type { Document } from "./document.ts";

/** Index of the token that holds `offset`, -1 between tokens and outside the body. */
export function tokenAt(document: Document, offset: number): number {
  return indexAt(document.tokens, offset);
}

/** Index of the first token that starts at `offset` or behind it; the number of tokens if there is none. */
export function firstTokenFrom(document: Document, offset: number): number {
  const before = lastStartingAt(document.tokens, offset);
  return before >= 0 && document.tokens[before]?.start === offset ? before : before + 1;
}
