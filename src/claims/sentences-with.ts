import type { Document, Token } from "../document/document.ts";

/** Indexes of the sentences that hold such a word. */
export function sentencesWith(document: Document, isSuch: (token: Token) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  document.sentences.forEach(({ firstToken, endToken }, index) => {
    for (let at = firstToken; at < endToken; at++)
      if (isSuch(document.tokens[at] as Token)) {
        found.add(index);
        break;
      }
  });
  return found;
}
