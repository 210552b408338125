import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import type { FigureMention } from "../mention.ts";
import type { Chunk } from "./chunks.ts";
import type { CountedHead } from "./counted-head.ts";
import { isPlural } from "./is-plural.ts";
import { DETERMINERS } from "./noun-phrases.ts";
import { figureAt, firstWord, lastWord, type SentenceView } from "./sentence-view.ts";

/** "a couple", "a man and woman" and "a man and his daughter" are two people under one article, "a man, woman and child" are three. */
export function withPair(view: SentenceView, figure: FigureMention, head: CountedHead | undefined): FigureMention {
  if (!figure.rule.endsWith("/article-count") || head === undefined) return figure;
  const noun = view.chunks[head.chunk];
  const value = noun !== undefined && lastWord(view, noun) === "couple" ? 2 : peopleUnder(view, head.chunk).people;
  return value === 1 ? figure : { ...figure, quantity: { ...figure.quantity, value, min: value, max: value } };
}

/** How many people the article before the noun at chunk `at` stands for, and the chunk of the last. */
export function peopleUnder(view: SentenceView, at: number): { readonly people: number; readonly last: number } {
  const { chunks } = view;
  const alone = { people: 1, last: at };
  let and = at + 1;
  let people = 2;
  while (isComma(view, and) && isBarePerson(view, and + 1)) {
    and += 2;
    people++;
  }
  if (isComma(view, and)) and++;
  if (chunks[and]?.kind !== "and" || lastWord(view, chunks[and] as Chunk) !== "and") return alone;
  const last = nounAt(view, and + 1);
  const bare = isBarePerson(view, last) && (last > and + 1 || people > 2 || isShort(view, last));
  const related = isRelative(view, and + 1) && isPerson(view, last);
  const apart = (related || last > and + 1) && opensClause(view, last);
  return (bare || related) && !apart ? { people, last } : alone;
}

function isComma(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  return chunk?.kind === "stop" && firstWord(view, chunk) === ",";
}

/** Where the noun of "his 11-year-old daughter" or "23-year-old woman" stands, whose age is a figure before it. */
function nounAt(view: SentenceView, at: number): number {
  if (figureAt(view, view.chunks[at])?.slot === "age") return at + 1;
  return figureAt(view, view.chunks[at + 1])?.slot === "age" ? at + 2 : at;
}

function isPerson(view: SentenceView, at: number): boolean {
  const noun = view.chunks[at];
  if (noun?.kind !== "noun" || !PERSON_NOUNS.has(lastWord(view, noun))) return false;
  return !(isPlural(lastWord(view, noun)) || /^(children|people|men|women)$/.test(lastWord(view, noun)));
}

/** One person without an article of his own. */
function isBarePerson(view: SentenceView, at: number): boolean {
  return isPerson(view, at) && !isRelative(view, at) && !DETERMINERS.has(firstWord(view, view.chunks[at] as Chunk));
}

function isShort(view: SentenceView, at: number): boolean {
  const { first, end } = view.chunks[at] as Chunk;
  return end - first <= 2;
}

function isRelative(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  return chunk !== undefined && /^(his|her|their)$/.test(firstWord(view, chunk));
}

/** "killed a man and his wife was hurt": the second person has a verb of her own, which "were" would share. */
function opensClause(view: SentenceView, other: number): boolean {
  const verb = view.chunks[other + 1];
  const before = view.chunks.slice(0, other).some((chunk) => chunk.kind === "verb");
  return before && verb?.kind === "verb" && !/^(were|are|have|'ve)$/.test(firstWord(view, verb));
}
