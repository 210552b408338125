import type { Chunk } from "./chunks.ts";
import { firstWord, lastWord, type SentenceView, wordsOf } from "./sentence-view.ts";

export const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "your",
  "each",
  "every",
  "all",
  "some",
  "any",
]);

const PRONOUNS: ReadonlySet<string> = new Set([
  "it",
  "he",
  "she",
  "they",
  "we",
  "you",
  "i",
  "him",
  "me",
  "us",
  "what",
  "there",
  "this",
  "that",
  "meanwhile",
  "however",
]);

export function isPronoun(view: SentenceView, chunk: Chunk): boolean {
  return chunk.end - chunk.first === 1 && PRONOUNS.has(firstWord(view, chunk));
}

const TEMPORAL =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|year|years|month|months|week|weeks|weekend|day|days|hour|hours|minute|minutes|season|decade|quarter|time|[12]\d{3})$/;

/** "Tuesday", "last month", "the year": a noun phrase that says when. */
export function isTemporal(view: SentenceView, chunk: Chunk): boolean {
  return TEMPORAL.test(lastWord(view, chunk)) || /^(last|next|this)$/.test(firstWord(view, chunk));
}

export function isEmptyNoun(view: SentenceView, chunk: Chunk): boolean {
  const words = wordsOf(view, chunk);
  return (
    words.length === 1 &&
    (PRONOUNS.has(words[0] as string) || DETERMINERS.has(words[0] as string) || words[0] === "which")
  );
}

/** The noun phrases from `at` leftwards that belong together through prepositions: "Revenue from mainland China". Index of the first. */
export function chainStart(view: SentenceView, at: number): number {
  const { chunks } = view;
  let start = at;
  while (
    start >= 2 &&
    chunks[start - 1]?.kind === "link" &&
    chunks[start - 2]?.kind === "noun" &&
    !isTemporal(view, chunks[start - 2] as Chunk)
  )
    start -= 2;
  return start;
}
