import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import { firstNameGenders } from "../../lexicons/en/first-names.ts";
import { endsPhrase } from "./ends-phrase.ts";
import type { Numeral } from "./numeral.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence, tagAt } from "./reading.ts";
import { singular } from "./singular.ts";

/** Whether a bare number stands beside a person as an age: "Hartnett, 58, of Horwich", "a woman of 73", "the driver of the bus, 54, is", "Ella, seven,". */
export function isAgeBesidePerson(reading: Reading, numeral: Numeral): boolean {
  return (
    afterName(reading, numeral) ||
    inWords(reading, numeral) ||
    both(reading, numeral) ||
    ofPerson(reading, numeral) ||
    ofAnother(reading, numeral) ||
    afterBelonging(reading, numeral)
  );
}

/** "his sister, five, was unhurt", "Ella, seven, and Tom, nine": a child's age in a word between commas. */
function inWords(reading: Reading, numeral: Numeral): boolean {
  if (numeral.digits || numeral.value < 1 || numeral.value > OLDEST_IN_WORDS || !Number.isInteger(numeral.value))
    return false;
  if (lowerAt(reading, numeral.first - 1) !== "," || !/^[,.;]$/.test(lowerAt(reading, numeral.end))) return false;
  const noun = lowerAt(reading, numeral.first - 2);
  const relative =
    PERSON_NOUNS.has(noun) &&
    singular(noun) === noun &&
    /^(his|her|their|the|a|an|'s|old|older|younger|elder|little|twin)$/.test(lowerAt(reading, numeral.first - 3));
  const child = isCapitalized(reading, numeral.first - 2) && firstNameGenders().has(noun);
  return (relative || child) && sameSentence(reading, numeral.first, numeral.first - (child ? 2 : 3));
}

const OLDEST_IN_WORDS = 19;

/** "the couple, both 72, had". */
function both(reading: Reading, numeral: Numeral): boolean {
  const isBoth =
    /^(both|all)$/.test(lowerAt(reading, numeral.first - 1)) && lowerAt(reading, numeral.first - 2) === ",";
  const ends = /^[,.;)]$|^and$|^of$|^from$/.test(lowerAt(reading, numeral.end));
  return isBoth && numeral.digits && isAge(numeral) && ends;
}

/** "Hartnett, 58, of Horwich", "Silva, 41, said", "(58)" after a name. */
function afterName(reading: Reading, numeral: Numeral): boolean {
  if (
    !numeral.digits ||
    numeral.end !== numeral.first + 1 ||
    numeral.value < 1 ||
    numeral.value > 115 ||
    !Number.isInteger(numeral.value)
  )
    return false;
  const open = lowerAt(reading, numeral.first - 1);
  const close = lowerAt(reading, numeral.end);
  const commas =
    open === "," && (/^[,.;)]$/.test(close) || (close === "and" && lowerAt(reading, numeral.end + 1) === "from"));
  // "(4)" behind a player is his number; ages in brackets are believed from 16
  const brackets = open === "(" && close === ")" && numeral.value >= 16;
  if (!(commas || brackets) || !sameSentence(reading, numeral.first, numeral.first - 2)) return false;
  if (PERSON_NOUNS.has(lowerAt(reading, numeral.first - 2)) && (commas || isOne(reading, numeral.first - 2)))
    return true;
  // "Massimo L., 39,"
  const isInitial = lowerAt(reading, numeral.first - 2) === "." && /^[a-z]$/.test(lowerAt(reading, numeral.first - 3));
  if (commas && isInitial && isCapitalized(reading, numeral.first - 4)) return true;
  // "A third, 56, was held"
  const isOrdinal = /^(?:second|third|fourth|fifth|sixth)$/.test(lowerAt(reading, numeral.first - 2));
  if (commas && isOrdinal && lowerAt(reading, numeral.first - 3) === "a" && numeral.value >= LEAST_BEHIND_THING)
    return true;
  if (!isCapitalized(reading, numeral.first - 2) || MONTH.test(lowerAt(reading, numeral.first - 2))) return false;
  // in brackets it needs a full name
  return (
    !brackets || isCapitalized(reading, numeral.first - 3) || /^(jr|sr)\.?$/.test(lowerAt(reading, numeral.first - 2))
  );
}

