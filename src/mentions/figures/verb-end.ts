import type { Document, Token } from "../../document/document.ts";

export function verbEnd(document: Document, tags: readonly string[], first: number, limit: number): number {
  let at = first;
  let verbs = 0;
  for (; at < limit; at++) {
    const tag = tags[at];
    const { lower } = document.tokens[at] as Token;
    if (tag === "VERB") {
      // "said killing": a second full verb opens a phrase of its own, unless an auxiliary, "to" or "and" ties it to the first
      if (verbs > 0 && tags[at - 1] !== "AUX" && tags[at - 1] !== "PART" && tags[at - 1] !== "ADV") break;
      verbs++;
    } else if (tag === "AUX") {
      if (verbs > 0) break;
    } else if (tag === "PART") {
      if (lower === "'s" || (lower === "to" && verbs > 0 && tags[at + 1] !== "VERB")) break;
    } else if (tag !== "ADV") break;
  }
  while (at > first + 1 && tags[at - 1] === "ADV") at--;
  return Math.max(at, first + 1);
}
