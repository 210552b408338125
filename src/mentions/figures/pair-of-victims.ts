import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import type { FigureMention } from "../mention.ts";
import { hasPersonEnding } from "./casualties/counts-people.ts";
import type { Chunk } from "./chunks.ts";
import type { CountedHead } from "./counted-head.ts";
import { isPlural } from "./is-plural.ts";
import { DETERMINERS } from "./noun-phrases.ts";
import { figureAt, firstWord, lastWord, type SentenceView } from "./sentence-view.ts";

/** "a couple", "a man and woman", "a man and his daughter" and "a man and a woman" are two people, counted where they begin; "a man, woman and child" are three. */
export function withPair(view: SentenceView, figure: FigureMention, head: CountedHead | undefined): FigureMention {
  if (!isArticle(figure) || head === undefined) return figure;
  const noun = view.chunks[head.chunk];
  const value = noun !== undefined && lastWord(view, noun) === "couple" ? 2 : peopleUnder(view, head.chunk).people;
  return value === 1 ? figure : { ...figure, quantity: { ...figure.quantity, value, min: value, max: value } };
}

/** How many chunks the people named together may take. */
const PAIR_REACH = 10;

/** The second "a" of "a man and a woman": the first counts both. */
export function isCountedBefore(view: SentenceView, at: number): boolean {
  for (let first = at - 2; first >= 0 && first >= at - PAIR_REACH; first--) {
    if (!isArticle(figureAt(view, view.chunks[first]))) continue;
    if (peopleUnder(view, nounAt(view, first + 1)).last > at) return true;
  }
  return false;
}

function isArticle(figure: FigureMention | undefined): boolean {
  return figure?.rule.endsWith("/article-count") === true;
}

/** How many people the article before the noun at chunk `at` stands for, and the chunk of the last. */
export function peopleUnder(view: SentenceView, at: number): { readonly people: number; readonly last: number } {
  const { chunks } = view;
  const alone = { people: 1, last: at };
  let and = at + 1;
  let people = 2;
  for (let next = nounAt(view, and + 1); isComma(view, and) && isBarePerson(view, next); people++) {
    if (next > at + PAIR_REACH) return alone;
    and = next + 1;
    next = nounAt(view, and + 1);
  }
  if (isComma(view, and)) and++;
  if (chunks[and]?.kind !== "and" || lastWord(view, chunks[and] as Chunk) !== "and") return alone;
  const last = nounAt(view, and + 1);
  // "an editor and columnist has died" is one
  const verb = view.chunks[last + 1];
  if (verb?.kind === "verb" && last === and + 1 && /^(was|is|has)$/.test(firstWord(view, verb))) return alone;
  const bare = isBarePerson(view, last) && (last > and + 1 || people > 2 || isShort(view, last));
  const related = isRelative(view, and + 1) && isPerson(view, last);
  const apart = (related || last > and + 1) && opensClause(view, last);
  return (bare || related) && !apart ? { people, last } : alone;
}

function isComma(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  return chunk?.kind === "stop" && firstWord(view, chunk) === ",";
}

/** Where the noun of "his 11-year-old daughter", "23-year-old woman" or "a woman" stands, whose age and article are figures before it. */
function nounAt(view: SentenceView, from: number): number {
  const at = /^an?$/i.test(figureAt(view, view.chunks[from])?.text ?? "") ? from + 1 : from;
  if (figureAt(view, view.chunks[at])?.slot === "age") return at + 1;
  return figureAt(view, view.chunks[at + 1])?.slot === "age" ? at + 2 : at;
}

function isPerson(view: SentenceView, at: number): boolean {
  const noun = view.chunks[at];
  if (noun?.kind !== "noun") return false;
  if (!PERSON_NOUNS.has(lastWord(view, noun)) && !hasPersonEnding(lastWord(view, noun))) return false;
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

/** How many chunks before the second person the verb of the first may stand. */
const CLAUSE_REACH = 40;

/** "killed a man and his wife was hurt": the second person has a verb of her own, which "were" would share. */
function opensClause(view: SentenceView, other: number): boolean {
  const verb = view.chunks[other + 1];
  let before = other - 1;
  while (before >= 0 && before > other - CLAUSE_REACH && view.chunks[before]?.kind !== "verb") before--;
  return (
    view.chunks[before]?.kind === "verb" &&
    verb?.kind === "verb" &&
    !/^(were|are|have|'ve)$/.test(firstWord(view, verb))
  );
}
