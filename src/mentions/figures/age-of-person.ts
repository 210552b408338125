import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import { firstNameGenders } from "../../lexicons/en/first-names.ts";
import { endsPhrase } from "./ends-phrase.ts";
import type { Numeral } from "./numeral.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence } from "./reading.ts";

/** Whether a bare number from 1 to 110 is told as one person's age: "he was 41", "died at 71", "Dario Venn, then 19, ran". */
export function isPersonsAge(reading: Reading, numeral: Numeral): boolean {
  if (!endsPhrase(reading, numeral.end) || lowerAt(reading, numeral.end) === "of") return false;
  return (
    (isOfPerson(reading, numeral) || isAtAge(reading, numeral) || isBesideName(reading, numeral)) &&
    sameSentence(reading, numeral.first, numeral.first - 1)
  );
}

const BEING: ReadonlySet<string> = new Set(["was", "is", "be"]);
const MODALS: ReadonlySet<string> = new Set(["will", "would"]);

/** "He was 41", "Mara Venn is 61 and has two sons", "who was 38 when he began", "she will be five in July". */
function isOfPerson(reading: Reading, { first }: Numeral): boolean {
  if (!BEING.has(lowerAt(reading, first - 1))) return false;
  const subject = MODALS.has(lowerAt(reading, first - 2)) ? first - 3 : first - 2;
  const word = lowerAt(reading, subject);
  if (!sameSentence(reading, first, subject)) return false;
  if (word === "he" || word === "she") return true;
  return word === "who" ? isWhoOfPerson(reading, subject) : isSurname(reading, subject);
}

/** "his aunt, who was 60": a person, and one. */
function isWhoOfPerson(reading: Reading, who: number): boolean {
  const at = lowerAt(reading, who - 1) === "," ? who - 2 : who - 1;
  return isSurname(reading, at) || (PERSON_NOUNS.has(lowerAt(reading, at)) && !/s$/.test(lowerAt(reading, at)));
}

/** The last word of a full name. */
function isSurname(reading: Reading, at: number): boolean {
  return tagAt(reading, at) === "PROPN" && firstNameGenders().has(lowerAt(reading, at - 1));
}

/** What happens at an age, not at an hour or a place. */
const STAGES =
  /^(died|dead|dies|married|retired|retiring|retires|orphaned|widowed|began|started|debuted|champion|mayor|president|minister|captain)$/;
/** "At eight" is an hour. */
const LEAST_DIGITS = 13;

/** "died at 71", "At 38, Dario Venn is". */
function isAtAge(reading: Reading, { first, end, value, digits }: Numeral): boolean {
  if (!digits || value < LEAST_DIGITS || lowerAt(reading, first - 1) !== "at") return false;
  if (STAGES.test(lowerAt(reading, first - 2))) return true;
  const opens = !sameSentence(reading, first, first - 2) || first < 2;
  const next = lowerAt(reading, end + 1);
  return (
    opens &&
    lowerAt(reading, end) === "," &&
    (next === "he" || next === "she" || firstNameGenders().has(next)) &&
    sameSentence(reading, first, end + 1)
  );
}

/** "Dario Venn, then 19, ran", "Venn, 44 at the time,", "Mara Venn, not yet 30". */
function isBesideName(reading: Reading, { first, end }: Numeral): boolean {
  const before = lowerAt(reading, first - 1);
  let name = first - 1;
  if (before === "then" || before === "now") name = first - 2;
  else if (before === "yet" && lowerAt(reading, first - 2) === "not") name = first - 3;
  else if (lowerAt(reading, end) !== "at" || lowerAt(reading, end + 2) !== "time") return false;
  return lowerAt(reading, name) === "," && isCapitalized(reading, name - 1) && tagAt(reading, name - 1) === "PROPN";
}

function tagAt(reading: Reading, at: number): string | undefined {
  return partsOfSpeech(reading.document)[reading.atoms[at]?.token ?? -1];
}
