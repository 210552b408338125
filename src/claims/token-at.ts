import type { Token } from "../document/document.ts";
import { lastStartingAt } from "../kernel/span.ts";

/** Index of the first token that reaches beyond `offset`: the one that holds it, else the next one. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  const index = Math.max(0, lastStartingAt(tokens, offset));
  const token = tokens[index];
  return token !== undefined && token.end <= offset ? index + 1 : index;
}
