import type { Sentence, Token } from "../../document/document.ts";

/** "did not sign until Friday" signed, "has not sailed since Friday" sailed before. In: the index of the verb. */
export function saysUntil(tokens: readonly Token[], sentence: Sentence, verb: number): boolean {
  for (let at = verb + 1; at < sentence.endToken && at < verb + 8; at++)
    if (/^(?:until|till|since)$/.test((tokens[at] as Token).lower)) return true;
  return false;
}

/** "did not spread further", "did not score again": what comes after some of it. In: the token behind the verb and its object. */
export function saysAgain(tokens: readonly Token[], sentence: Sentence, end: number): boolean {
  return end < sentence.endToken && /^(?:again|further|anymore|elsewhere|else)$/.test((tokens[end] as Token).lower);
}
