import { sentenceHashes } from "../../claims/sentence-hashes.ts";
import type { Document, Sentence, Token } from "../../document/document.ts";
import { keptFor } from "../../kernel/kept.ts";
import type { Span } from "../../kernel/span.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import { sentencesPrinted } from "../shared-sentences.ts";

/** A sentence that both articles print word for word but for one place: the words that stand there in either. */
export interface TwinSentence {
  /** Index of the sentence in either document. */
  readonly a: number;
  readonly b: number;
  readonly wordsA: Span;
  readonly wordsB: Span;
  /** The sentence before it or behind it is printed word for word too: the article is a copy, not a like one. */
  readonly amongCopies: boolean;
}

/** Words that differ at the one place, at most: more is another sentence. */
const MOST_DIFFERING = 5;
/** Words that have to be the same, and their share of the longer sentence. */
const LEAST_SHARED = 5;
const LEAST_SHARE = 0.7;
/** Less will do between two sentences of a copy. */
const LEAST_SHARED_AMONG_COPIES = 2;
const LEAST_SHARE_AMONG_COPIES = 0.4;
/** Sentences of one beginning or end that are looked at: "he said" ends many. */
const MOST_ALIKE = 12;

type TwinPair = CandidatePair & TwinSentence;

/**
 * The sentences of two articles that differ at one place only, each with its most like one.
 * Near-linear: a sentence is held against those that begin or end with the same two words.
 */
export function twinSentences(ofA: Document, ofB: Document): TwinSentence[] {
  const [hashesA, hashesB] = [sentenceHashes(ofA), sentenceHashes(ofB)];
  const [printedA, printedB] = [sentencesPrinted(ofA), sentencesPrinted(ofB)];
  const pairs: TwinPair[] = [];
  for (let a = 0; a < hashesA.length; a++) {
    if (printedB.has(hashesA[a] as number)) continue;
    for (const b of alikeAtAnEdge(ofA, a, ofB)) {
      if (printedA.has(hashesB[b] as number)) continue;
      const amongCopies = hashesA[a - 1] === hashesB[b - 1] || hashesA[a + 1] === hashesB[b + 1];
      const pair = differingPlace(ofA, a, ofB, b, amongCopies && hashesA.length > 1 && hashesB.length > 1);
      if (pair !== undefined) pairs.push(pair);
    }
  }
  return alignOneToOne(pairs);
}

function differingPlace(
  ofA: Document,
  a: number,
  ofB: Document,
  b: number,
  amongCopies: boolean,
): TwinPair | undefined {
  const [left, right] = [sentenceWords(ofA)[a] ?? [], sentenceWords(ofB)[b] ?? []];
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head]?.lower === right[head]?.lower) head++;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail)?.lower === right.at(-1 - tail)?.lower) tail++;
  const [differA, differB] = [left.slice(head, left.length - tail), right.slice(head, right.length - tail)];
  if (differA.length === 0 || differB.length === 0) return undefined;
  const score = (head + tail) / Math.max(left.length, right.length);
  const enough = amongCopies
    ? head + tail >= LEAST_SHARED_AMONG_COPIES && score >= LEAST_SHARE_AMONG_COPIES
    : head + tail >= LEAST_SHARED && score >= LEAST_SHARE;
  if (!enough || Math.max(differA.length, differB.length) > MOST_DIFFERING) return undefined;
  return { a, b, wordsA: spanOf(differA), wordsB: spanOf(differB), amongCopies, score };
}

function spanOf(words: readonly SentenceWord[]): Span {
  return { start: (words[0] as Span).start, end: (words.at(-1) as Span).end };
}

/** Sentences of the other document that begin or end as this one does. */
function alikeAtAnEdge(own: Document, sentence: number, other: Document): Set<number> {
  const [{ edgesOf }, { heads, tails }] = [edges(own), edges(other)];
  const { head, tail } = edgesOf[sentence] as Edges;
  const found = new Set(heads.get(head));
  for (const index of tails.get(tail) ?? []) found.add(index);
  return found;
}

/** The first two words of a sentence and its last two. */
interface Edges {
  readonly head: string;
  readonly tail: string;
}

const edges = keptFor((document: Document) => {
  const heads = new Map<string, number[]>();
  const tails = new Map<string, number[]>();
  const edgesOf = sentenceWords(document).map((words): Edges => ({ head: headOf(words), tail: tailOf(words) }));
  edgesOf.forEach(({ head, tail }, index) => {
    add(heads, head, index);
    add(tails, tail, index);
  });
  return { edgesOf, heads, tails };
});

function add(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else if (list.length < MOST_ALIKE) list.push(index);
}

function headOf(words: readonly SentenceWord[]): string {
  return `${words[0]?.lower} ${words[1]?.lower}`;
}

function tailOf(words: readonly SentenceWord[]): string {
  return `${words.at(-2)?.lower} ${words.at(-1)?.lower}`;
}

/** A word, or a part of one: of "10-round" and "15-round" only the numbers differ. */
interface SentenceWord extends Span {
  readonly lower: string;
}

const sentenceWords = keptFor((document: Document): readonly (readonly SentenceWord[])[] =>
  document.sentences.map((sentence) => wordsIn(document, sentence)),
);

/** Punctuation is the writer's taste; currency and percent signs are not. */
function wordsIn({ tokens }: Document, { firstToken, endToken }: Sentence): SentenceWord[] {
  const words: SentenceWord[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "punctuation") continue;
    if (!token.lower.includes("-")) {
      words.push({ lower: token.lower, start: token.start, end: token.start + token.lower.length });
      continue;
    }
    let { start } = token;
    for (const lower of token.lower.split("-")) {
      if (lower !== "") words.push({ lower, start, end: start + lower.length });
      start += lower.length + 1;
    }
  }
  return words;
}
