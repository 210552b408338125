import { isCapitalized, lowerAt, type Reading, sameSentence, tagAt } from "./reading.ts";

/** How far behind the ordinal its noun phrase and what bounds it are looked for: "the fourth fatal crash on the road since". */
const REACH = 9;

/**
 * Whether the ordinal whose words end before atom `end` says how many of a kind there have been:
 * "the seventh person to be hurt", "the third strike since May", "the second fire at the plant this year", "for a third time".
 */
export function isRunningCount(reading: Reading, first: number, end: number): boolean {
  const before = lowerAt(reading, first - 1);
  if (!/^(?:the|a|an|his|her|their|its|'s)$/.test(before)) return false;
  if (lowerAt(reading, end) === "time") return lowerAt(reading, first - 2) === "for";
  const noun = nounAt(reading, end);
  if (noun < 0) return false;
  const behind = lowerAt(reading, noun + 1);
  if (behind === "to") return !LISTED.test(lowerAt(reading, noun)) && isVerb(reading, noun + 2);
  return !NOT_COUNTED.has(lowerAt(reading, noun)) && isBounded(reading, noun + 1);
}

/** The last word of the noun phrase that starts at `from`; -1 where none does. */
function nounAt(reading: Reading, from: number): number {
  let at = from;
  while (at < from + 4 && sameSentence(reading, from - 1, at) && isNominal(reading, at)) at++;
  const noun = at - 1;
  if (noun < from || reading.atoms[from]?.glue !== "space" || isCapitalized(reading, from)) return -1;
  return tagAt(reading, noun) === "NOUN" ? noun : -1;
}

function isNominal(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  const { kind, lower = "" } = reading.atoms[at] ?? {};
  return kind === "word" && (tag === "NOUN" || tag === "ADJ" || (tag === "VERB" && lower.endsWith("ed")));
}

/** "to lead", "to be hurt"; not "to the left". */
function isVerb(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  return tag === "VERB" || tag === "AUX";
}

/** What is told one by one: "the second question to answer". */
const LISTED =
  /^(?:question|option|thing|point|issue|reason|way|step|part|choice|problem|task|matter|item|stage|half|leg|goal)$/;

/** What is counted off by the calendar or by place, and names of a part: "the second day of the year", "the third floor". */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  "day week month year hour minute quarter half season round leg stage set game period inning floor storey row place day's anniversary birthday century phase part section chapter week's person man woman victim suspect one".split(
    " ",
  ),
);

/** "since May", "this year", "in a week", "in as many days", "of the season", before a verb or a mark ends the phrase. */
function isBounded(reading: Reading, from: number): boolean {
  for (let at = from; at < from + REACH && sameSentence(reading, from - 1, at); at++) {
    const lower = lowerAt(reading, at);
    if (lower === "since") return true;
    if (lower === "this") return SPANS.test(lowerAt(reading, at + 1));
    if (lower === "in" && isSpan(reading, at + 1)) return true;
    if (lower === "of" && /^(?:the|his|her|its|their)$/.test(lowerAt(reading, at + 1)))
      return /^(?:season|year|war|campaign|tournament|conflict|century|decade)$/.test(lowerAt(reading, at + 2));
    if (isVerb(reading, at) || reading.atoms[at]?.kind === "mark") return false;
  }
  return false;
}

const SPANS = /^(?:year|month|week|season|decade|century|summer|winter|spring|autumn)$/;

/** "a week", "as many days", "the past year", "less than a month", "two months". */
function isSpan(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const lower = lowerAt(reading, at);
    if (/^(?:year|month|week|day|decade|hour)s?$/.test(lower)) return at > from;
    if (
      !/^(?:a|as|many|the|past|last|less|fewer|than|about|just|under|only|nearly)$/.test(lower) &&
      !isNumber(reading, at)
    )
      return false;
  }
  return false;
}

function isNumber(reading: Reading, at: number): boolean {
  return tagAt(reading, at) === "NUM";
}

/** "ranked fourth", "finished third", "came in second": a place in an order; not "came second-guessing". */
export function isPlaced(reading: Reading, first: number, end: number): boolean {
  const verb = lowerAt(reading, first - 1);
  const isIn = verb === "in" && /^(?:came|comes|come|coming)$/.test(lowerAt(reading, first - 2));
  if (!isIn && !/^(?:ranked|ranks|ranking|rank|finished|finishes|finish|placed|came)$/.test(verb)) return false;
  const next = reading.atoms[end];
  return (
    next === undefined ||
    next.kind === "mark" ||
    /^(?:in|of|on|among|behind|overall|with|out|at|and|after)$/.test(next.lower)
  );
}
