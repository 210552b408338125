import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading } from "../reading.ts";

/** "555-1234", "020 7946 0958", "+1-222-2222", "(212) 555 0100". Out: the index of the atom behind it, 0 where there is none. */
export function phoneEnd(reading: Reading, numeral: Numeral): number {
  const { atoms } = reading;
  const start = numeral.first;
  if (atoms[start]?.kind !== "digits") return 0;
  if (isAreaCode(reading, start)) return endBehindArea(reading, start + 2);
  let at = start;
  let groups = 0;
  let length = 0;
  const lengths: number[] = [];
  while (groups < 6 && atoms[at]?.kind === "digits" && /^\d{1,12}$/.test((atoms[at] as Atom).lower)) {
    if (at > start && (atoms[at] as Atom).glue === "touching") break;
    lengths.push((atoms[at] as Atom).lower.length);
    length += (atoms[at] as Atom).lower.length;
    groups++;
    at++;
    if (lowerAt(reading, at) === "-" && atoms[at + 1]?.kind === "digits") at++;
  }
  if (lowerAt(reading, start - 1) === "+" && length >= 7) return at;
  if (
    groups >= 3 &&
    length >= 9 &&
    length <= 15 &&
    (atoms[start + 1]?.glue === "hyphen" || (atoms[start] as Atom).lower.startsWith("0"))
  )
    return at;
  if (groups === 2 && atoms[start + 1]?.glue === "hyphen" && lengths[0] === 3 && lengths[1] === 4) return at;
  if (groups >= 2 && (atoms[start] as Atom).lower.startsWith("0") && length >= 9) return at;
  return groups === 1 && length >= 9 && (atoms[start] as Atom).lower.startsWith("0") ? at : 0;
}

/** "(604) 555-0142": the first three digits stand in brackets of their own. */
function isAreaCode(reading: Reading, at: number): boolean {
  return /^\d{3}$/.test(lowerAt(reading, at)) && lowerAt(reading, at - 1) === "(" && lowerAt(reading, at + 1) === ")";
}

/** Behind the seven digits that follow an area code, in one group or in two; 0 where none do. */
function endBehindArea(reading: Reading, at: number): number {
  const first = lowerAt(reading, at);
  if (/^\d{7}$/.test(first)) return at + 1;
  const second = lowerAt(reading, at + 1) === "-" ? at + 2 : at + 1;
  return /^\d{3}$/.test(first) && /^\d{4}$/.test(lowerAt(reading, second)) ? second + 1 : 0;
}
