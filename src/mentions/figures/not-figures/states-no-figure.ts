import type { Numeral } from "../numeral.ts";
import type { Reading } from "../reading.ts";
import { isAddress } from "./address.ts";
import { isClock } from "./clock.ts";
import { isDate } from "./date.ts";
import { isIdiom } from "./idiom.ts";
import { isLabel } from "./label.ts";
import { isName } from "./name.ts";
import { phoneEnd } from "./phone.ts";
import { isRoundRate } from "./round-rate.ts";
import { isTimeFrame } from "./time-frame.ts";
import { isYear } from "./year.ts";

/**
 * Whether a number is part of a date, a clock time, a name, an address, a phone number, a list label or the base of a rate.
 * Out: 0 where it states something; else the index of the atom to go on at.
 */
export function statesNoFigure(reading: Reading, numeral: Numeral): number {
  const { first, end } = numeral;
  if (isDate(reading, numeral) || isYear(reading, numeral) || isClock(reading, numeral)) return end;
  if (isTimeFrame(reading, numeral) || isRoundRate(reading, numeral)) return end;
  const phone = phoneEnd(reading, numeral);
  if (phone > 0) return phone;
  if (isName(reading, numeral) || isLabel(reading, numeral)) return hyphenEnd(reading, end);
  if (isAddress(reading, numeral)) return end;
  if (isIdiom(reading, first, end)) return end;
  return 0;
}

/** "ISO 3888-2": what hangs on a name's number belongs to the name. */
function hyphenEnd(reading: Reading, end: number): number {
  let at = end;
  while (at < end + 4 && reading.atoms[at]?.kind === "digits" && reading.atoms[at]?.glue === "hyphen") at++;
  return at;
}
