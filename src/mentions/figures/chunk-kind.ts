import type { Document, Token } from "../../document/document.ts";
import { PERSON_NOUNS, STATE_WORDS } from "../../lexicons/en/counted-states.ts";
import type { ChunkKind } from "./chunks.ts";
import { isWeekday } from "./is-weekday.ts";
import { numbersUp } from "./numbers-up.ts";

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "whose"]);

export function kindAt(
  document: Document,
  tags: readonly string[],
  at: number,
  limit: number,
  afterFigure: boolean,
): ChunkKind {
  const { lower } = document.tokens[at] as Token;
  if (lower === "who" || lower === "which" || lower === "whom" || lower === "whose") return "relative";
  if (lower === "shot" && afterFigure && isGunshot(document, at)) return "noun";
  const tag = tags[at];
  if (lower.startsWith("number") && numbersUp(document, at, limit)) return "verb";
  switch (tag) {
    case "ADP":
      return "link";
    case "PART":
      return lower === "to" ? "verb" : lower === "'s" || lower === "'" ? "noun" : "verb";
    case "CCONJ":
      return "and";
    case "SCONJ":
      return lower === "that"
        ? "relative"
        : lower === "of" || lower === "in" || lower === "by" || lower === "for"
          ? "link"
          : "stop";
    case "AUX":
      return "verb";
    case "VERB":
      return opensNoun(document, tags, at, limit, afterFigure) ? "noun" : "verb";
    case "ADV":
      if (STATE_WORDS.has(lower)) return "adjective";
      return tags[at + 1] === "VERB" && at + 1 < limit && !afterFigure ? "verb" : "adverb";
    case "ADJ":
      return STATE_WORDS.has(lower) && (!isNominal(tags[at + 1]) || isWeekday(document.tokens[at + 1]?.lower ?? ""))
        ? "adjective"
        : reachesNoun(tags, at, limit)
          ? "noun"
          : "adjective";
    case "PRON":
      return RELATIVES.has(lower) && at > 0 && isNominal(tags[at - 1]) ? "relative" : "noun";
    case "DET":
    case "NOUN":
    case "PROPN":
    case "NUM":
    case "SYM":
      if (
        tag !== "PROPN" &&
        (lower === "stabbed" || (lower === "shot" && !(tag === "NOUN" && isShotFired(document, at)))) &&
        (!isNominal(tags[at + 1]) || isWeekday(document.tokens[at + 1]?.lower ?? ""))
      )
        return "verb";
      if (lower === "dead" && at > 0 && isNominal(tags[at - 1])) return "adjective";
      return STATE_WORDS.has(lower) && afterFigure && lower !== "wounds" && !isNominal(tags[at + 1]) && tag !== "PROPN"
        ? "adjective"
        : "noun";
    default:
      return "stop";
  }
}

/** "one shot is fired", "a single shot rang out", "fired one shot at her": a shot, and not those who were shot. */
function isGunshot(document: Document, at: number): boolean {
  const word = (place: number): string => document.tokens[place]?.lower ?? "";
  return (
    /^(is|was|rang|fired|struck|hit)$/.test(word(at + 1)) ||
    /^(fires?|fired|firing|single)$/.test(word(at - 1)) ||
    /^(fires?|fired|firing)$/.test(word(at - 2))
  );
}

export function isNominal(tag: string | undefined): boolean {
  return tag === "NOUN" || tag === "PROPN" || tag === "NUM";
}

/** "alleged traffickers", "suspected militants": a participle that belongs to the noun behind it. */
function opensNoun(
  document: Document,
  tags: readonly string[],
  at: number,
  limit: number,
  afterFigure: boolean,
): boolean {
  const { lower } = document.tokens[at] as Token;
  if (!afterFigure || at + 1 >= limit || !/(ed|en|ing)$/.test(lower)) return false;
  // "three injured men"
  if (STATE_WORDS.has(lower)) return lower.endsWith("ed") && PERSON_NOUNS.has(document.tokens[at + 1]?.lower ?? "");
  return tags[at + 1] === "NOUN" || tags[at + 1] === "ADJ";
}

function reachesNoun(tags: readonly string[], first: number, limit: number): boolean {
  let at = first;
  while (at < limit && at < first + 6 && (tags[at] === "ADJ" || tags[at] === "ADV" || tags[at] === "VERB")) at++;
  return at < limit && isNominal(tags[at]);
}

/** "one shot is fired", "a single shot": the noun; "two shot in the head", "shot dead": the verb. */
function isShotFired(document: Document, at: number): boolean {
  const next = document.tokens[at + 1]?.lower ?? "";
  return (
    (!/^(to|dead|and|in|at|by|outside|inside|near|during|while|on|multiple|several|himself|herself|itself|,)$/.test(
      next,
    ) &&
      !isWeekday(next)) ||
    document.tokens[at - 1]?.lower === "single"
  );
}
