import { STATE_WORDS } from "../../../lexicons/en/counted-states.ts";
import type { Chunk } from "../chunks.ts";
import { figureAt, firstWord, lastWord, type SentenceView, wordsOf } from "../sentence-view.ts";
import { countsPeople } from "./counts-people.ts";
import type { CountedState } from "./state-of.ts";
import { verbBehind } from "./verb-state.ts";

/** How many chunks behind the counted phrase the later clause may open. */
const REACH = 10;

/**
 * "A boy is recovering after he was shot", "three were at home when they were hit": a clause of time or place whose pronoun goes back to
 * the counted, or what a single one says of himself: "a man told officers that he was hurt". Declines where another person stands between: "a man spoke to the driver before he died".
 */
export function inLaterClause(view: SentenceView, behind: number, one: boolean): CountedState | undefined {
  const { chunks } = view;
  // "a 12-year-old": the age stands for the person
  const from = figureAt(view, chunks[behind])?.slot === "age" ? behind + 1 : behind;
  if (!opensPredicate(view, from)) return undefined;
  let says = false;
  for (let at = from; at < chunks.length && at < from + REACH; at++) {
    const chunk = chunks[at] as Chunk;
    says ||= one && chunk.kind === "verb" && SAYS.test(lastWord(view, chunk));
    if (says && SELF.test(firstWord(view, chunk))) return verbOfClause(view, at - 1);
    if (says && (chunk.kind === "relative" || HEARERS.test(lastWord(view, chunk)))) continue;
    if (chunk.kind === "figure" || chunk.kind === "relative" || chunk.kind === "and") return undefined;
    if (CLAUSE_WORDS.test(firstWord(view, chunk)) && chunk.end - chunk.first === 1) return verbOfClause(view, at);
    if (chunk.kind === "stop" && firstWord(view, chunk) !== ",") return undefined;
    if (chunk.kind === "noun" && countsPeople(view, at)) return undefined;
  }
  return undefined;
}

/** The counted are the subject: their verb stands right behind them, or behind "on Hill Road". */
function opensPredicate(view: SentenceView, from: number): boolean {
  const { chunks } = view;
  const at = chunks[from]?.kind === "link" && chunks[from + 1]?.kind === "noun" ? from + 2 : from;
  return chunks[at]?.kind === "verb";
}

const SAYS = /^(told|tells|said|says|reported|claimed)$/;
const SELF = /^(he|she|they)$/;
const HEARERS = /^(police|officers?|deputies|investigators|detectives|troopers|authorities|reporters)$/;
const CLAUSE_WORDS = /^(after|when|while|where|as|because|before)$/;

function verbOfClause(view: SentenceView, opening: number): CountedState | undefined {
  const { chunks } = view;
  const subject = chunks[opening + 1];
  const named = subject?.kind === "noun" && SELF.test(lastWord(view, subject));
  // "after being shot", "after suffering a wound", "after accidentally shooting himself"
  const verb = subject?.kind === "adverb" ? chunks[opening + 2] : subject;
  const left = verb?.kind === "verb" && wordsOf(view, verb).some((word) => word.endsWith("ing"));
  if (!named && !left) return undefined;
  for (let at = opening + (named ? 2 : 1); at < chunks.length && at < opening + 6; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === "adverb") continue;
    if (chunk.kind === "adjective") {
      const slot = STATE_WORDS.get(lastWord(view, chunk));
      return slot === undefined ? undefined : { slot, chunk: at };
    }
    if (chunk.kind !== "verb") return undefined;
    const found = verbBehind(view, at);
    if (found !== "go on") return found;
  }
  return undefined;
}
