import type { Document, Sentence, Token } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";

/** FNV-1a over the words of each sentence, whatever the typography between them: one number per sentence of the document. */
export const sentenceHashes = keptFor((document: Document): readonly number[] =>
  document.sentences.map((sentence) => hashWords(document.tokens, sentence)),
);

function hashWords(tokens: readonly Token[], sentence: Sentence): number {
  let hash = 0x811c9dc5;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" && token.kind !== "number") continue;
    for (let unit = 0; unit < token.lower.length; unit++)
      hash = Math.imul(hash ^ token.lower.charCodeAt(unit), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}
