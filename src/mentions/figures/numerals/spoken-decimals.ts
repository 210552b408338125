import { SMALL_NUMBERS } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";
import type { WrittenNumber } from "../read-digits.ts";

/** "point five", "point zero three", "point seventy-one". */
export function readPoint(atoms: readonly Atom[], at: number): (WrittenNumber & { end: number }) | undefined {
  if (atoms[at]?.lower !== "point") return undefined;
  let decimals = "";
  let end = at + 1;
  while (end - at < 12) {
    const value = SMALL_NUMBERS.get(atoms[end]?.lower ?? "");
    if (value === undefined) break;
    const unit = value >= 20 ? SMALL_NUMBERS.get(atoms[end + 1]?.lower ?? "") : undefined;
    const joined = unit !== undefined && unit > 0 && unit < 10 && atoms[end + 1]?.glue === "hyphen";
    decimals += String(joined ? value + unit : value);
    end += joined ? 2 : 1;
  }
  return decimals === "" ? undefined : { value: Number(`0.${decimals}`), precision: 10 ** -decimals.length, end };
}
