import { PERSON_NOUNS } from "../../../lexicons/en/counted-states.ts";
import { CURRENCY_SIGNS } from "../../../lexicons/en/currencies.ts";
import type { Atom } from "../atoms.ts";
import { isMeasured } from "../is-measured.ts";
import { isPlural } from "../is-plural.ts";
import type { Numeral } from "../numeral.ts";
import { isCapitalized, lowerAt, type Reading } from "../reading.ts";

/** A bare number from 1000 to 2100 is a year unless a currency, a unit or a plural noun makes it a quantity. */
export function isYear(reading: Reading, numeral: Numeral): boolean {
  const { first, end, value } = numeral;
  const atom = reading.atoms[first] as Atom;
  if (end !== first + 1 || atom.kind !== "digits" || atom.lower.length !== 4 || !(value >= 1000 && value < 2100))
    return false;
  const before = lowerAt(reading, first - 1);
  if (CURRENCY_SIGNS.has(before) || isMeasured(reading, end)) return false;
  if (YEAR_CUES.has(before)) return true;
  // "between A.D. 1000 and 1260"
  const partner = lowerAt(reading, first - 2);
  if (/^(and|to|–|-|or)$/.test(before) && /^\d{4}$/.test(partner) && Number(partner) >= 1000 && Number(partner) < value)
    return true;
  const next = reading.atoms[end];
  if (APPROXIMATE.has(before) && next?.kind === "word" && value < 1900) return false;
  // "2000-2500 calories": a span that leaves the calendar
  const joined = next?.glue === "hyphen" ? end : /^(–|—|-|to|and)$/.test(next?.lower ?? "") ? end + 1 : -1;
  const other = joined > 0 ? Number(lowerAt(reading, joined).replaceAll(",", "")) : Number.NaN;
  if (other > 2100) return false;
  const isCounted = next?.kind === "word" && (isPlural(next.lower) || next.lower === "people");
  if (isCounted && next.glue !== "touching" && !isCapitalized(reading, end)) {
    return value >= 1900 && !PERSON_NOUNS.has(next.lower) && !APPROXIMATE.has(before);
  }
  return value >= 1500 || next === undefined || next.kind === "mark";
}

const YEAR_CUES: ReadonlySet<string> = new Set(
  "in since by until till from during before after of year early late mid circa for the spring summer autumn fall winter fiscal".split(
    " ",
  ),
);
const APPROXIMATE: ReadonlySet<string> = new Set(
  "about around roughly approximately than nearly almost least some over above below under equal equals to".split(" "),
);