/** "a woman of 73", "a girl of nine": one person, and nothing counted behind the number. */
function ofPerson(reading: Reading, numeral: Numeral): boolean {
  const of = /^(?:just|only|about|around)$/.test(lowerAt(reading, numeral.first - 1))
    ? numeral.first - 2
    : numeral.first - 1;
  if (lowerAt(reading, of) !== "of" || !isAge(numeral) || !endsPhrase(reading, numeral.end)) return false;
  // "a son of one of the dead"
  if (lowerAt(reading, numeral.end) === "of") return false;
  const person = lowerAt(reading, of - 1) === "," ? of - 2 : of - 1;
  if (PARENTS.test(lowerAt(reading, person)) && numeral.value <= MOST_CHILDREN) return false;
  return isOne(reading, person) || isSeveral(reading, person) || isBrothers(reading, person);
}

/** "a woman", "a retired German railwayman". */
function isOne(reading: Reading, at: number): boolean {
  const noun = lowerAt(reading, at);
  const isPerson =
    (PERSON_NOUNS.has(noun) && singular(noun) === noun) ||
    /^(?:[a-z]{3,}(?:man|woman)|widow(?:er)?|volunteer|labou?rer|carpenter|trainee|apprentice)$/.test(noun);
  // "a crew of 12", "a mother of two"
  if (!isPerson || BODIES.test(noun)) return false;
  let first = at - 1;
  while (first > at - 4 && /^(?:ADJ|PROPN|NOUN|VERB)$/.test(tagAt(reading, first) ?? "")) first--;
  return /^an?$/.test(lowerAt(reading, first));
}

const BODIES = /^(?:crew|staff|police|couple|household|family)$/;
const PARENTS = /^(?:step|grand)?(?:mother|father|parent|mum|mom|dad)$/;
/** Nobody has as many children. */
const MOST_CHILDREN = 15;

/** "brothers of 44 and 50". */
function isBrothers(reading: Reading, at: number): boolean {
  return /^(?:brothers|sisters|twins)$/.test(lowerAt(reading, at)) && lowerAt(reading, at + 3) === "and";
}

/** "two men of 71 and 58". */
function isSeveral(reading: Reading, at: number): boolean {
  const noun = lowerAt(reading, at);
  return /^(?:men|women|boys|girls|brothers|sisters|sons|daughters)$/.test(noun) && tagAt(reading, at - 1) === "NUM";
}

/** "two men of 71 and 58": the age that goes on behind another. */
function ofAnother(reading: Reading, numeral: Numeral): boolean {
  const { first } = numeral;
  const isSecond = lowerAt(reading, first - 1) === "and" && lowerAt(reading, first - 3) === "of";
  const ends = isAge(numeral) && endsPhrase(reading, numeral.end) && lowerAt(reading, numeral.end) !== "of";
  const person = lowerAt(reading, first - 4) === "," ? first - 5 : first - 4;
  return isSecond && ends && (isSeveral(reading, person) || isBrothers(reading, person));
}

/** "the driver of the bus, 54, is": the person stands before what he is of. */
function afterBelonging(reading: Reading, numeral: Numeral): boolean {
  const { first, end, digits, value } = numeral;
  if (!digits || !isAge(numeral) || value < LEAST_BEHIND_THING || lowerAt(reading, first - 1) !== ",") return false;
  if (!/^[,.;]$/.test(lowerAt(reading, end)) || tagAt(reading, first - 2) !== "NOUN") return false;
  for (let of = first - 3; of > first - 7 && sameSentence(reading, first, of); of--) {
    if (!/^(?:of|at|in|from)$/.test(lowerAt(reading, of))) continue;
    const noun = lowerAt(reading, of - 1);
    const isPerson = PERSON_NOUNS.has(noun) && singular(noun) === noun;
    return isPerson && /^(?:the|a|an)$/.test(lowerAt(reading, of - 2));
  }
  return false;
}

/** Nobody drives a bus or owns a shop below. */
const LEAST_BEHIND_THING = 16;

export function isAge({ value }: Numeral): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 110;
}

const MONTH =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
