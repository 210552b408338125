import type { Chunk } from "./chunks.ts";
import { chainStart, isEmptyNoun, isTemporal } from "./noun-phrases.ts";
import { firstWord, lastWord, type SentenceView, textOf } from "./sentence-view.ts";

/** A subject stands no further from its verb, or from the start of the sentence, in chunks: bounds the work on endless lines. */
const REACH = 60;

/**
 * The noun phrase that the verb chunk at `verb` has as its subject, as the index of its chain's first chunk; -1 where none is near.
 * A pronoun stands for the sentence's first noun phrase: "Musk uses the account, where he has 80 million followers".
 */
export function subjectOf(view: SentenceView, verb: number): number {
  const { chunks } = view;
  let at = verb - 1;
  // "..., doubling it to 256GB": the subject of the sentence does it
  if (lastWord(view, chunks[verb] as Chunk).endsWith("ing") && chunks[at]?.kind === "stop")
    return firstNoun(view, verb);
  while (at >= 0 && (chunks[at]?.kind === "relative" || chunks[at]?.kind === "adverb")) at--;
  let commas = 0;
  const far = at - REACH;
  for (; at >= 0 && at > far; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === "noun") {
      if (isTemporal(view, chunk) || isDateline(view, at)) continue;
      if (isEmptyNoun(view, chunk)) return firstWord(view, chunk) === "there" ? -1 : firstNoun(view, at);
      const start = chainStart(view, at);
      if (chunks[start - 1]?.kind !== "link") return start;
      at = start - 1;
    } else if (chunk.kind === "verb" && commas === 0 && at < verb - 1 && chunks[at + 1]?.kind !== "and")
      return firstNoun(view, at);
    else if (chunk.kind === "stop" && ++commas > 3) return -1;
  }
  return -1;
}

/** "QUEBEC CITY, Canada — ...": the place at the head of a report is nobody's subject. */
function isDateline(view: SentenceView, at: number): boolean {
  if (at > 3) return false;
  for (let next = at + 1; next <= at + 6; next++) {
    const chunk = view.chunks[next];
    if (chunk === undefined || chunk.kind === "verb") return false;
    if (chunk.kind === "stop" && DASH.test(firstWord(view, chunk)))
      return isUpperCase(textOf(view, view.chunks[0] as Chunk));
  }
  return false;
}

const DASH = /^(—|–|-|--)$/;

function isUpperCase(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The first noun phrase of the sentence before chunk `limit`, unless it is a pronoun itself. */
function firstNoun(view: SentenceView, limit: number): number {
  for (let at = 0; at < limit && at < REACH; at++) {
    const chunk = view.chunks[at] as Chunk;
    if (
      chunk.kind === "noun" &&
      view.chunks[at - 1]?.kind !== "link" &&
      !isTemporal(view, chunk) &&
      !isDateline(view, at)
    )
      return isEmptyNoun(view, chunk) ? -1 : at;
  }
  return -1;
}
