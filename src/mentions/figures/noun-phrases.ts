import type { Chunk } from "./chunks.ts";
import { firstWord, lastWord, type SentenceView } from "./sentence-view.ts";

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

const TEMPORAL: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december today yesterday tomorrow tonight morning afternoon evening night year years month months week weeks weekend day days hour hours minute minutes season decade quarter time".split(
    " ",
  ),
);

const YEAR = /^[12]\d{3}$/;

/** "Tuesday", "last month", "the year": a noun phrase that says when. */
export function isTemporal(view: SentenceView, chunk: Chunk): boolean {
  const last = lastWord(view, chunk);
  if (TEMPORAL.has(last) || YEAR.test(last)) return true;
  const first = firstWord(view, chunk);
  return first === "last" || first === "next" || first === "this";
}

export function isEmptyNoun(view: SentenceView, chunk: Chunk): boolean {
  if (chunk.end - chunk.first !== 1) return false;
  const word = firstWord(view, chunk);
  return PRONOUNS.has(word) || DETERMINERS.has(word) || word === "which";
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
