import type { Document, Sentence, Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import type { Span } from "../../kernel/span.ts";
import { STATE_WORDS } from "../../lexicons/en/counted-states.ts";

/**
 * figure: a figure's own words. noun: a noun phrase without its figure. verb: auxiliaries, adverbs and the verb.
 * link: a preposition. relative: "who", "that", "which". and: a coordinating word. stop: punctuation and all else.
 */
export type ChunkKind = "figure" | "noun" | "verb" | "link" | "relative" | "and" | "adverb" | "adjective" | "stop";

/** A stretch of a sentence, in tokens `[first, end)`. `figure` is the index among the figures for chunks of that kind. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly end: number;
  readonly figure: number;
}

/**
 * A flat reading of one sentence. Figures are cut out first, so that a counted phrase always starts right behind its figure.
 * In: the sentence and the figures inside it, in text order, with their place in the article's list. Linear in the sentence.
 */
export function chunksOf(
  document: Document,
  sentence: Sentence,
  figures: readonly (Span & { index: number })[],
): Chunk[] {
  const tags = partsOfSpeech(document);
  const chunks: Chunk[] = [];
  let next = 0;
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const token = document.tokens[at] as Token;
    while (next < figures.length && (figures[next] as Span).end <= token.start) next++;
    const figure = figures[next];
    if (figure !== undefined && token.end > figure.start) {
      const first = at;
      while (at < sentence.endToken && (document.tokens[at] as Token).start < figure.end) at++;
      chunks.push({ kind: "figure", first, end: at, figure: figure.index });
      continue;
    }
    const limit = figure === undefined ? sentence.endToken : tokenAt(document, figure.start, at, sentence.endToken);
    const chunk = readChunk(document, tags, at, limit, chunks.at(-1));
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

function tokenAt(document: Document, offset: number, from: number, end: number): number {
  let at = from;
  while (at < end && (document.tokens[at] as Token).end <= offset) at++;
  return at;
}

function readChunk(
  document: Document,
  tags: readonly string[],
  first: number,
  limit: number,
  before: Chunk | undefined,
): Chunk {
  const kind = kindAt(document, tags, first, limit, before?.kind === "figure" && before.end === first);
  let end = first + 1;
  if (kind === "noun") end = nounEnd(document, tags, first, limit);
  if (kind === "verb") end = verbEnd(document, tags, first, limit);
  return { kind, first, end, figure: -1 };
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "whose"]);

function kindAt(
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
      if (tag !== "PROPN" && (lower === "shot" || lower === "stabbed") && !isNominal(tags[at + 1])) return "verb";
      if (lower === "dead" && at > 0 && isNominal(tags[at - 1])) return "adjective";
      return STATE_WORDS.has(lower) && afterFigure && lower !== "wounds" && !isNominal(tags[at + 1]) && tag !== "PROPN"
        ? "adjective"
        : "noun";
    default:
      return "stop";
  }
}

function isNominal(tag: string | undefined): boolean {
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

function nounEnd(document: Document, tags: readonly string[], first: number, limit: number): number {
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
    // "one man dead", "a man shot to death": the state is no part of the name
    if (nouns > 0 && endsPhrase(lower, tag, tags[at + 1])) break;
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
      if (nouns > 0 && !isNominal(tags[at + 1])) break;
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
  return tag !== "PROPN" && STATES_BEHIND.has(lower) && !isNominal(next);
}

function verbEnd(document: Document, tags: readonly string[], first: number, limit: number): number {
  let at = first;
  let verbs = 0;
  for (; at < limit; at++) {
    const tag = tags[at];
    const { lower } = document.tokens[at] as Token;
    if (tag === "VERB") {
      // "said killing": a second full verb opens a phrase of its own, unless an auxiliary, "to" or "and" ties it to the first
      if (verbs > 0 && tags[at - 1] !== "AUX" && tags[at - 1] !== "PART" && tags[at - 1] !== "ADV") break;
      verbs++;
    } else if (tag === "AUX") {
      if (verbs > 0) break;
    } else if (tag === "PART") {
      if (lower === "'s" || (lower === "to" && verbs > 0 && tags[at + 1] !== "VERB")) break;
    } else if (tag !== "ADV") break;
  }
  while (at > first + 1 && tags[at - 1] === "ADV") at--;
  return Math.max(at, first + 1);
}
