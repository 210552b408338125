import type { Atom } from "../atoms.ts";
import { readDigits, type WrittenNumber } from "../read-digits.ts";

/** "1 234 567": groups of three digits behind single spaces. */
export function spacedGroups(
  atoms: readonly Atom[],
  from: number,
  value: number,
  head: Atom,
): (WrittenNumber & { end: number }) | undefined {
  if (value >= 1000 || head.lower.length > 3 || head.lower.includes(".") || value === 0) return undefined;
  let at = from;
  let written = head.lower;
  let precision = 1;
  while (at - from < 6) {
    const atom = atoms[at];
    const before = atoms[at - 1] as Atom;
    if (atom?.kind !== "digits" || atom.glue !== "space" || atom.start - before.end !== 1) break;
    const [whole, decimals] = atom.lower.split(".");
    if (whole?.length !== 3 || atom.lower.includes(",") || atom.lower.includes(":")) break;
    written += atom.lower;
    precision = decimals ? 10 ** -decimals.length : 1;
    at++;
    if (decimals) break;
  }
  if (at === from) return undefined;
  const read = readDigits(written);
  return read && { value: read.value, precision: precision < 1 ? precision : read.precision, end: at };
}
