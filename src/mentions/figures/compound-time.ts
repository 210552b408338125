import type { Compound } from "./compound.ts";
import type { Numeral } from "./numeral.ts";
import { lowerAt, type Reading, sameSentence } from "./reading.ts";
import { unitAfter } from "./units/read-unit.ts";

/**
 * "4 hours, 12 minutes and 9 seconds", "2 hrs 7 min 14 sec" from the number at `index`, in seconds; undefined unless all three are told.
 * Declines a comma before the seconds: "won in 4 hours 36 minutes, 52 seconds ahead of Lund".
 */
export function compoundTime(reading: Reading, index: number): Compound | undefined {
  const hours = reading.numerals[index];
  const hourEnd = hours && endOf(reading, hours, "h");
  if (hourEnd === undefined) return undefined;
  const minutes = reading.numerals[index + 1];
  const minuteEnd = minutes && follows(reading, hourEnd, minutes) ? endOf(reading, minutes, "min") : undefined;
  if (minuteEnd === undefined) return undefined;
  const seconds = reading.numerals[index + 2];
  const isJoined = lowerAt(reading, minuteEnd) !== ",";
  const end = seconds && isJoined && follows(reading, minuteEnd, seconds) ? endOf(reading, seconds, "s") : undefined;
  if (end === undefined) return undefined;
  const value = (hours as Numeral).value * 3600 + (minutes as Numeral).value * 60 + (seconds as Numeral).value;
  return { value, end, unit: "s", unitText: "seconds" };
}

function endOf(reading: Reading, numeral: Numeral, unit: string): number | undefined {
  const read = unitAfter(reading, numeral);
  return read?.unit === unit ? read.end : undefined;
}

function follows(reading: Reading, end: number, { first }: Numeral): boolean {
  if (!sameSentence(reading, end - 1, first)) return false;
  return first === end || (first === end + 1 && /^(,|and)$/.test(lowerAt(reading, end)));
}
