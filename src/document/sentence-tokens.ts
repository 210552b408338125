import type { Document, Sentence, Token } from "./document.ts";

/** The tokens of one sentence, in text order. */
export function sentenceTokens(document: Document, sentence: Sentence): readonly Token[] {
  return document.tokens.slice(sentence.firstToken, sentence.endToken);
}
