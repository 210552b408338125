import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { readDigits } from "../read-digits.ts";
import { cardinal } from "./make-numeral.ts";

/** "1.3x10^6", "2.998×10−8", "1e10", "-12e-1", "1.1^23". */
export function readPower(atoms: readonly Atom[], first: number): Numeral | undefined {
  const base = readDigits((atoms[first] as Atom).lower);
  const sign = atoms[first + 1];
  if (!base || sign?.glue !== "touching") return undefined;
  const ten = /^[x×]$/.test(sign.lower) && atoms[first + 2]?.lower === "10" && atoms[first + 2]?.glue === "touching";
  if (!ten && sign.lower !== "e" && sign.lower !== "^") return undefined;
  let at = first + (ten ? 3 : 2);
  if (ten && atoms[at]?.lower === "^") at++;
  let factor = 1;
  while (at < first + 7 && /^[-−+]$/.test(atoms[at]?.lower ?? "")) {
    if (atoms[at]?.lower !== "+") factor = -1;
    at++;
  }
  if (atoms[at]?.glue === "hyphen") factor = -1;
  const exponent =
    atoms[at]?.kind === "digits" && atoms[at]?.glue !== "space" ? Number((atoms[at] as Atom).lower) : Number.NaN;
  if (!Number.isInteger(exponent) || exponent > 300) return undefined;
  const value = sign.lower === "^" ? base.value ** (factor * exponent) : base.value * 10 ** (factor * exponent);
  return cardinal(first, at + 1, { value, precision: base.precision * 10 ** (factor * exponent) }, true);
}
