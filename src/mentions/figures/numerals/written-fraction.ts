import { FRACTION_SIGNS } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { readDigits, type WrittenNumber } from "../read-digits.ts";
import { scaleAt } from "./half.ts";
import { cardinal, fraction } from "./make-numeral.ts";

/** "1/4", "2 1/4", "2 1/4 million". */
export function simpleFraction(atoms: readonly Atom[], first: number): Numeral | undefined {
  const here = slashed(atoms, first);
  if (here !== undefined) return here > 0 && here < 1 ? fraction(first, first + 3, here, true) : undefined;
  const next = atoms[first + 1];
  if (next?.kind !== "digits" || next.glue === "touching") return undefined;
  const part = FRACTION_SIGNS.get(next.lower) ?? slashed(atoms, first + 1);
  const whole = readDigits((atoms[first] as Atom).lower);
  if (part === undefined || part >= 1 || !whole || whole.precision < 1) return undefined;
  const end = first + (FRACTION_SIGNS.has(next.lower) ? 2 : 4);
  return cardinal(first, end, { value: whole.value + part, precision: part }, true);
}

function slashed(atoms: readonly Atom[], at: number): number | undefined {
  const slash = atoms[at + 1];
  const below = atoms[at + 2];
  if (slash?.lower !== "/" || slash.glue !== "touching" || below?.kind !== "digits" || below.glue !== "touching")
    return undefined;
  if (atoms[at + 3]?.lower === "/" && atoms[at + 3]?.glue === "touching") return undefined;
  const over = Number((atoms[at] as Atom).lower);
  const under = Number(below.lower);
  return Number.isInteger(over) && DENOMINATORS.has(under) ? over / under : undefined;
}

/** What is written as a fraction; "9/11" and "24/7" are names. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64, 100, 1000]);

/** "2½" is one token. */
export function digitsWithSign(lower: string): WrittenNumber | undefined {
  const part = FRACTION_SIGNS.get(lower.at(-1) ?? "");
  if (part === undefined) return undefined;
  const whole = readDigits(lower.slice(0, -1));
  return whole && { value: whole.value + part, precision: part };
}

export function withScaleAfterFraction(atoms: readonly Atom[], numeral: Numeral): Numeral {
  const scale = scaleAt(atoms, numeral.end);
  return scale === undefined
    ? numeral
    : cardinal(
        numeral.first,
        numeral.end + 1,
        { value: numeral.value * scale, precision: numeral.value * scale },
        true,
      );
}
