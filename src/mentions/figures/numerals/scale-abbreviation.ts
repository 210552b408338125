import { SCALE_ABBREVIATIONS } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";

/** "k", "m", "bn" after digits; one letter only against them. */
export function abbreviationAt(atoms: readonly Atom[], at: number, first: number): number | undefined {
  const atom = atoms[at] as Atom;
  const before = atoms[at - 1];
  if (at === first || before?.kind !== "digits") return undefined;
  const scale = SCALE_ABBREVIATIONS.get(atom.lower);
  if (scale === undefined || (atom.glue !== "touching" && atom.lower !== "k" && isOneLetter(atom))) return undefined;
  return scale;
}

export function isOneLetter(atom: Atom): boolean {
  return atom.lower.length === 1 || atom.lower === "mm";
}
