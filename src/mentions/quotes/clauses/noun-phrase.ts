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
import { isSpeakerNoun } from "../../../lexicons/en/speaker-nouns.ts";
import type { Frame, TokenRange } from "../frame.ts";

/** Longest noun phrase read, in tokens: longer ones are lists or misread clauses. */
const LONGEST_PHRASE = 45;

/**
 * The noun phrase that ends before `end`, looking no further back than `floor`.
 *
 * "A spokesman for the company", "Smith", "she", "many of them". Appositions between commas and words in brackets after the
 * name are stepped over: for "Ana Reyes, 43, a nurse, " the phrase is "Ana Reyes".
 */
export function nounPhraseBefore(frame: Frame, end: number, floor: number): TokenRange | undefined {
  const stop = Math.max(floor, end - LONGEST_PHRASE);
  const at = stepOverInsertions(frame, end, stop);
  if (at <= stop) return undefined;
  let first = at;
  while (first > stop && continuesBackward(frame, first, at, stop)) first--;
  return trimPhrase(frame, { first, end: at }, stop);
}

/** The noun phrase that starts at `first`: a name, a pronoun or a noun with what belongs to it. */
export function nounPhraseAfter(frame: Frame, first: number, ceiling: number): TokenRange | undefined {
  const stop = Math.min(ceiling, first + LONGEST_PHRASE);
  let end = first;
  while (end < stop && continuesForward(frame, first, end, stop)) end++;
  while (end > first && isPreposition(frame, end - 1)) end--;
  return end > first && hasHead(frame, first, end) ? { first, end } : undefined;
}

function stepOverInsertions(frame: Frame, end: number, stop: number): number {
  let at = end;
  for (let round = 0; round < 4; round++) {
    const sign = frame.tokens[at - 1]?.text;
    if (at <= stop || sign === undefined) return at;
    const open = sign === ")" ? "(" : sign === "]" ? "[" : undefined;
    if (open !== undefined) {
      let back = at - 2;
      while (back > stop && frame.tokens[back]!.text !== open) back--;
      if (back <= stop) return at;
      at = back;
      continue;
    }
    // the age in "Silva, 43, a nurse, said"
    if (
      frame.tokens[at - 1]!.kind === "number" &&
      frame.tokens[at - 2]?.text === "," &&
      frame.tokens[at]?.text === ","
    ) {
      at -= 2;
      continue;
    }
    const past = stepOverTime(frame, at, stop);
    if (past < at) {
      at = past;
      continue;
    }
    if (sign !== "," && !isDash(sign)) return at;
    const before = insertionStart(frame, at - 1, stop);
    if (before === undefined) return stop;
    at = before;
  }
  return at;
}

/** "Reyes on Monday said", "who in 2010 said": time between the subject and its verb. */
function stepOverTime(frame: Frame, end: number, stop: number): number {
  let at = end;
  while (at > stop && isTimeWord(frame, at - 1)) at--;
  if (at === end || at <= stop) return end;
  const { lower } = frame.tokens[at - 1]!;
  if (lower === "on" || lower === "in" || lower === "at" || lower === "since" || lower === "for") return at - 1;
  return frame.tokens[end - 1]!.kind === "number" ? end : at;
}

const TIMES = new Set(
  "late early last this next earlier later today yesterday tonight morning afternoon evening night week weekend month year".split(
    " ",
  ),
);

function isTimeWord(frame: Frame, at: number): boolean {
  const { lower, kind } = frame.tokens[at]!;
  return isDayName(frame, at) || TIMES.has(lower) || (kind === "number" && /^\d{1,4}$/.test(lower));
}

/** The comma or dash that opens the insertion closed at `close`, where the words between can describe a person or body. */
function insertionStart(frame: Frame, close: number, stop: number): number | undefined {
  const dash = isDash(frame.tokens[close]!.text);
  let candidate: number | undefined;
  for (let at = close - 1; at > stop; at--) {
    const { text } = frame.tokens[at]!;
    if (frame.stretchAt[at]! >= 0) continue;
    if (dash ? !isDash(text) : text !== ",") continue;
    const head = frame.tokens[at - 1]!;
    if (head.kind !== "word" && head.kind !== "number" && head.text !== ")") return candidate;
    if (describes(frame, at + 1)) return at;
    // "Reyes, mayor of Leiria, Portugal, said": a place between commas goes with the comma before it
    candidate ??= isCapitalized(frame, at + 1) ? at : undefined;
    if (!isCapitalized(frame, at + 1) && candidate === undefined) return undefined;
  }
  return candidate;
}

