import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { PERSON_NOUNS } from "../../../lexicons/en/counted-states.ts";
import { isAge, isAgeBesidePerson } from "../age-beside-person.ts";
import { isPersonsAge } from "../age-of-person.ts";
import { isAgeInList } from "../ages-in-list.ts";
import { endsPhrase } from "../ends-phrase.ts";
import { numeralRule } from "../figure-rule.ts";
import { lastOfList } from "../last-of-list.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";

/**
 * Ages in years (months and weeks keep their unit): "41-year-old", "aged 41", "41 years old", "at the age of 41", and the bare number between
 * commas after a name: "Colin Hartnett, 58, kept the books". Of one person: "a woman of 73", "he was 41", "died at 71".
 */
export const age = numeralRule("mentions/figures/rules/age", (reading, numeral, index) => {
  if (numeral.shape !== "cardinal") return undefined;
  return (
    yearOld(reading, numeral) ??
    ofListOfAges(reading, numeral, index) ??
    aged(reading, numeral) ??
    bounded(reading, numeral) ??
    (isAge(numeral) && isAgeInList(reading, numeral.first) ? bare(numeral) : undefined) ??
    (isAgeBesidePerson(reading, numeral) ? bare(numeral) : undefined) ??
    (isAge(numeral) && isPersonsAge(reading, numeral) ? bare(numeral) : undefined)
  );
});

const UNITS: ReadonlyMap<string, string> = new Map([
  ["year", "a"],
  ["years", "a"],
  ["month", "mo"],
  ["months", "mo"],
  ["week", "wk"],
  ["weeks", "wk"],
  ["day", "d"],
  ["days", "d"],
]);

const OLD: ReadonlyMap<string, string> = new Map([
  ["year-old", "a"],
  ["year-olds", "a"],
  ["y/o", "a"],
  ["yo", "a"],
  ["yr-old", "a"],
  ["month-old", "mo"],
  ["week-old", "wk"],
  ["day-old", "d"],
]);

function yearOld(reading: Reading, numeral: Numeral) {
  const joined = OLD.get(lowerAt(reading, numeral.end));
  if (joined !== undefined && sameSentence(reading, numeral.first, numeral.end)) {
    const end = numeral.end + 1;
    return { ...base(numeral), end, unit: joined, unitText: textBetween(reading, numeral.end, end), slot: "age" };
  }
  const unit = UNITS.get(lowerAt(reading, numeral.end));
  if (unit === undefined) return undefined;
  const next = lowerAt(reading, numeral.end + 1);
  const span =
    next === "old" || next === "olds" ? 2 : next === "of" && lowerAt(reading, numeral.end + 2) === "age" ? 3 : 0;
  if (span === 0 || !sameSentence(reading, numeral.first, numeral.end + span - 1)) return undefined;
  const end = numeral.end + span;
  return { ...base(numeral), end, unit, unitText: textBetween(reading, numeral.end, end), slot: "age" };
}

/** "They are 9, 12 and 15 years old": the unit stands behind the last of them. */
function ofListOfAges(reading: Reading, numeral: Numeral, index: number) {
  const last = lastOfList(reading, index);
  const unit = last && yearOld(reading, last)?.unit;
  return unit === undefined ? undefined : { ...base(numeral), end: numeral.end, unit, slot: "age" };
}

function aged(reading: Reading, numeral: Numeral) {
  if (numeral.value > 120 || !sameSentence(reading, numeral.first, numeral.first - 1)) return undefined;
  if (!saysAge(reading, numeral.first)) return undefined;
  const unit = UNITS.get(lowerAt(reading, numeral.end));
  const side = sideOf(reading, numeral.first);
  if (unit !== undefined)
    return {
      ...base(numeral),
      end: numeral.end + 1,
      unit,
      unitText: lowerAt(reading, numeral.end),
      slot: "age",
      approximator: side,
    };
  // "aged 88.12 May": the full stop ends a sentence
  return Number.isInteger(numeral.value) ? { ...bare(numeral), approximator: side } : undefined;
}

/** "under the age of 5": the bound stands before the word that says it is an age. */
function sideOf(reading: Reading, at: number): "under" | "over" | undefined {
  if (lowerAt(reading, at - 1) !== "of" || lowerAt(reading, at - 2) !== "age" || lowerAt(reading, at - 3) !== "the")
    return undefined;
  const word = lowerAt(reading, at - 4);
  return /^(?:under|below)$/.test(word) ? "under" : /^(?:over|above)$/.test(word) ? "over" : undefined;
}

/** "aged 41", "the age of 41", "turned 18", "ages 14, 15 and 22". */
function saysAge(reading: Reading, at: number): boolean {
  const before = lowerAt(reading, at - 1);
  if (/^(aged|age|ages|turned)$/.test(before)) return before !== "turned" || !turnsThings(reading, at + 1);
  if (before === "of") return /^ages?$/.test(lowerAt(reading, at - 2));
  // "ages 14, 15 and 22", "the ages of 21 and 58", but not "ages 7 and 10, and two adults"
  if (!endsPhrase(reading, at + 1)) return false;
  // "children aged nine and twelve"
  if (reading.atoms[at]?.kind !== "digits")
    return before === "and" && lowerAt(reading, at - 3) === "aged" && PERSON_NOUNS.has(lowerAt(reading, at - 4));
  for (let place = at - 1; place >= at - 8 && sameSentence(reading, at, place); place--) {
    const lower = lowerAt(reading, place);
    if (lower === "ages" || lower === "aged") return true;
    if (!/^(,|and|to|of)$/.test(lower) && reading.atoms[place]?.kind !== "digits") return false;
  }
  return false;
}

/** "turned 18 people away", but "turned 100 on Sunday". */
function turnsThings(reading: Reading, at: number): boolean {
  return (
    reading.atoms[at]?.kind === "word" &&
    !/^(on|in|this|last|earlier|when|and|but|at|before|after|yesterday|today)$/.test(lowerAt(reading, at))
  );
}

/** "voters under 35", "people over 50": a bare bound behind people. */
function bounded(reading: Reading, numeral: Numeral) {
  if (
    !/^(over|under|above|below)$/.test(lowerAt(reading, numeral.first - 1)) ||
    numeral.value > 110 ||
    numeral.value < 1
  )
    return undefined;
  if (!PERSON_NOUNS.has(lowerAt(reading, numeral.first - 2)) && lowerAt(reading, numeral.first - 2) !== "those")
    return undefined;
  const next = reading.atoms[numeral.end];
  if (next?.kind === "word" && next.glue !== "space") return undefined;
  const tag = next === undefined ? "PUNCT" : partsOfSpeech(reading.document)[next.token];
  if (
    tag === "NOUN" ||
    tag === "PROPN" ||
    tag === "SYM" ||
    next?.lower === "%" ||
    !sameSentence(reading, numeral.first, numeral.first - 2)
  )
    return undefined;
  return bare(numeral);
}

function base(numeral: Numeral) {
  return { first: numeral.first, value: numeral.value, precision: numeral.precision };
}

/** An age in years without a word for them. */
function bare(numeral: Numeral) {
  return { ...base(numeral), end: numeral.end, unit: "a", slot: "age" };
}

function textBetween(reading: Reading, first: number, end: number): string {
  return reading.document.text.slice(reading.atoms[first]?.start ?? 0, reading.atoms[end - 1]?.end ?? 0);
}
