import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import { isPlural } from "./is-plural.ts";
import { lowerAt, type Reading } from "./reading.ts";

/** How many atoms the list may be long on either side of one of its numbers. */
const REACH = 10;

/** "Two men, 18 and 20, were hurt", "her brothers, 9, 12 and 14": whether the number at `at` is one of the ages that stand between commas behind several people. */
export function isAgeInList(reading: Reading, at: number): boolean {
  if (reading.atoms[at]?.kind !== "digits") return false;
  const first = listEdge(reading, at, -1);
  const last = listEdge(reading, at, 1);
  if (first === last || lowerAt(reading, first - 1) !== "," || !CLOSES.test(lowerAt(reading, last + 1))) return false;
  const noun = lowerAt(reading, first - 2);
  // "the pair, 47 and 30"
  return (
    (/^(?:pair|trio)$/.test(noun) || PERSON_NOUNS.has(noun)) &&
    (isPlural(noun) || /^(?:men|women|children|pair|couple|trio)$/.test(noun))
  );
}

/** What stands behind the last age: the comma that closes the list, or a verb. */
const CLOSES = /^(?:[,.;)]|were|was|are|have|had|who|from|of)$/;

/** The outermost number of a list that goes on through commas and "and". */
function listEdge(reading: Reading, from: number, step: 1 | -1): number {
  let edge = from;
  for (let at = from + step; Math.abs(at - from) <= REACH; at += step) {
    const atom = reading.atoms[at];
    if (atom?.kind === "digits" && Number(atom.lower) <= OLDEST) edge = at;
    else if (atom === undefined || !/^(?:,|and)$/.test(atom.lower) || Math.abs(at - edge) > 2) break;
  }
  return edge;
}

const OLDEST = 110;
