import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from "../../lexicons/en/currencies.ts";
import { UNITS } from "../../lexicons/en/units.ts";
import type { Atom } from "./atoms.ts";
import type { Numeral } from "./numeral.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence } from "./reading.ts";

/**
 * Whether a number is part of a date, a clock time, a name, an address, a phone number or a list label.
 * Out: 0 where it states something; else the index of the atom to go on at.
 */
export function statesNoFigure(reading: Reading, numeral: Numeral): number {
  const { first, end } = numeral;
  if (isDate(reading, numeral) || isYear(reading, numeral) || isClock(reading, numeral)) return end;
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

const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.".split(
    " ",
  ),
);
const WEEKDAYS: ReadonlySet<string> = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

function isMonth(reading: Reading, at: number): boolean {
  if (!MONTHS.has(lowerAt(reading, at))) return false;
  return isCapitalized(reading, at) || !/^(may|march|mar|jan|sep|dec|jun)$/.test(lowerAt(reading, at));
}

/** "May 4", "4 May", "4th of July", "the 20th century", "May 4-6", "5/17/2018", "1990s". */
function isDate(reading: Reading, numeral: Numeral): boolean {
  const { first, end, value } = numeral;
  const after = reading.atoms[end];
  if (numeral.digits && after?.lower === "s" && after.glue === "touching") return true;
  if (after?.lower === "'s" && value >= 1000 && value < 2100 && after.glue === "touching") return true;
  if (lowerAt(reading, end) === "century" || lowerAt(reading, end) === "centuries") return numeral.shape === "ordinal";
  if (after?.lower === "/" && after.glue === "touching" && reading.atoms[end + 1]?.kind === "digits") return true;
  if (reading.atoms[first]?.glue === "touching" && lowerAt(reading, first - 1) === "/" && numeral.digits) return true;
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

/** A bare number from 1000 to 2100 is a year unless a currency, a unit or a plural noun makes it a quantity. */
function isYear(reading: Reading, numeral: Numeral): boolean {
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
  if (next?.kind === "word" && next.glue !== "touching" && isPlural(next.lower) && !isCapitalized(reading, end)) {
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

export function isPlural(lower: string): boolean {
  return lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("'s");
}

/** Whether a unit, a percent sign or a currency name stands at `at`. */
function isMeasured(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  return (
    UNITS.has(lower) || CURRENCY_NAMES.has(lower) || CURRENCY_SIGNS.has(lower) || lower === "square" || lower === "sq"
  );
}

/** "9 a.m.", "9.40pm", "six o'clock", "0630 GMT"; times with a colon are never read as numbers. */
function isClock(reading: Reading, numeral: Numeral): boolean {
  const after = lowerAt(reading, numeral.end);
  if (/^(a\.m\.?|p\.m\.?|am|pm|o'clock|noon|midnight)$/.test(after)) {
    return numeral.value < 24 && (after !== "am" || numeral.digits);
  }
  if (/^(gmt|utc|bst|cet|est|edt|pst|pdt|hrs)$/.test(after) && numeral.end === numeral.first + 1) {
    return lowerAt(reading, numeral.first).length === 4;
  }
  return false;
}

/** "555-1234", "020 7946 0958", "+1-222-2222", "(212) 555 0100". */
function phoneEnd(reading: Reading, numeral: Numeral): number {
  const { atoms } = reading;
  const start = numeral.first;
  if (atoms[start]?.kind !== "digits") return 0;
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

/** "No. 5", "#3", "flight 370", "page 12", "chapter 11"; "1. Wash" and "2) Dry" at the head of a paragraph. */
function isLabel(reading: Reading, numeral: Numeral): boolean {
  const { first, end, digits } = numeral;
  const before = lowerAt(reading, first - 1);
  if (sameSentence(reading, first, first - 1)) {
    if (before === "#" || before === "@" || /^(no|nos|nr|nrs|number|numbers)\.?$/.test(before)) {
      return !(before === "no" && numeral.shape === "cardinal" && !digits) && !(before === "number" && !digits);
    }
    if (before === "-" && lowerAt(reading, first - 2) === "covid") return true;
    // "Dak Prescott (4)": a player's number
    const inBrackets = before === "(" && lowerAt(reading, end) === ")";
    if (
      inBrackets &&
      digits &&
      numeral.value < 16 &&
      isCapitalized(reading, first - 2) &&
      isCapitalized(reading, first - 3)
    )
      return true;
    if (numeral.value === 911 && digits && end === first + 1) return true;
    if (LABELLED.has(before) && numeral.shape === "cardinal") return end === first + 1 && !isMeasured(reading, end);
    return false;
  }
  const mark = lowerAt(reading, end);
  if (!digits || end !== first + 1 || numeral.value > 99 || !(mark === "." || mark === ")")) return false;
  return (
    reading.atoms[end + 1] !== undefined &&
    reading.document.text.slice((reading.atoms[end] as Atom).end, (reading.atoms[end + 1] as Atom).start).trim() === ""
  );
}

const LABELLED: ReadonlySet<string> = new Set(
  (
    "flight page pages chapter section article room channel route highway exit apartment apt apt. suite unit phase stage step tier level type grade version windows volume vol. figure fig fig. table " +
    "question chapter verse paragraph clause amendment resolution proposition prop act part title game gate terminal platform line bus train ward district zone precinct lot block building schedule box interstate covid"
  ).split(" "),
);

/** "Boeing 737", "S&P 500", "iPhone 11", "two new 737 Max jets", "Big Ten": a number that belongs to a name. */
function isName(reading: Reading, numeral: Numeral): boolean {
  const { first, end, shape } = numeral;
  if (shape === "vague" || shape === "fraction" || end > first + 2) return false;
  const atom = reading.atoms[first] as Atom;
  if (atom.kind === "word" && !numeral.digits) return isNameWord(reading, first, end);
  if (end > first + 1 || atom.glue !== "space" || atom.lower.includes(",") || isMeasured(reading, end)) return false;
  if (!sameSentence(reading, first, first - 1)) return false;
  if (isModel(reading, first, end)) return true;
  const before = lowerAt(reading, first - 1);
  if (CURRENCY_CODES.has(before.toUpperCase()) || CURRENCY_CODES.has(before.slice(1).toUpperCase())) return false;
  if (!isNamelike(reading, first - 1) || WEEKDAYS.has(before) || SENTENCE_WORDS.has(before)) return false;
  const next = reading.atoms[end];
  if (next?.kind === "word" && PERSON_NOUNS.has(next.lower)) return false;
  // "iPhone 11", "Charlton 2-1"
  if (!isCapitalized(reading, first - 1)) return true;
  if (next?.kind === "digits" && next.glue === "hyphen" && numeral.value < 100 && Number(next.lower) < 100)
    return false;
  if (!inTitleCase(reading, first)) return true;
  const tag = partsOfSpeech(reading.document)[(reading.atoms[first - 1] as Atom).token];
  return tag === "PROPN" && !(next?.kind === "word" && isPlural(next.lower));
}

/** "the Big Ten", "Group of Seven", but not a headline's "Two Dead". */
function isNameWord(reading: Reading, first: number, end: number): boolean {
  if (end !== first + 1 || !isCapitalized(reading, first) || inTitleCase(reading, first)) return false;
  return (
    sameSentence(reading, first, first - 1) &&
    isCapitalized(reading, first - 1) &&
    !SENTENCE_WORDS.has(lowerAt(reading, first - 1))
  );
}

/** Whether the word has a capital anywhere: "Boeing", "iPhone", "S&P". */
function isNamelike(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at];
  if (atom?.kind !== "word") return false;
  return isCapitalized(reading, at) || /[A-Z]/.test(reading.document.text.slice(atom.start, atom.end));
}

/** "two new 737 Max jets": digits between a number or adjective and a capitalized word. */
function isModel(reading: Reading, first: number, end: number): boolean {
  if (!isCapitalized(reading, end) || inTitleCase(reading, first)) return false;
  const next = lowerAt(reading, end);
  return MODEL_BEFORE.has(lowerAt(reading, first - 1)) && !isPlural(next) && !/(ese|ish|an|ch)$/.test(next);
}

const MODEL_BEFORE: ReadonlySet<string> = new Set([
  "new",
  "old",
  "its",
  "a",
  "the",
  "own",
  "his",
  "her",
  "their",
  "'s",
]);

/** Capitalized only because they open a sentence or a headline. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  "the a an in on at about around some nearly almost over more at-least least only just another all and but of to from by for with with than between their his her its our these those last this that there when where after before while as us".split(
    " ",
  ),
);

/** Whether most words around are capitalized, as in a headline, where a capital says nothing. */
function inTitleCase(reading: Reading, at: number): boolean {
  let capital = 0;
  let small = 0;
  for (let other = at - 6; other <= at + 6; other++) {
    const atom = reading.atoms[other];
    if (atom?.kind !== "word" || other === at || !sameSentence(reading, at, other) || atom.lower.length < 4) continue;
    if (isCapitalized(reading, other)) capital++;
    else small++;
  }
  return capital >= 3 && capital > 2 * small;
}

const STREETS: ReadonlySet<string> = new Set(
  "street st st. road rd rd. avenue ave ave. boulevard blvd blvd. lane drive place square terrace way court highway block".split(
    " ",
  ),
);

/** "575 Wilbraham Road", "1600 Pennsylvania Avenue", "the 400 block of Pine Street". */
function isAddress(reading: Reading, numeral: Numeral): boolean {
  const { end } = numeral;
  if (!numeral.digits || numeral.shape === "fraction") return false;
  if (lowerAt(reading, end) === "block" && lowerAt(reading, end + 1) === "of") return true;
  for (let at = end; at < end + 4; at++) {
    if (!sameSentence(reading, end - 1, at)) return false;
    if (at > end && STREETS.has(lowerAt(reading, at)) && isCapitalized(reading, at)) return true;
    if (
      !isCapitalized(reading, at) &&
      reading.atoms[at]?.kind === "word" &&
      !/^(th|st|nd|rd)$/.test(lowerAt(reading, at))
    )
      return false;
    if (reading.atoms[at]?.kind === "mark") return false;
  }
  return false;
}

/** "one another", "the one", "one day", "the second half", "a.k.a. .3" and parts of file names and versions. */
function isIdiom(reading: Reading, first: number, end: number): boolean {
  const atom = reading.atoms[first] as Atom;
  const before = lowerAt(reading, first - 1);
  const after = lowerAt(reading, end);
  // "ID.3", "v2.0", "node:14"
  if (atom.kind === "digits" && atom.glue === "touching" && /^[./:@_&=×^*]$/.test(before)) return true;
  if (atom.lower === "half") {
    // "half-staff", "half-brother"
    const joined = reading.atoms[end];
    if (joined?.glue === "hyphen" && joined.kind === "word" && !UNITS.has(joined.lower) && joined.lower !== "a")
      return true;
    return /^(first|second|other|better|1st|2nd|the|latter|early|late|-|his|her)$/.test(before) && after !== "of";
  }
  if (end !== first + 1 || atom.lower !== "one") return false;
  // "one-off", "one-sided", "one-on-one"
  const tied = reading.atoms[end];
  if (tied?.glue === "hyphen" && ONE_BEFORE.has(tied.lower)) return true;
  if (before === "minus" || before === "negative" || before === "and") return false;
  if (
    ONE_AFTER.has(before) ||
    /^(another|thing|day|else|'s|way|time|'d|'ll|can|could|must|should|might|may|knows|has|would|is|was)$/.test(after)
  )
    return true;
  return reading.atoms[end] === undefined || /^[.,;:?!"”’)]$/.test(after);
}

const ONE_BEFORE: ReadonlySet<string> = new Set(
  "off time way sided on to stop sixth woman upmanship size by".split(" "),
);

const ONE_AFTER: ReadonlySet<string> = new Set(
  "the same this that which no each every any another some such new old big good bad other first last next only right wrong".split(
    " ",
  ),
);
