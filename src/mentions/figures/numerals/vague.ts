import { SCALES, VAGUE_PLURALS } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { scaleAt } from "./half.ts";
import { LONGEST_NUMERAL, vagueNumeral } from "./make-numeral.ts";

/** "dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few thousand". */
export function readVague(atoms: readonly Atom[], first: number): Numeral | undefined {
  const { lower } = atoms[first] as Atom;
  if (lower === "several" || lower === "many") {
    const scale = scaleAt(atoms, first + 1);
    return scale === undefined || (atoms[first + 1] as Atom).glue === "touching"
      ? undefined
      : vagueNumeral(first, first + 2, 2 * scale);
  }
  const base = VAGUE_PLURALS.get(lower);
  if (base === undefined) return undefined;
  // "he scores" is no number
  if (lower === "scores" && !/^(of|more)$/.test(atoms[first + 1]?.lower ?? "")) return undefined;
  let min = 2 * base;
  let end = first + 1;
  while (end - first < LONGEST_NUMERAL && atoms[end]?.lower === "of") {
    const factor = VAGUE_PLURALS.get(atoms[end + 1]?.lower ?? "") ?? SCALES.get(atoms[end + 1]?.lower ?? "");
    if (factor === undefined) break;
    min *= factor;
    end += 2;
  }
  if (lower === "tens" && end === first + 1) return undefined;
  return vagueNumeral(first, end, min);
}
