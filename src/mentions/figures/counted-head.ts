import { STATE_WORDS } from "../../lexicons/en/counted-states.ts";
import type { Chunk } from "./chunks.ts";
import { figureAt, firstWord, lastWord, type SentenceView, wordsOf } from "./sentence-view.ts";

/** Where the counted phrase of a figure stands among the sentence's chunks. */
export interface CountedHead {
  /** Index of the noun chunk. */
  readonly chunk: number;
  /** "of the passengers": the noun is the whole that the figure is a part of. */
  readonly partitive: boolean;
}

/** The noun phrase right behind the figure at chunk `at`: "14 alleged traffickers", "54 percent of respondents", "a 16-year-old boy". */
export function headAfter(view: SentenceView, at: number): CountedHead | undefined {
  const { chunks } = view;
  if (isSigned(view, at)) return undefined;
  let next = at + 1;
  let partitive = false;
  while (figureAt(view, chunks[next])?.slot === "age" && chunks[next - 1]?.end === chunks[next]?.first) next++;
  if (isAttributive(view, at)) next = behindList(view, next);
  else if (measures(view, next) && chunks[next + 1]?.kind === "noun") next++;
  else next = behindModifiers(view, next);
  const link = chunks[next];
  if (link?.kind === "link" && firstWord(view, link) === "of") {
    next++;
    partitive = true;
    // "12 of the 40 passengers": the passengers
    if (
      chunks[next]?.kind === "noun" &&
      chunks[next + 1]?.kind === "figure" &&
      DETERMINERS.has(lastWord(view, chunks[next] as Chunk))
    )
      next += 2;
    else if (chunks[next]?.kind === "figure") next++;
    // "two-thirds of the combined 4.3M sales"
    else if (chunks[next]?.kind === "noun" && chunks[next + 1]?.kind === "figure")
      next = behindModifiers(view, next + 2);
  }
  const noun = chunks[next];
  if (noun?.kind !== "noun" || isTemporal(view, noun)) return undefined;
  const part = figureAt(view, chunks[at])?.rule.endsWith("/fraction") === true;
  // "half the condos"
  if (part && DETERMINERS.has(firstWord(view, noun)) && noun.end - noun.first > 1)
    return { chunk: next, partitive: true };
  if (!partitive && (DETERMINERS.has(firstWord(view, noun)) || isPronoun(view, noun))) return undefined;
  return { chunk: next, partitive };
}

/** "+0.2%" in a row of prices names nothing behind it. */
function isSigned(view: SentenceView, at: number): boolean {
  return /^[+−-]/.test(figureAt(view, view.chunks[at])?.text ?? "");
}

/** "four-", "five-year": a figure that leans on a noun further on. */
function isAttributive(view: SentenceView, at: number): boolean {
  const text = figureAt(view, view.chunks[at])?.text ?? "";
  const next = view.chunks[at + 1];
  return text.includes("-") || (next !== undefined && firstWord(view, next) === "-");
}

/** "eight million 250ml bottles": a measure between the number and its noun. */
function measures(view: SentenceView, at: number): boolean {
  const figure = figureAt(view, view.chunks[at]);
  return figure !== undefined && figure.quantity.unit !== undefined && figure.slot !== "age";
}

/** Over "decently sized" and "digital and" to the noun. */
function behindModifiers(view: SentenceView, from: number): number {
  let at = from;
  while (at < from + 3 && /^(adjective|adverb|and)$/.test(view.chunks[at]?.kind ?? "")) at++;
  const participle = view.chunks[at];
  if (
    at > from &&
    participle?.kind === "verb" &&
    participle.end - participle.first === 1 &&
    /ed$/.test(lastWord(view, participle))
  )
    at++;
  const first = view.chunks[from];
  const state = first?.kind === "adjective" && STATE_WORDS.has(lastWord(view, first));
  return at > from && view.chunks[at]?.kind === "noun" && first?.kind !== "and" && !state ? at : from;
}

/** Over commas, brackets, "and" and further figures: "a five-year, 1.8 billion-mile (2.8bn km) journey". */
function behindList(view: SentenceView, from: number): number {
  let at = from;
  while (at < from + 6 && at < view.chunks.length) {
    const chunk = view.chunks[at] as Chunk;
    if (
      chunk.kind !== "figure" &&
      chunk.kind !== "and" &&
      !(chunk.kind === "stop" && /^[,()-]$/.test(firstWord(view, chunk)))
    )
      break;
    at++;
  }
  return view.chunks[at]?.kind === "noun" && view.chunks[at - 1]?.kind !== "and" ? at : from;
}

const DETERMINERS: ReadonlySet<string> = new Set([
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

function isPronoun(view: SentenceView, chunk: Chunk): boolean {
  return chunk.end - chunk.first === 1 && PRONOUNS.has(firstWord(view, chunk));
}

const TEMPORAL =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|year|years|month|months|week|weeks|weekend|day|days|hour|hours|minute|minutes|season|decade|quarter|time|[12]\d{3})$/;

/** "Tuesday", "last month", "the year": a noun phrase that says when. */
export function isTemporal(view: SentenceView, chunk: Chunk): boolean {
  return TEMPORAL.test(lastWord(view, chunk)) || /^(last|next|this)$/.test(firstWord(view, chunk));
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
  for (; at >= 0; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === "noun") {
      if (isTemporal(view, chunk)) continue;
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

/** The first noun phrase of the sentence before chunk `limit`, unless it is a pronoun itself. */
function firstNoun(view: SentenceView, limit: number): number {
  for (let at = 0; at < limit; at++) {
    const chunk = view.chunks[at] as Chunk;
    if (chunk.kind === "noun" && view.chunks[at - 1]?.kind !== "link" && !isTemporal(view, chunk))
      return isEmptyNoun(view, chunk) ? -1 : at;
  }
  return -1;
}

export function isEmptyNoun(view: SentenceView, chunk: Chunk): boolean {
  const words = wordsOf(view, chunk);
  return (
    words.length === 1 &&
    (PRONOUNS.has(words[0] as string) || DETERMINERS.has(words[0] as string) || words[0] === "which")
  );
}
