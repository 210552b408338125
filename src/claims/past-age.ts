import type { Token } from "../document/document.ts";

/** Past "52," at this token, in "Peter Lund, 52, the minister"; the token itself where no age stands there. */
export function pastAge(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === "number" && tokens[at + 1]?.text === "," ? at + 2 : at;
}
