import { COLLECTIVES, FRACTION_SIGNS, ORDINALS, SCALES, SMALL_NUMBERS } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { readAfterArticle } from "./after-article.ts";
import { readCardinal } from "./cardinal.ts";
import { commaDecimals } from "./comma-decimals.ts";
import { compoundOrdinal } from "./compound-ordinal.ts";
import { readHalf } from "./half.ts";
import { cardinal, fraction, ordinal } from "./make-numeral.ts";
import { readPower } from "./power.ts";
import { readVague } from "./vague.ts";
import { overPlural, wordFraction } from "./word-fraction.ts";
import { digitsWithSign, simpleFraction, withScaleAfterFraction } from "./written-fraction.ts";

/**
 * Reads the number that starts at `atoms[first]`: digits, number words of any length, mixtures ("4.5 million", "2 dozen"),
 * fractions and vague plurals. Undefined where none starts there. Looks at no more than LONGEST_NUMERAL atoms.
 */
export function readNumeral(atoms: readonly Atom[], first: number): Numeral | undefined {
  const atom = atoms[first] as Atom;
  if (atom.kind === "digits") return readFromDigits(atoms, first);
  if (atom.kind === "word") return readFromWords(atoms, first);
  const sign = FRACTION_SIGNS.get(atom.lower);
  return sign === undefined ? undefined : fraction(first, first + 1, sign, true);
}

function readFromDigits(atoms: readonly Atom[], first: number): Numeral | undefined {
  const { lower } = atoms[first] as Atom;
  const sign = FRACTION_SIGNS.get(lower);
  if (sign !== undefined) return withScaleAfterFraction(atoms, fraction(first, first + 1, sign, true));
  const decimals = commaDecimals(atoms, first);
  if (decimals) return decimals;
  const mixed = digitsWithSign(lower);
  if (mixed) return withScaleAfterFraction(atoms, cardinal(first, first + 1, mixed, true));
  const next = atoms[first + 1];
  if (next?.glue === "touching" && isOrdinalEnding(next.lower)) {
    const value = Number(lower.replaceAll(",", ""));
    return Number.isInteger(value) ? ordinal(first, first + 2, value, true) : undefined;
  }
  const simple = simpleFraction(atoms, first) ?? readPower(atoms, first);
  if (simple) return simple;
  return readCardinal(atoms, first);
}

function readFromWords(atoms: readonly Atom[], first: number): Numeral | undefined {
  const { lower } = atoms[first] as Atom;
  const vague = readVague(atoms, first);
  if (vague) return vague;
  if (lower === "a" || lower === "an") return readAfterArticle(atoms, first);
  if (lower === "half" || lower === "quarter") return readHalf(atoms, first, first);
  if (lower === "several" || lower === "many" || lower === "few") return undefined;
  if (SMALL_NUMBERS.has(lower) || SCALES.has(lower) || COLLECTIVES.has(lower)) {
    if (COLLECTIVES.has(lower) && lower !== "dozen") return undefined;
    return compoundOrdinal(atoms, first) ?? wordFraction(atoms, first) ?? overPlural(atoms, readCardinal(atoms, first));
  }
  return readOrdinal(atoms, first);
}

function readOrdinal(atoms: readonly Atom[], first: number): Numeral | undefined {
  const value = ORDINALS.get((atoms[first] as Atom).lower);
  return value === undefined ? undefined : ordinal(first, first + 1, value, false);
}

function isOrdinalEnding(lower: string): boolean {
  return lower === "th" || lower === "st" || lower === "nd" || lower === "rd";
}
