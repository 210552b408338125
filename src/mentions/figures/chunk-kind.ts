import type { Document, Token } from "../../document/document.ts";
import { STATE_WORDS } from "../../lexicons/en/counted-states.ts";
import type { ChunkKind } from "./chunks.ts";

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
  const tag = tags[at];
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
      return STATE_WORDS.has(lower) && !isNominal(tags[at + 1])
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
        !isNominal(tags[at + 1])
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
  const modifies = /(ed|en|ing)$/.test(lower) && !STATE_WORDS.has(lower);
  return afterFigure && modifies && at + 1 < limit && (tags[at + 1] === "NOUN" || tags[at + 1] === "ADJ");
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
    !/^(to|dead|and|in|at|by|outside|inside|near|during|while|on|multiple|several|,)$/.test(next) ||
    document.tokens[at - 1]?.lower === "single"
  );
}
