import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { cardinal } from "./make-numeral.ts";

/** "5,00": a comma before one or two digits, and no list of them. */
export function commaDecimals(atoms: readonly Atom[], first: number): Numeral | undefined {
  const comma = atoms[first + 1];
  const decimals = atoms[first + 2];
  if (comma?.lower !== "," || comma.glue !== "touching" || decimals?.kind !== "digits" || decimals.glue !== "touching")
    return undefined;
  if (!/^\d{1,2}$/.test(decimals.lower) || !/^\d{1,12}$/.test((atoms[first] as Atom).lower)) return undefined;
  const more = atoms[first + 3];
  const before = atoms[first - 1];
  if ((more?.lower === "," && more.glue === "touching") || (before?.lower === "," && atoms[first]?.glue === "touching"))
    return undefined;
  return cardinal(
    first,
    first + 3,
    { value: Number(`${(atoms[first] as Atom).lower}.${decimals.lower}`), precision: 10 ** -decimals.lower.length },
    true,
  );
}
