import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition } from "../../claims/proposition.ts";
import type { Sentence, Token } from "../../document/document.ts";
import { HEDGES } from "../../lexicons/en/denial-words.ts";

/** "was sued for writing that rats had been seen": passed on, and no statement of the article. */
export function isOnlySaid({ reading: { document } }: ArticleClaims, { sentence }: Proposition): boolean {
  const { firstToken, endToken } = document.sentences[sentence] as Sentence;
  for (let at = firstToken; at < endToken; at++) if (HEDGES.has((document.tokens[at] as Token).lower)) return true;
  return false;
}
