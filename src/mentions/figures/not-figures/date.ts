import { isMeasured } from "../is-measured.ts";
import type { Numeral } from "../numeral.ts";
import { isCapitalized, lowerAt, type Reading } from "../reading.ts";

const SPACED_DATE = /^(?:0?[1-9]|[12]\d|3[01]) \/ (?:0?[1-9]|[12]\d|3[01]) \/ \d{4}$/;

/** "4 / 9 / 2007", as some pages space it: the number is one of the three. */
function isSpacedDate({ atoms }: Reading, { first, end, digits }: Numeral): boolean {
  if (!digits || end !== first + 1) return false;
  return [first - 4, first - 2, first].some(
    (from) =>
      from >= 0 &&
      SPACED_DATE.test(
        atoms
          .slice(from, from + 5)
          .map(({ lower }) => lower)
          .join(" "),
      ),
  );
}

/** "May 4", "4 May", "4th of July", "the 20th century", "May 4-6", "5/17/2018", "1990s". */
export function isDate(reading: Reading, numeral: Numeral): boolean {
  const { first, end, value } = numeral;
  const after = reading.atoms[end];
  if (numeral.digits && after?.lower === "s" && after.glue === "touching") return true;
  if (after?.lower === "'s" && value >= 1000 && value < 2100 && after.glue === "touching") return true;
  if (lowerAt(reading, end) === "century" || lowerAt(reading, end) === "centuries") return numeral.shape === "ordinal";
  if (after?.lower === "/" && after.glue === "touching" && reading.atoms[end + 1]?.kind === "digits") return true;
  if (reading.atoms[first]?.glue === "touching" && lowerAt(reading, first - 1) === "/" && numeral.digits) return true;
  if (isSpacedDate(reading, numeral)) return true;
  if (value > 31 && !(value >= 1000 && value < 2200)) return false;
  const day = value >= 1 && value <= 31;
  if (
    isMonth(reading, first - 1) ||
    (isMonth(reading, first - 2) &&
      /^(the|,)$/.test(lowerAt(reading, first - 1)) &&
      (value > 1000 || numeral.shape === "ordinal"))
  )
    return true;
  if (day && isMonth(reading, end)) return true;
  if (day && lowerAt(reading, end) === "of" && isMonth(reading, end + 1) && numeral.shape === "ordinal") return true;
  if (!day) return false;
  // "May 4-6", "May 4 and 5", "4-6 May"
  if (reading.atoms[first]?.glue === "hyphen" || /^(–|—|-|and|to|through|or)$/.test(lowerAt(reading, first - 1))) {
    for (let at = first - 1; at >= first - 4 && at >= 0; at--)
      if (isMonth(reading, at)) return numeral.digits && !isMeasured(reading, end);
  }
  const joined = after?.glue === "hyphen" ? end : /^(–|—|-|and|to|through|or)$/.test(after?.lower ?? "") ? end + 1 : -1;
  return joined > 0 && reading.atoms[joined]?.kind === "digits" && isMonth(reading, joined + 1);
}

function isMonth(reading: Reading, at: number): boolean {
  if (!MONTHS.has(lowerAt(reading, at))) return false;
  return isCapitalized(reading, at) || !/^(may|march|mar|jan|sep|dec|jun)$/.test(lowerAt(reading, at));
}

const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.".split(
    " ",
  ),
);
export const WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);
