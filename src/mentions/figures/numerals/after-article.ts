import { ORDINALS, SCALES } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { readCardinal } from "./cardinal.ts";
import { compoundOrdinalAt } from "./compound-ordinal.ts";
import { readHalf } from "./half.ts";
import { fraction, vagueNumeral } from "./make-numeral.ts";
import { standsForPart } from "./stands-for-part.ts";
import { overPlural } from "./word-fraction.ts";

/** "a dozen", "a hundred", "a third of", "a million", "a couple of", "half a million". */
export function readAfterArticle(atoms: readonly Atom[], first: number): Numeral | undefined {
  const next = atoms[first + 1];
  if (next?.kind !== "word" || next.glue === "touching") return undefined;
  const { lower } = next;
  if (lower === "few") {
    const scale = SCALES.get(atoms[first + 2]?.lower ?? "");
    return scale === undefined ? undefined : vagueNumeral(first, first + 3, 2 * scale);
  }
  if (lower === "hundred" || lower === "thousand" || SCALES.has(lower) || lower === "dozen" || lower === "couple") {
    if (lower === "couple" && isCouplePeople(atoms, first + 1)) return undefined;
    const read = overPlural(atoms, readCardinal(atoms, first + 1));
    return read && { ...read, first };
  }
  if (lower === "half" || lower === "quarter") return readHalf(atoms, first, first + 1);
  const long = compoundOrdinalAt(atoms, first + 1, false);
  if (long !== undefined && standsForPart(atoms, first + 3)) return fraction(first, first + 3, 1 / long, false);
  const denominator = ORDINALS.get(lower);
  if (denominator !== undefined && denominator > 2 && standsForPart(atoms, first + 2)) {
    return fraction(first, first + 2, 1 / denominator, false);
  }
  return undefined;
}

/** "a couple from Leeds" are two people, "a couple of days" is a number. */
function isCouplePeople(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at + 1]?.lower;
  return after !== "of" && after !== "hundred" && after !== "thousand" && after !== "dozen" && after !== "million";
}
