import { FRACTION_NOUNS, ORDINALS, SCALES, SMALL_NUMBERS } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { compoundOrdinalAt } from "./compound-ordinal.ts";
import { isArticle } from "./half.ts";
import { cardinal, fraction } from "./make-numeral.ts";
import { standsForPart } from "./stands-for-part.ts";

/** "two thirds", "three-quarters", "one fifth", "one hundred and three fifths". */
export function wordFraction(atoms: readonly Atom[], first: number): Numeral | undefined {
  const small = SMALL_NUMBERS.get((atoms[first] as Atom).lower);
  if (small === undefined || small === 0 || small > 20) return undefined;
  // "one - third" in text that was split into tokens
  const at = first + (atoms[first + 1]?.lower === "-" ? 2 : 1);
  const long = compoundOrdinalAt(atoms, at, small !== 1);
  if (long !== undefined && (small > 1 || standsForPart(atoms, at + 2)))
    return fraction(first, at + 2, small / long, false);
  const denominator = denominatorAt(atoms, at, small === 1);
  return denominator === undefined
    ? undefined
    : withOfScale(atoms, fraction(first, at + 1, small / denominator, false));
}

/** "twenty-three fifths": a number over the plural of an ordinal. */
export function overPlural(atoms: readonly Atom[], numeral: Numeral | undefined): Numeral | undefined {
  const name = numeral && atoms[numeral.end]?.lower;
  const denominator = name?.endsWith("ths") ? ORDINALS.get(name.slice(0, -1)) : undefined;
  if (numeral === undefined || denominator === undefined) return numeral;
  const tens = SMALL_NUMBERS.get(atoms[numeral.end - 1]?.lower ?? "") ?? 0;
  const before = numeral.value - tens;
  // "one hundred thirty fifths" are a hundred thirty-fifths
  const long =
    tens >= 20 && tens % 10 === 0 && denominator < 10 && before > 0 && atoms[numeral.end - 2]?.lower !== "and";
  const value = long ? before / (tens + denominator) : numeral.value / denominator;
  return fraction(numeral.first, numeral.end + 1, value, false);
}

/** "two thirds of a million". */
function withOfScale(atoms: readonly Atom[], numeral: Numeral): Numeral {
  const direct = SCALES.get(atoms[numeral.end]?.lower ?? "");
  if (direct !== undefined && direct >= 1e6) {
    return cardinal(numeral.first, numeral.end + 1, { value: numeral.value * direct, precision: direct / 100 }, false);
  }
  if (atoms[numeral.end]?.lower !== "of" || !isArticle(atoms[numeral.end + 1])) return numeral;
  const scale = SCALES.get(atoms[numeral.end + 2]?.lower ?? "");
  if (scale === undefined) return numeral;
  return cardinal(numeral.first, numeral.end + 3, { value: numeral.value * scale, precision: scale / 100 }, false);
}

function denominatorAt(atoms: readonly Atom[], at: number, one: boolean): number | undefined {
  const atom = atoms[at];
  if (atom?.kind !== "word") return undefined;
  const noun = FRACTION_NOUNS.get(atom.lower);
  if (noun !== undefined) return one === !atom.lower.endsWith("s") || atom.lower === "quarter" ? noun : undefined;
  if (one) {
    const ordinalValue = ORDINALS.get(atom.lower);
    return ordinalValue !== undefined && ordinalValue > 2 && standsForPart(atoms, at + 1) ? ordinalValue : undefined;
  }
  if (!atom.lower.endsWith("s")) {
    // "two-third majority"
    return atom.glue === "hyphen" ? ORDINALS.get(atom.lower) : undefined;
  }
  const value = ORDINALS.get(atom.lower.slice(0, -1));
  return value !== undefined && value > 2 ? value : undefined;
}
