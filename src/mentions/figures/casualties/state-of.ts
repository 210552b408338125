import { headAfter } from "../counted-head.ts";
import { firstWord, lastWord, type SentenceView } from "../sentence-view.ts";
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
  if (isKinOf(view, at)) return undefined;
  const head = headAfter(view, at);
  const inside = insidePhrase(view, at, head?.chunk);
  if (inside) return inside;
  if (head !== undefined && !countsPeople(view, head.chunk)) return undefined;
  return (
    asObject(view, at) ??
    behind(view, (head?.chunk ?? at) + 1) ??
    inLaterClause(view, (head?.chunk ?? at) + 1) ??
    (head === undefined ? fromToll(view, at) : asListed(view, at))
  );
}

const KIN =
  /^(?:father|mother|parents?|grand(?:father|mother|parents?)|widow|widower|uncle|aunt|owners?|son|daughter|brothers?|sisters?)$/;

/** "Father of five killed", "the parents of a baby were arrested": what is told is told of the parents. */
function isKinOf(view: SentenceView, at: number): boolean {
  const [noun, link] = [view.chunks[at - 2], view.chunks[at - 1]];
  return (
    link?.kind === "link" && firstWord(view, link) === "of" && noun?.kind === "noun" && KIN.test(lastWord(view, noun))
  );
}
