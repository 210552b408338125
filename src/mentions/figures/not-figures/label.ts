import { PERSON_NOUNS } from "../../../lexicons/en/counted-states.ts";
import type { Atom } from "../atoms.ts";
import { isMeasured } from "../is-measured.ts";
import { isPlural } from "../is-plural.ts";
import type { Numeral } from "../numeral.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence, tagAt } from "../reading.ts";

/** "No. 5", "#3", "flight 370", "page 12", "chapter 11"; "1. Wash" and "2) Dry" at the head of a paragraph. */
export function isLabel(reading: Reading, numeral: Numeral): boolean {
  const { first, end, digits } = numeral;
  const before = lowerAt(reading, first - 1);
  if (numeral.value === EMERGENCY && digits && end === first + 1 && !countsThings(reading, end)) return true;
  if (sameSentence(reading, first, first - 1)) {
    if (before === "#" || before === "@" || /^(no|nos|nr|nrs|number|numbers)\.?$/.test(before)) {
      if (before === "number" && countsUp(reading, numeral)) return false;
      if (before === "numbers" && isOfGroup(reading, numeral)) return false;
      return !(before === "no" && numeral.shape === "cardinal" && !digits) && !(before === "number" && !digits);
    }
    if (digits && isSecondNumber(reading, first)) return true;
    if (before === "-" && lowerAt(reading, first - 2) === "covid") return true;
    if (before === "runway") return true;
    if (digits && isOfSeries(reading, first)) return true;
    // "between junctions 15 and 16"
    if (digits && (ROWS.test(before) || (/^(and|to|or)$/.test(before) && ROWS.test(lowerAt(reading, first - 3)))))
      return !isMeasured(reading, end);
    // "the Group of 20 met", but not "Group of 20 protesters marched"
    if (before === "of" && lowerAt(reading, first - 2) === "group" && isCapitalized(reading, first - 2))
      return end === first + 1 && !isPlural(lowerAt(reading, end));
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
    if (LABELLED.has(before) && numeral.shape === "cardinal")
      return end === first + 1 && !isMeasured(reading, end) && !lowerAt(reading, first).includes(",");
    return false;
  }
  const mark = lowerAt(reading, end);
  if (!digits || end !== first + 1 || numeral.value > 99 || !(mark === "." || mark === ")")) return false;
  return (
    reading.atoms[end + 1] !== undefined &&
    reading.document.text.slice((reading.atoms[end] as Atom).end, (reading.atoms[end + 1] as Atom).start).trim() === ""
  );
}

/**
 * "the homeless number 37", "pupils number 300 this year": people count up behind a plural or a participle, and nothing else is said of the number.
 * "The flats number 37" and "suspects number 2 and 3" are labelled; the tagger takes "number" for a noun in both.
 */
function countsUp(reading: Reading, { first, end }: Pick<Numeral, "first" | "end">): boolean {
  const lower = lowerAt(reading, first - 2);
  if (/^(?:now|they|who|which|already|together|currently)$/.test(lower)) return true;
  if (!(isPlural(lower) && PERSON_NOUNS.has(lower)) && !IN_STATE.test(lower)) return false;
  const goesOn = /^(and|or|to|,)$/.test(lowerAt(reading, end)) && reading.atoms[end + 1]?.kind === "digits";
  return !goesOn && !/^(VERB|AUX)$/.test(tagAt(reading, end) ?? "");
}

/** "The force numbers 700 men", "the group now numbers 12": one body of people, and no "winning numbers 3 and 7". */
function isOfGroup(reading: Reading, { first, end }: Pick<Numeral, "first" | "end">): boolean {
  const subject = /^(?:now|already|still)$/.test(lowerAt(reading, first - 2)) ? first - 3 : first - 2;
  const goesOn = /^(?:and|or|to|,)$/.test(lowerAt(reading, end)) && reading.atoms[end + 1]?.kind === "digits";
  return (
    !goesOn && (BODIES.test(lowerAt(reading, subject)) || (tagAt(reading, end) === "NOUN" && subject !== first - 2))
  );
}

const BODIES =
  /^(?:it|force|army|crew|group|crowd|party|staff|team|gang|squad|community|population|family|union|movement|delegation|convoy|fleet|herd|flock|colony|workforce|membership|congregation|unit|list|toll)$/;

/** "Buses number 12 and 14": the label goes on. */
function isSecondNumber(reading: Reading, first: number): boolean {
  if (!/^(and|or|to)$/.test(lowerAt(reading, first - 1)) || !/^numbers?$/.test(lowerAt(reading, first - 3)))
    return false;
  return reading.atoms[first - 2]?.kind === "digits" && !countsUp(reading, { first: first - 2, end: first - 1 });
}

const IN_STATE = /^(hurt|injured|wounded|killed|dead|missing|homeless|arrested|displaced)$/;

/** "Image 7 of 14", "Photo 1 of / 6": the counter of a gallery. */
function isOfSeries(reading: Reading, first: number): boolean {
  const of = lowerAt(reading, first - 1) === "/" ? first - 2 : first - 1;
  if (lowerAt(reading, of) === "of") return PICTURES.test(lowerAt(reading, of - 2));
  return PICTURES.test(lowerAt(reading, first - 1)) && lowerAt(reading, first + 1) === "of";
}

const PICTURES = /^(image|photo|picture|slide)$/;

/** The number to call in North America: "911 calls came in". */
const EMERGENCY = 911;
const OF_CALLS =
  /^(?:calls?|callers?|dispatchers?|operators?|tapes?|recordings?|cent(?:er|re)s?|lines?|logs?|systems?|services?)$/;

/** "911 people were led out", but not "911 dispatchers". */
function countsThings(reading: Reading, at: number): boolean {
  const noun = lowerAt(reading, at);
  return tagAt(reading, at) === "NOUN" && (isPlural(noun) || PERSON_NOUNS.has(noun)) && !OF_CALLS.test(noun);
}

const ROWS = /^(junctions|exits|runways|gates|chapters|sections|articles|pages|rooms|lines)$/;

const LABELLED: ReadonlySet<string> = new Set(
  (
    "ext. flight cop page pages chapter section article room channel route highway exit apartment apt apt. suite unit phase stage step tier level type grade version windows volume vol. figure fig fig. table " +
    "question chapter verse paragraph clause amendment resolution proposition prop act part title game gate terminal platform line bus train ward district zone precinct lot block building schedule box interstate covid form unit squadron battalion junction pier berth hangar lane pitch pylon exhibit row"
  ).split(" "),
);
