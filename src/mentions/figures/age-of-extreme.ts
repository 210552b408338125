import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import type { Numeral } from "./numeral.ts";
import { lowerAt, type Reading, sameSentence } from "./reading.ts";

/** How far "the oldest" may stand before its verb: "the oldest of the eleven dead was". */
const REACH = 6;

/** "The oldest victim was 91, the youngest 4", "children as young as 6": an age that is told as the highest or lowest. */
export function isAgeOfExtreme(reading: Reading, { first }: Numeral): boolean {
  const at = /^(?:just|only|aged|about|barely)$/.test(lowerAt(reading, first - 1)) ? first - 2 : first - 1;
  const before = lowerAt(reading, at);
  if (!sameSentence(reading, first, at)) return false;
  if (EXTREME.test(before)) return lowerAt(reading, at - 1) === "the";
  if (before === "as") return isAsYoung(reading, at);
  if (!/^(?:was|is|being)$/.test(before)) return false;
  for (let place = at - 1; place >= at - REACH && sameSentence(reading, first, place); place--) {
    const lower = lowerAt(reading, place);
    if (EXTREME.test(lower)) return isOfPeople(reading, place + 1);
    if (/^[.,;:()]$/.test(lower)) return false;
  }
  return false;
}

const EXTREME = /^(?:oldest|youngest|eldest)$/;

/** "children as young as": people, and no trees. */
function isAsYoung(reading: Reading, at: number): boolean {
  if (!/^(?:young|old)$/.test(lowerAt(reading, at - 1)) || lowerAt(reading, at - 2) !== "as") return false;
  return PERSON_NOUNS.has(lowerAt(reading, at - 3));
}

/** "the oldest victim", "the youngest was", "the oldest of the dead"; not "the oldest bridge". */
function isOfPeople(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  return /^(?:was|is|of|among)$/.test(word) || PERSON_NOUNS.has(word);
}
