import type { Document, Sentence, Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import type { Span } from "../../kernel/span.ts";
import { kindAt } from "./chunk-kind.ts";
import { nounEnd } from "./noun-end.ts";
import { verbEnd } from "./verb-end.ts";

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
  // where the next figure starts: looked up once for each figure
  let limit = -1;
  let limitOf = -1;
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
    if (limitOf !== next) {
      limit = figure === undefined ? sentence.endToken : tokenAt(document, figure.start, at, sentence.endToken);
      limitOf = next;
    }
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
