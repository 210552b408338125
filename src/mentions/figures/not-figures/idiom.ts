import { PERSON_NOUNS } from "../../../lexicons/en/counted-states.ts";
import { UNITS } from "../../../lexicons/en/units.ts";
import type { Atom } from "../atoms.ts";
import { lowerAt, type Reading, tagAt } from "../reading.ts";

/** "one another", "the one", "one day", "the second half", "a.k.a. .3" and parts of file names and versions. */
export function isIdiom(reading: Reading, first: number, end: number): boolean {
  const atom = reading.atoms[first] as Atom;
  const before = lowerAt(reading, first - 1);
  const after = lowerAt(reading, end);
  // "ID.3", "v2.0", "node:14"
  if (atom.kind === "digits" && atom.glue === "touching" && /^[./:@_&=×^*]$/.test(before)) return true;
  // "a month and a half" is one and a half, said of the month
  if (
    atom.lower === "a" &&
    before === "and" &&
    lowerAt(reading, end - 1) === "half" &&
    /^(year|month|week|day|hour|minute|mile|decade|century)$/.test(lowerAt(reading, first - 2))
  )
    return true;
  // "a six-figure sum", "double-digit growth"
  const tiedTo = reading.atoms[end];
  if (tiedTo?.glue === "hyphen" && /^(figure|figures|digit|star|nil)$/.test(tiedTo.lower)) return true;
  if (atom.lower === "half") {
    // "half-staff", "half-brother"
    const joined = reading.atoms[end];
    if (joined?.glue === "hyphen" && joined.kind === "word" && !UNITS.has(joined.lower) && joined.lower !== "a")
      return true;
    // "the second half of the statement", but not "the other half of the town"
    if (/^(first|second|1st|2nd|latter)$/.test(before)) return true;
    return /^(first|second|other|better|1st|2nd|the|latter|early|late|-|his|her)$/.test(before) && after !== "of";
  }
  // "the last sixteen"
  if (before === "last" && /^(4|8|16|32|four|eight|sixteen)$/.test(atom.lower)) {
    return reading.atoms[end] === undefined || /^(of|when|with|in|at|on|after|and|[.,;])$/.test(after);
  }
  if (end !== first + 1 || atom.lower !== "one") return false;
  if (/^(by|on|for|with|under|at)$/.test(after)) return true;
  // "one-off", "one-sided", "one-on-one"
  const tied = reading.atoms[end];
  if (tied?.glue === "hyphen" && ONE_BEFORE.has(tied.lower)) return true;
  // "two goals to one"
  if (
    before === "to" &&
    /^(votes|goals|points|games|sets|frames|tries|legs|matches)$/.test(lowerAt(reading, first - 2))
  )
    return false;
  if (before === "minus" || before === "negative" || before === "and") return false;
  // "a second, smaller one followed"
  if (/^[a-z]{3,}(?:er|est)$/.test(before) && tagAt(reading, first - 1) === "ADJ" && tagAt(reading, end) !== "NOUN")
    return true;
  // "confirmed that one person is dead"
  if (before === "that" && PERSON_NOUNS.has(after)) return false;
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
