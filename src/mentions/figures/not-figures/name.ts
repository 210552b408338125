import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { PERSON_NOUNS } from "../../../lexicons/en/counted-states.ts";
import { CURRENCY_CODES } from "../../../lexicons/en/currencies.ts";
import type { Atom } from "../atoms.ts";
import { isMeasured } from "../is-measured.ts";
import { isPlural } from "../is-plural.ts";
import type { Numeral } from "../numeral.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence, written } from "../reading.ts";
import { WEEKDAYS } from "./date.ts";
import { inTitleCase } from "./title-case.ts";

/** "Boeing 737", "S&P 500", "iPhone 11", "two new 737 Max jets", "Big Ten": a number that belongs to a name. */
export function isName(reading: Reading, numeral: Numeral): boolean {
  const { first, end, shape } = numeral;
  if (shape === "vague" || shape === "fraction" || end > first + 2) return false;
  const atom = reading.atoms[first] as Atom;
  if (atom.kind === "word" && !numeral.digits) return isNameWord(reading, first, end);
  if (end > first + 1 || atom.glue !== "space" || atom.lower.includes(",") || isMeasured(reading, end)) return false;
  if (!sameSentence(reading, first, first - 1)) return false;
  if (isModel(reading, first, end) || isBroadcaster(reading, first, end)) return true;
  const before = lowerAt(reading, first - 1);
  const code = written(reading, first - 1);
  if (CURRENCY_CODES.has(code) || CURRENCY_CODES.has(code.slice(1))) return false;
  if (!isNamelike(reading, first - 1) || WEEKDAYS.has(before) || SENTENCE_WORDS.has(before)) return false;
  const next = reading.atoms[end];
  if (next?.kind === "word" && PERSON_NOUNS.has(next.lower)) return false;
  // "iPhone 11", "Charlton 2-1"
  if (!isCapitalized(reading, first - 1)) return true;
  if (opensScore(reading, numeral)) return false;
  if (!inTitleCase(reading, first)) return true;
  const tag = partsOfSpeech(reading.document)[(reading.atoms[first - 1] as Atom).token];
  return tag === "PROPN" && !(next?.kind === "word" && isPlural(next.lower));
}

/** "Charlton 2-1", "Charlton 58–56"; a "737-800" is a model. */
function opensScore(reading: Reading, { end, value }: Numeral): boolean {
  const isDash = lowerAt(reading, end) === "–";
  const away = reading.atoms[isDash ? end + 1 : end];
  if (away?.kind !== "digits" || !(isDash || away.glue === "hyphen")) return false;
  return value < MOST_POINTS && Number(away.lower) < MOST_POINTS;
}

const MOST_POINTS = 100;

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

/** "told 47 News": a station's number before its kind. */
function isBroadcaster(reading: Reading, first: number, end: number): boolean {
  return lowerAt(reading, end) === "news" && isCapitalized(reading, end) && !inTitleCase(reading, first);
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
  "the a an in on at about around some nearly almost over more at-least least only just another all and but of to from by for with with than between their his her its our these those last this that there when where after before while as us numbering".split(
    " ",
  ),
);
