import type { Numeral } from "./numeral.ts";
import { isCapitalized, lowerAt, type Reading, tagAt } from "./reading.ts";

/**
 * "putting away Olten 84-66", "on a 17-5 run": two numbers joined by a hyphen, the higher one first, right behind a team or before
 * "run". A range rises: "Grades 9-12", "a 4-6 run of dates".
 */
export function isResultOfTeam(reading: Reading, home: Numeral, away: Numeral): boolean {
  if (!home.digits || !away.digits || home.value <= away.value) return false;
  return isRun(reading, home, away) || isTeam(reading, home.first - 1);
}

function isRun(reading: Reading, home: Numeral, away: Numeral): boolean {
  return lowerAt(reading, away.end) === "run" && /^(?:an?|the|that|their|its)$/.test(lowerAt(reading, home.first - 1));
}

/** A name in the middle of a sentence, and no street, law or machine that goes by two numbers. */
function isTeam(reading: Reading, at: number): boolean {
  if (!isCapitalized(reading, at) || tagAt(reading, at) !== "PROPN") return false;
  return reading.atoms[at - 1]?.sentence === reading.atoms[at]?.sentence && !NUMBERED.test(lowerAt(reading, at));
}

const NUMBERED =
  /^(?:route|highway|road|section|title|article|chapter|psalm|psalms|proverbs|rule|act|bill|part|boeing|airbus|apollo|soyuz|expedition|block|lot|unit|room|flight|page|no|number|model|type|class|group|zone|district|ward|junction|exit|gate|channel|studio|volume|book)s?\.?$/;
