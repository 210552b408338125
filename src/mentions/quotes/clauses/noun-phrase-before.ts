import {
  determiners,
  indefinitePronouns,
  objectPronouns,
  possessives,
  relativePronouns,
  subjectPronouns,
} from "../../../lexicons/en/closed-class.ts";
import { isSpeakerNoun } from "../../../lexicons/en/speaker-nouns.ts";
import type { Frame, TokenRange } from "../frame.ts";
import { stepOverInsertions } from "./insertions.ts";
import { hasHead, isDayName, isNounLike, isPreposition, isPronoun, LONGEST_PHRASE } from "./words-of-phrase.ts";

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
