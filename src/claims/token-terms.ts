import type { Document, Sentence, Token } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import { type Term, termOf } from "./term.ts";

type TokenTerms = readonly (Term | undefined)[];

const known = keptFor((document: Document) => new Array<TokenTerms | undefined>(document.sentences.length));

/** The term of each token of a sentence, the first one's first, read when the sentence is first asked for. */
export function tokenTerms(document: Document, index: number): TokenTerms {
  const list = known(document);
  list[index] ??= readTerms(document.tokens, document.sentences[index]);
  return list[index];
}

function readTerms(tokens: readonly Token[], sentence: Sentence | undefined): TokenTerms {
  if (sentence === undefined) return [];
  return tokens.slice(sentence.firstToken, sentence.endToken).map(termOf);
}
