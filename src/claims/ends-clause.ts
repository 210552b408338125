import type { Token } from "../document/document.ts";

/** Beyond one of these marks a word seldom belongs to what stands before it. */
export function endsClause({ text }: Token): boolean {
  return text === ";" || text === ":" || text === "—" || text === "–";
}
