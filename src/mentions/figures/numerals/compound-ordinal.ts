import { ORDINALS, SMALL_NUMBERS } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { ordinal } from "./make-numeral.ts";

/** "twenty-first", "thirty fifth". */
export function compoundOrdinal(atoms: readonly Atom[], first: number): Numeral | undefined {
  const value = compoundOrdinalAt(atoms, first, false);
  return value === undefined ? undefined : ordinal(first, first + 2, value, false);
}

/** The value of "twenty-first" (or "twenty-firsts" where plural) at `at`. */
export function compoundOrdinalAt(atoms: readonly Atom[], at: number, plural: boolean): number | undefined {
  const tens = SMALL_NUMBERS.get(atoms[at]?.lower ?? "");
  if (tens === undefined || tens < 20 || tens % 10 !== 0) return undefined;
  const name = atoms[at + 1]?.lower ?? "";
  if (plural !== name.endsWith("s")) return undefined;
  const unit = ORDINALS.get(plural ? name.slice(0, -1) : name);
  return unit !== undefined && unit < 10 ? tens + unit : undefined;
}
