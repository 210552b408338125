import type { Document, Token } from "../document/document.ts";
import { termOf } from "./term.ts";

/** The words by which a sentence names these terms, as written, each term once, in text order. In: the sentence's index. */
export function wordsOfTerms({ tokens, sentences }: Document, sentence: number, terms: ReadonlySet<string>): string[] {
  const bounds = sentences[sentence];
  if (bounds === undefined) return [];
  const found = new Map<string, string>();
  for (let at = bounds.firstToken; at < bounds.endToken; at++) {
    const token = tokens[at] as Token;
    const key = termOf(token)?.key;
    if (key !== undefined && terms.has(key) && !found.has(key)) found.set(key, token.text);
  }
  return [...found.values()];
}
