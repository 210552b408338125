import { FRACTION_NOUNS, SCALES } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { cardinal, fraction } from "./make-numeral.ts";

/** "half", "half a million", "a quarter of a million", "half of", "a quarter", "half million", "half a dozen". */
export function readHalf(atoms: readonly Atom[], first: number, at: number): Numeral | undefined {
  const part = 1 / (FRACTION_NOUNS.get((atoms[at] as Atom).lower) as number);
  let next = at + 1;
  if (atoms[next]?.lower === "of" && isArticle(atoms[next + 1])) next++;
  if (isArticle(atoms[next])) next++;
  const scale = scaleAt(atoms, next);
  if (scale !== undefined) return cardinal(first, next + 1, { value: part * scale, precision: part * scale }, false);
  if (part === 0.25 && first === at) return undefined;
  return fraction(first, at + 1, part, false);
}

export function scaleAt(atoms: readonly Atom[], at: number): number | undefined {
  const atom = atoms[at];
  if (atom?.kind !== "word") return undefined;
  return SCALES.get(atom.lower) ?? (atom.lower === "dozen" ? 12 : undefined);
}

export function isArticle(atom: Atom | undefined): boolean {
  return atom?.lower === "a" || atom?.lower === "an";
}
