import {
  auxiliaries,
  determiners,
  indefinitePronouns,
  months,
  objectPronouns,
  possessives,
  prepositions,
  relativePronouns,
  speechAdverbs,
  subjectPronouns,
  subordinators,
  weekdays,
} from "../../../lexicons/en/closed-class.ts";
import type { Frame } from "../frame.ts";

/** Longest noun phrase read, in tokens: longer ones are lists or misread clauses. */
export const LONGEST_PHRASE = 45;

export function isPronoun(lower: string): boolean {
  return subjectPronouns.has(lower) || objectPronouns.has(lower) || relativePronouns.has(lower);
}

export function isPreposition(frame: Frame, at: number): boolean {
  const { lower } = frame.tokens[at]!;
  return prepositions.has(lower) && frame.entityAt[at]! < 0;
}

export function isDayName(frame: Frame, at: number): boolean {
  const { lower } = frame.tokens[at]!;
  return (
    weekdays.has(lower) ||
    lower === "today" ||
    lower === "yesterday" ||
    lower === "tomorrow" ||
    (months.has(lower) && lower !== "may" && lower !== "march")
  );
}

/** Words of a closed class that no tag makes a part of a noun phrase. */
const NEVER_IN_PHRASE: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...subordinators,
  ...prepositions,
  ...speechAdverbs,
  ...subjectPronouns,
  ...objectPronouns,
  ...relativePronouns,
  ...["and", "or", "but", "not", "n't"],
]);

/** Nouns, names, adjectives and numbers: what a noun phrase is made of besides its small words. */
export function isNounLike(frame: Frame, at: number): boolean {
  const { lower, kind } = frame.tokens[at]!;
  if (kind === "punctuation" || kind === "symbol" || frame.stretchAt[at]! >= 0) return false;
  if (frame.entityAt[at]! >= 0) return true;
  if (kind === "number") return true;
  if (NEVER_IN_PHRASE.has(lower)) return false;
  switch (frame.tags[at]) {
    case "VERB":
      return followsArticle(frame, at) || isParticipleModifier(frame, at) || isReducedRelative(frame, at);
    case "AUX":
    case "SCONJ":
    case "CCONJ":
    case "PART":
    case "INTJ":
      return false;
    case "ADV":
      return (
        (followsArticle(frame, at) && !MODIFIED.has(frame.tags[at + 1] ?? "PUNCT")) ||
        // "his most powerful role", "a very senior official"
        (frame.tags[at + 1] === "ADJ" &&
          (frame.tags[at - 1] === "DET" || possessives.has(frame.tokens[at - 1]?.lower ?? "")))
      );
    default:
      return true;
  }
}

/** What an adverb behind an article modifies: "a very old man"; "a rally" is none. */
const MODIFIED: ReadonlySet<string> = new Set(["ADJ", "ADV", "VERB", "NOUN", "PROPN", "NUM"]);

/** "a rally": no finite verb stands right after an article, whatever the tagger says. */
function followsArticle(frame: Frame, at: number): boolean {
  const before = frame.tokens[at - 1]?.lower;
  return before === "a" || before === "an" || before === "the";
}

/** "an elected official", "the leading expert": a participle between determiner and noun. */
function isParticipleModifier(frame: Frame, at: number): boolean {
  const { lower } = frame.tokens[at]!;
  if (!/(?:ed|ing|en)$/.test(lower) || at === 0) return false;
  const before = frame.tokens[at - 1]!.lower;
  const next = frame.tags[at + 1];
  // "called the ruling a disgrace"
  if (lower.endsWith("ing") && determiners.has(before) && next !== "NOUN" && next !== "ADJ" && next !== "PROPN")
    return true;
  return (
    (determiners.has(before) || possessives.has(before) || frame.tags[at - 1] === "ADJ") &&
    (next === "NOUN" || next === "ADJ" || next === "PROPN")
  );
}

/** "a statement issued by both sides", "those questioned". */
function isReducedRelative(frame: Frame, at: number): boolean {
  if (at === 0 || !frame.tokens[at]!.lower.endsWith("ed")) return false;
  const before = frame.tokens[at - 1]!.lower;
  if (before === "those" || before === "people") return true;
  return frame.tokens[at + 1]?.lower === "by" && (frame.tags[at - 1] === "NOUN" || frame.tags[at - 1] === "PROPN");
}

export function hasHead(frame: Frame, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const { lower } = frame.tokens[at]!;
    if (isPronoun(lower) || indefinitePronouns.has(lower)) return true;
    if (isNounLike(frame, at) && !determiners.has(lower) && !possessives.has(lower)) return true;
  }
  return false;
}
