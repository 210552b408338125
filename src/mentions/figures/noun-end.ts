import type { Document, Token } from "../../document/document.ts";
import { isNominal } from "./chunk-kind.ts";
import { isWeekday } from "./is-weekday.ts";
import { numbersUp } from "./numbers-up.ts";

export function nounEnd(document: Document, tags: readonly string[], first: number, limit: number): number {
  let at = first;
  let nouns = 0;
  for (; at < limit; at++) {
    const tag = tags[at];
    const { lower } = document.tokens[at] as Token;
    // "last season Chris Wood", "the day Ford"
    if (
      nouns > 0 &&
      tag === "PROPN" &&
      tags[at - 1] === "NOUN" &&
      TIME_NOUNS.has((document.tokens[at - 1] as Token).lower)
    )
      break;
    // "critical condition Saturday morning"
    if (nouns > 0 && tags[at - 1] === "NOUN" && isWeekday(lower)) break;
    // "one man dead", "a man shot to death": the state is no part of the name
    if (nouns > 0 && endsPhrase(lower, tag, tags[at + 1])) break;
    if (nouns > 0 && lower === "ages" && tags[at + 1] === "NUM") break;
    if (at > first && numbersUp(document, at, limit)) break;
    if (tag === "NOUN" || tag === "PROPN" || tag === "SYM") nouns++;
    else if (tag === "NUM") {
      if (nouns > 0 && tags[at - 1] !== "PROPN") break;
      nouns++;
    } else if (tag === "DET") {
      if (at > first && nouns > 0) break;
    } else if (tag === "PRON") {
      if (at > first && (nouns > 0 || tags[at - 1] === "PRON")) break;
      if (/^(them|whom|us|him|it)$/.test(lower)) return at + 1;
      if (tags[at + 1] !== "NOUN" && tags[at + 1] !== "ADJ" && tags[at + 1] !== "PROPN" && tags[at + 1] !== "VERB")
        return at + 1;
    } else if (tag === "PART") {
      if (lower !== "'s" && lower !== "'") break;
      nouns = 0;
    } else if (tag === "ADJ") {
      // "the students several times": two phrases
      if (nouns > 0 && (!isNominal(tags[at + 1]) || QUANTIFIERS.has(lower))) break;
    } else if (tag === "VERB") {
      if (nouns > 0 || at === limit - 1 || !(tags[at + 1] === "NOUN" || tags[at + 1] === "ADJ")) break;
    } else if (tag === "ADV") {
      if (nouns > 0 || tags[at + 1] !== "ADJ") break;
    } else break;
  }
  return Math.max(at, first + 1);
}

const TIME_NOUNS: ReadonlySet<string> = new Set([
  "season",
  "year",
  "month",
  "week",
  "day",
  "night",
  "morning",
  "afternoon",
  "evening",
  "quarter",
  "weekend",
  "decade",
  "time",
  "summer",
  "winter",
  "autumn",
  "spring",
]);

const QUANTIFIERS: ReadonlySet<string> = new Set([
  "several",
  "many",
  "few",
  "more",
  "most",
  "some",
  "other",
  "last",
  "next",
  "early",
  "late",
]);

const STATES_BEHIND: ReadonlySet<string> = new Set([
  "dead",
  "missing",
  "injured",
  "wounded",
  "hurt",
  "killed",
  "shot",
  "stabbed",
]);

function endsPhrase(lower: string, tag: string | undefined, next: string | undefined): boolean {
  // "pupils aged 11 to 18"
  if (lower === "aged") return true;
  return tag !== "PROPN" && STATES_BEHIND.has(lower) && !isNominal(next);
}