/** "Reyes, for example, said", "Reyes, when asked by reporters, said" */
const INSERTION_OPENERS = new Set(
  "of from in at with like including through for when after however too though asked acting speaking citing along".split(
    " ",
  ),
);

function describes(frame: Frame, at: number): boolean {
  const { lower, kind } = frame.tokens[at]!;
  if (kind === "number") return true;
  if (relativePronouns.has(lower) || lower === "whose" || lower === "where") return lower !== "that";
  if (
    ["a", "an", "the", "one", "his", "her", "its", "their", "then", "now", "also", "both", "age", "aged"].includes(
      lower,
    )
  ) {
    return true;
  }
  if (INSERTION_OPENERS.has(lower)) return true;
  if (isSpeakerNoun(lower) || lower === "former" || lower === "chief" || lower === "deputy") return true;
  if (/ing$|ed$/.test(lower) && frame.tags[at] === "VERB") return true;
  // "McConnell, R-Ky., said"
  if (/^[rdi]-\p{L}/u.test(lower)) return true;
  const next = frame.tokens[at + 1]?.lower;
  return next !== undefined && (isSpeakerNoun(next) || /-(?:year|based|born)/.test(lower));
}

function continuesBackward(frame: Frame, first: number, end: number, stop: number): boolean {
  const at = first - 1;
  const { lower, kind, text } = frame.tokens[at]!;
  if (frame.stretchAt[at]! >= 0) return false;
  if (text === ")" || text === "(") return text === ")" ? bracketBelongs(frame, at, stop) : first < end;
  if (kind === "punctuation") return text === "." ? false : text === "&" || (text === "/" && first < end);
  if (kind === "symbol") return text === "&" || text === "$" || text === "%";
  if (first === end) {
    // the last word of a phrase
    if (subjectPronouns.has(lower) || objectPronouns.has(lower) || indefinitePronouns.has(lower)) return true;
    if (relativePronouns.has(lower)) return true;
    return isNounLike(frame, at) && !isDayName(frame, at);
  }
  const next = frame.tokens[first]!.lower;
  if (first + 1 === end && isPronoun(next) && !canTakeOf(frame, first))
    return lower === "of" || (isPreposition(frame, at) && next === "them");
  if (determiners.has(next) || possessives.has(next)) {
    // "the company" is complete: only a preposition or "all", "both" can stand before
    if (lower === "all" || lower === "both" || lower === "half" || lower === "'s" || lower === "neither") return true;
    return isPreposition(frame, at) && prepositionContinues(frame, at, stop);
  }
  if (isPreposition(frame, at)) return prepositionContinues(frame, at, stop);
  if (lower === "'s" || lower === "'" || lower === "s'") return true;
  if (determiners.has(lower) || possessives.has(lower)) return lower !== "that" || frame.tags[at] !== "SCONJ";
  if (isPreposition(frame, first)) return isNounLike(frame, at) || isPronoun(lower) || indefinitePronouns.has(lower);
  if (lower === "and" || lower === "or") return conjoins(frame, at, stop);
  if (next === "and" || next === "or") return isNounLike(frame, at);
  return isNounLike(frame, at) && !meetsOtherName(frame, at);
}

function bracketBelongs(frame: Frame, at: number, stop: number): boolean {
  return at - 1 > stop && frame.tokens[at - 1]!.kind === "word";
}

/** "Reyes and Okafor said" is one phrase, "... failed and Okafor said" is not: both sides must be names or begin the clause. */
function conjoins(frame: Frame, and: number, stop: number): boolean {
  if (and - 1 < stop || !isNounLike(frame, and - 1)) return false;
  const both = frame.entityAt[and - 1]! >= 0 && frame.entityAt[and + 1]! >= 0;
  const plural = isSpeakerNoun(frame.tokens[and - 1]!.lower) && /s$/.test(frame.tokens[and - 1]!.lower);
  return both || plural;
}

