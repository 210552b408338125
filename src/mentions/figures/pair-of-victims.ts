import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import type { FigureMention } from "../mention.ts";
import type { CountedHead } from "./counted-head.ts";
import { lastWord, type SentenceView } from "./sentence-view.ts";

/** "a couple" and "a man and woman" are two people under one article. */
export function withPair(view: SentenceView, figure: FigureMention, head: CountedHead | undefined): FigureMention {
  if (!figure.rule.endsWith("/article-count") || head === undefined || !isPair(view, head.chunk)) return figure;
  return { ...figure, quantity: { ...figure.quantity, value: 2, min: 2, max: 2 } };
}

function isPair(view: SentenceView, at: number): boolean {
  const { chunks } = view;
  const noun = chunks[at];
  if (noun !== undefined && lastWord(view, noun) === "couple") return true;
  const and = chunks[at + 1];
  const other = chunks[at + 2];
  if (and?.kind !== "and" || lastWord(view, and) !== "and" || other?.kind !== "noun") return false;
  return other.end - other.first === 1 && PERSON_NOUNS.has(lastWord(view, other));
}
