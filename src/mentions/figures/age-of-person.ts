import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import { countryNames } from "../../lexicons/en/country-names.ts";
import { firstNameGenders } from "../../lexicons/en/first-names.ts";
import { genderedHonorifics } from "../../lexicons/en/honorifics.ts";
import { regionNames } from "../../lexicons/en/region-names.ts";
import { isAgeInLife } from "./age-in-life.ts";
import { isAgeOfExtreme } from "./age-of-extreme.ts";
import { hasPersonEnding } from "./casualties/counts-people.ts";
import { endsPhrase } from "./ends-phrase.ts";
import type { Numeral } from "./numeral.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence, tagAt } from "./reading.ts";
import { singular } from "./singular.ts";

/** Whether a bare number from 1 to 110 is told as one person's age: "he was 41", "died at 71", "Dario Venn, then 19, ran". */
export function isPersonsAge(reading: Reading, numeral: Numeral): boolean {
  if (!endsPhrase(reading, numeral.end) || isOfContest(reading, numeral.end)) return false;
  return (
    (isOfPerson(reading, numeral) ||
      isAtAge(reading, numeral) ||
      isBesideName(reading, numeral) ||
      isAgeInLife(reading, numeral) ||
      isAgeOfExtreme(reading, numeral)) &&
    sameSentence(reading, numeral.first, numeral.first - 1)
  );
}

/** What stands behind a score, a place or a share: "he was 12 under par", "3 up", "14 in the standings", "2 of 5", "45 per cent". */
function isOfContest(reading: Reading, end: number): boolean {
  const next = lowerAt(reading, end);
  return OF_CONTEST.test(next) || (next === "in" && lowerAt(reading, end + 1) === "the");
}

const OF_CONTEST = /^(of|up|down|under|over|behind|ahead|clear|off|back|short|adrift|for|from|to|per)$/;

const BEING: ReadonlySet<string> = new Set(["was", "is", "be"]);
const MODALS: ReadonlySet<string> = new Set(["will", "would"]);

/** "He was 41", "Mara Venn is 61 and has two sons", "who was 38 when he began", "she will be five in July". */
function isOfPerson(reading: Reading, { first }: Numeral): boolean {
  if (!BEING.has(lowerAt(reading, first - 1))) return false;
  const subject = MODALS.has(lowerAt(reading, first - 2)) ? first - 3 : first - 2;
  return sameSentence(reading, first, subject) && isNamed(reading, subject);
}

/** "he", "who" behind a person, or a full name. */
function isNamed(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  if (word === "he" || word === "she") return true;
  if (word !== "who") return isSurname(reading, at) || isThePerson(reading, at) || isTitledName(reading, at);
  // "his aunt, who was 60": a person, and one
  const person = lowerAt(reading, at - 1) === "," ? at - 2 : at - 1;
  return (
    isSurname(reading, person) ||
    isTitledName(reading, person) ||
    isOnePerson(reading, person) ||
    hasPersonEnding(lowerAt(reading, person))
  );
}

/** "the victim", "her son": one person, named by nothing else. */
function isThePerson(reading: Reading, at: number): boolean {
  const isMany = /^(?:crew|staff|police|people|couple|other|another|star)$/.test(lowerAt(reading, at));
  return !isMany && isOnePerson(reading, at) && /^(?:the|his|her|their|'s)$/.test(lowerAt(reading, at - 1));
}

/** "Mrs Lund". */
function isTitledName(reading: Reading, at: number): boolean {
  return isCapitalized(reading, at - 1) && isLoneSurname(reading, at);
}

function isOnePerson(reading: Reading, at: number): boolean {
  const noun = lowerAt(reading, at);
  return PERSON_NOUNS.has(noun) && singular(noun) === noun;
}

/** The last word of a full name. */
function isSurname(reading: Reading, at: number): boolean {
  return tagAt(reading, at) === "PROPN" && firstNameGenders().has(lowerAt(reading, at - 1));
}

/** What only people do, at an age and not at an hour or a place. */
const OF_PEOPLE = /^(died|dies|married|orphaned|widowed)$/;
/** What shares, limits and ships do too: told of a person right before it. */
const OF_THINGS_TOO = /^(dead|retired|retires|retiring|debuted)$/;
const OFFICES = /^(champion|mayor|president|minister|captain)$/;
const IN_OFFICE = /^(was|is|be|became|become|becoming|elected|appointed|named|made|crowned|youngest)$/;
/** "At eight" is an hour. */
const LEAST_DIGITS = 13;

/** "died at 71", "became mayor at 24", "At 38, Dario Venn is". */
function isAtAge(reading: Reading, { first, end, value, digits }: Numeral): boolean {
  const at = /^(just|only)$/.test(lowerAt(reading, first - 1)) ? first - 2 : first - 1;
  if (!digits || value < LEAST_DIGITS || lowerAt(reading, at) !== "at") return false;
  const stage = lowerAt(reading, at - 1);
  const before = /^(had|has|is|was)$/.test(lowerAt(reading, at - 2)) ? at - 3 : at - 2;
  if (OF_PEOPLE.test(stage)) return true;
  if (OF_THINGS_TOO.test(stage)) return isNamed(reading, before) || isOnePerson(reading, before);
  if (OFFICES.test(stage)) return IN_OFFICE.test(lowerAt(reading, at - 2));
  const opens = at < 1 || !sameSentence(reading, first, at - 1);
  return (
    opens && lowerAt(reading, end) === "," && isNameAhead(reading, end + 1) && sameSentence(reading, first, end + 1)
  );
}

/** "he" or a first name and another: "Dario Venn"; clubs and towns have the first names of people. */
function isNameAhead(reading: Reading, at: number): boolean {
  if (/^s?he$/.test(lowerAt(reading, at)) || isSurname(reading, at + 1)) return true;
  return isLoneSurname(reading, at) && /^(?:is|was)$/.test(lowerAt(reading, at + 1)) && isForAge(reading, at + 2);
}

/** "is the youngest mayor", "was already a colonel": what is told of people by their age. */
function isForAge(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 4 && sameSentence(reading, from, at); at++)
    if (/^(?:youngest|oldest|already|still)$/.test(lowerAt(reading, at))) return true;
  return false;
}

/** "Dario Venn, then 19, ran", "Venn, 44 at the time,", "Mara Venn, not yet 30", "the driver, then 19,". */
function isBesideName(reading: Reading, { first, end }: Numeral): boolean {
  const before = lowerAt(reading, first - 1);
  let comma = first - 1;
  if (before === "then" || before === "now") comma = first - 2;
  else if (before === "yet" && lowerAt(reading, first - 2) === "not") comma = first - 3;
  else if (lowerAt(reading, end) !== "at" || lowerAt(reading, end + 2) !== "time") return false;
  if (lowerAt(reading, comma) !== ",") return false;
  const name = comma - 1;
  return isSurname(reading, name) || isOnePerson(reading, name) || isLoneSurname(reading, name);
}

/** "Venn": not "the Senate", a country or a region. */
function isLoneSurname(reading: Reading, at: number): boolean {
  if (!isCapitalized(reading, at) || tagAt(reading, at) !== "PROPN") return false;
  const lower = lowerAt(reading, at);
  if (countryNames().has(lower) || regionNames().has(lower)) return false;
  const before = lowerAt(reading, at - 1);
  return isCapitalized(reading, at - 1) ? genderedHonorifics.has(before.replace(/\.$/, "")) : before !== "the";
}
