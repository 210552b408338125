import { headAfter } from "../counted-head.ts";
import { peopleUnder } from "../pair-of-victims.ts";
import { figureAt, firstWord, lastWord, type SentenceView } from "../sentence-view.ts";
import { asListed, asObject } from "./as-object.ts";
import { behind } from "./as-subject.ts";
import { countsPeople } from "./counts-people.ts";
import { fromToll } from "./from-toll.ts";
import { inLaterClause } from "./in-later-clause.ts";
import { insidePhrase } from "./inside-phrase.ts";

/** The state that the counted are in, and the chunk that says so. */
export interface CountedState {
  readonly slot: string;
  readonly chunk: number;
}

/**
 * In which state the sentence puts what the figure at chunk `at` counts: "12 people were killed", "killing 14", "30 injured",
 * "the death toll rose to 15", "two arrests", "34 still in hospital". Tells victims from agents: in "two gunmen killed 14" the two are in no state.
 */
export function stateOf(view: SentenceView, at: number): CountedState | undefined {
  const head = headAfter(view, at);
  if (isKinOf(view, at)) return ownClause(view, head?.chunk ?? at);
  const inside = insidePhrase(view, at, head?.chunk);
  if (inside) return inside;
  if (isWhole(view, at)) return undefined;
  if (head !== undefined && !countsPeople(view, head.chunk)) return undefined;
  const one = figureAt(view, view.chunks[at])?.rule.endsWith("/article-count") === true;
  const next = (head === undefined ? at : one ? peopleUnder(view, head.chunk).last : head.chunk) + 1;
  // "a 14-year-old riding a bike was shot": the age stands for the person
  const from = head === undefined && figureAt(view, view.chunks[next])?.slot === "age" ? next + 1 : next;
  return (
    asObject(view, at) ??
    (isOneOf(view, at) ? undefined : behind(view, fromOwnVerb(view, at, from))) ??
    inLaterClause(view, next, one) ??
    (head === undefined ? fromToll(view, at) : asListed(view, at))
  );
}

/** "Of the 12 on board seven died": the verb is that of the seven. */
function isWhole(view: SentenceView, at: number): boolean {
  const { chunks } = view;
  // "of the 12 dead two have been named"
  if (chunks[at + 1]?.kind === "adjective") return false;
  const of = chunks[at - 1]?.kind === "link" ? at - 1 : at - 2;
  const link = chunks[of];
  if (link?.kind !== "link" || firstWord(view, link) !== "of" || (of > 0 && chunks[of - 1]?.kind !== "stop"))
    return false;
  const next = chunks.slice(at + 1, at + WHOLE_REACH).find(({ kind }) => kind === "verb" || kind === "figure");
  return next?.kind === "figure";
}

const WHOLE_REACH = 8;

/** "the mother of a girl who was killed": what the clause right behind her tells is told of the girl. */
function ownClause(view: SentenceView, noun: number): CountedState | undefined {
  const comma = view.chunks[noun + 1];
  const at = comma?.kind === "stop" && firstWord(view, comma) === "," ? noun + 2 : noun + 1;
  return view.chunks[at]?.kind === "relative" ? behind(view, at) : undefined;
}

/** "one of the six people who were wounded has died": for the one, from the verb that is in the singular. */
function fromOwnVerb(view: SentenceView, at: number, from: number): number {
  const { chunks } = view;
  const link = chunks[at + 1];
  const ofMany = link?.kind === "link" && firstWord(view, link) === "of";
  if (!ofMany || figureAt(view, chunks[at])?.quantity.value !== 1) return from;
  const next = chunks[from];
  const clause = next?.kind === "relative" || (next?.kind === "verb" && MANY.test(lastWord(view, next)));
  if (!clause || HELPERS.test(firstWord(view, next))) return from;
  const verb = chunks.findIndex(
    (chunk, place) => place > from && chunk.kind === "verb" && HELPERS.test(firstWord(view, chunk)),
  );
  return verb < 0 ? chunks.length : verb;
}

/** Participles that may stand behind a noun without "who were". */
const MANY = /^(shot|killed|wounded|injured|hurt|hit|struck|taken|hospitali[sz]ed|stabbed|arrested)$/;

const KIN =
  /^(?:father|mother|parents?|grand(?:father|mother|parents?)|widow|widower|uncle|aunt|owners?|son|daughter|brothers?|sisters?)$/;

/** "Father of five killed", "the parents of a baby were arrested": what is told is told of the parents. */
function isKinOf(view: SentenceView, at: number): boolean {
  const [noun, link] = [view.chunks[at - 2], view.chunks[at - 1]];
  return (
    link?.kind === "link" && firstWord(view, link) === "of" && noun?.kind === "noun" && KIN.test(lastWord(view, noun))
  );
}

/** "one of the two firefighters has died": the verb is that of the one. */
function isOneOf(view: SentenceView, at: number): boolean {
  const { chunks } = view;
  const the = chunks[at - 1];
  const of = the?.kind === "noun" ? at - 2 : at - 1;
  const link = chunks[of];
  if (link?.kind !== "link" || firstWord(view, link) !== "of") return false;
  const verb = chunks
    .slice(at + 1, at + ONE_OF_REACH)
    .find((chunk) => chunk.kind === "verb" && HELPERS.test(firstWord(view, chunk)));
  return figureAt(view, chunks[of - 1])?.quantity.value === 1 && verb !== undefined;
}

const ONE_OF_REACH = 8;
const HELPERS = /^(was|has|is)$/;
