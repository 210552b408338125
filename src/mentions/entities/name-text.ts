import type { Document, Token } from "../../document/document.ts";
import type { Span } from "../../kernel/span.ts";

/** Token indexes: `[firstToken, endToken)`. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

export function spanOf(document: Document, { firstToken, endToken }: TokenRange): Span {
  return {
    start: (document.tokens[firstToken] as Token).start,
    end: (document.tokens[endToken - 1] as Token).end,
  };
}

export function textOf(document: Document, range: TokenRange): string {
  const { start, end } = spanOf(document, range);
  return document.text.slice(start, end);
}

/** The words in lower case with single spaces, without full stops: one key for "U.S." and "US", for "REUTERS" and "Reuters". */
export function wordKey(document: Document, { firstToken, endToken }: TokenRange): string {
  let key = "";
  for (let at = firstToken; at < endToken; at++) key += `${at > firstToken ? " " : ""}${lowerAt(document, at)}`;
  return key.includes(".") ? key.replace(/\./g, "") : key;
}

/** The token's word in lower case, "" before the first token and behind the last. */
export function lowerAt(document: Document, at: number): string {
  // an index below zero is a property name to the engine, and makes every later look-up here slow
  return at < 0 ? "" : (document.tokens[at]?.lower ?? "");
}

/** Whether the token begins with a capital letter. */
export function isCapitalized(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  const first = token.text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(token.text);
}