/** A noun before a name must be a title: "spokesman Silva" is one phrase, "in a statement Silva" is two. Two names side by side are two. */
function meetsOtherName(frame: Frame, at: number): boolean {
  const here = frame.entityAt[at]!;
  const next = frame.entityAt[at + 1]!;
  if (next < 0 || here === next) return isDayName(frame, at);
  if (here >= 0) return frame.entities[here]!.type !== "organization" && frame.entities[here]!.type !== "other";
  const { lower, text } = frame.tokens[at]!;
  if (frame.entities[next]!.type !== "person") return false;
  return !(
    isSpeakerNoun(lower) ||
    /^\p{Lu}/u.test(text) ||
    frame.tags[at] === "ADJ" ||
    frame.tags[at] === "PROPN" ||
    lower.includes("-")
  );
}

function prepositionContinues(frame: Frame, at: number, stop: number): boolean {
  if (at - 1 < stop) return false;
  const { lower } = frame.tokens[at]!;
  if (
    ![
      "of",
      "for",
      "from",
      "in",
      "at",
      "with",
      "to",
      "on",
      "behind",
      "near",
      "against",
      "by",
      "within",
      "across",
      "inside",
      "outside",
      "under",
      "over",
      "about",
      "around",
      "like",
    ].includes(lower)
  )
    return false;
  const before = frame.tokens[at - 1]!;
  if (indefinitePronouns.has(before.lower)) return true;
  return before.kind === "word" && isNounLike(frame, at - 1) && !isDayName(frame, at - 1);
}

function continuesForward(frame: Frame, first: number, end: number, stop: number): boolean {
  const { lower, kind, text } = frame.tokens[end]!;
  if (frame.stretchAt[end]! >= 0) return false;
  if (kind === "punctuation") return text === "&" || (text === "'" && end > first);
  if (kind === "symbol") return text === "&" || text === "$";
  if (end === first) {
    return (
      isPronoun(lower) ||
      indefinitePronouns.has(lower) ||
      determiners.has(lower) ||
      possessives.has(lower) ||
      isNounLike(frame, end) ||
      (lower.endsWith("s") && isSpeakerNoun(lower))
    );
  }
  const before = frame.tokens[end - 1]!.lower;
  if (end === first + 1 && isPronoun(before) && !determiners.has(before) && before !== "one") return false;
  if (isPronoun(lower) && !possessives.has(lower)) return false;
  if (lower === "'s") return true;
  if (determiners.has(lower) || possessives.has(lower))
    return isPreposition(frame, end - 1) || before === "all" || before === "both";
  if (isPreposition(frame, end)) {
    return (
      ["of", "for", "at", "from", "in", "with"].includes(lower) && end + 1 < stop && !isPreposition(frame, end - 1)
    );
  }
  if (lower === "and") return end + 1 < stop && frame.entityAt[end - 1]! >= 0 && frame.entityAt[end + 1]! >= 0;
  if (!isNounLike(frame, end)) return false;
  // "a Friday rally": a day inside the phrase, not after it
  if (isDayName(frame, end) && !(determiners.has(before) && end + 1 < stop && isNounLike(frame, end + 1))) return false;
  const here = frame.entityAt[end]!;
  const last = frame.entityAt[end - 1]!;
  return !(here >= 0 && last >= 0 && here !== last && !isPreposition(frame, end - 1));
}

function hasHead(frame: Frame, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const { lower } = frame.tokens[at]!;
    if (isPronoun(lower) || indefinitePronouns.has(lower)) return true;
    if (isNounLike(frame, at) && !determiners.has(lower) && !possessives.has(lower)) return true;
  }
  return false;
}

function trimPhrase(frame: Frame, range: TokenRange, stop: number): TokenRange | undefined {
  let { first, end } = range;
  while (
    first < end &&
    (isPreposition(frame, first) || ["and", "or", "'s", "&", "/"].includes(frame.tokens[first]!.lower))
  )
    first++;
  while (end > first && ["&", "/"].includes(frame.tokens[end - 1]!.text)) end--;
  if (first >= end || end <= stop) return undefined;
  return hasHead(frame, first, end) ? { first, end } : undefined;
}

function canTakeOf(frame: Frame, at: number): boolean {
  return indefinitePronouns.has(frame.tokens[at]!.lower);
}

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

function isCapitalized(frame: Frame, at: number): boolean {
  return /^\p{Lu}/u.test(frame.tokens[at]?.text ?? "");
}

export function isDash(sign: string): boolean {
  return sign === "—" || sign === "–" || sign === "―" || sign === "--" || sign === "-";
}
