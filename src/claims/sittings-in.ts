import { COURTS, SITTINGS } from "../lexicons/en/court-sittings.ts";
import { type Line, wordAt } from "./kinds-at.ts";

/** "crown court", "magistrates' court" */
const COURT: ReadonlySet<string> = new Set(["court", "'", "’"]);

/** What a clause says a court sits for, and which court does: "trial", "crown court". In: the tokens of the clause. */
export function sittingsIn(line: Line, from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    const word = wordAt(line, at);
    const sitting = SITTINGS.get(word);
    if (sitting !== undefined) found.add(sitting);
    else if (COURTS.has(word) && COURT.has(wordAt(line, at + 1))) found.add(`${word} court`);
  }
  return found;
}
