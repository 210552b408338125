import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import type { FigureMention } from "../mention.ts";
import type { Chunk } from "./chunks.ts";
import type { CountedHead } from "./counted-head.ts";
import { isPlural } from "./is-plural.ts";
import { figureAt, firstWord, lastWord, type SentenceView } from "./sentence-view.ts";

/** "a couple", "a man and woman" and "a man and his daughter" are two people under one article. */
export function withPair(view: SentenceView, figure: FigureMention, head: CountedHead | undefined): FigureMention {
  if (!figure.rule.endsWith("/article-count") || head === undefined || !isPair(view, head.chunk)) return figure;
  return { ...figure, quantity: { ...figure.quantity, value: 2, min: 2, max: 2 } };
}

function isPair(view: SentenceView, at: number): boolean {
  const { chunks } = view;
  const noun = chunks[at];
  if (noun !== undefined && lastWord(view, noun) === "couple") return true;
  const and = chunks[at + 1];
  if (and?.kind !== "and" || lastWord(view, and) !== "and") return false;
  const other = relativeAt(view, at + 2) ?? at + 2;
  const second = chunks[other];
  if (second?.kind !== "noun" || !PERSON_NOUNS.has(lastWord(view, second))) return false;
  if (other === at + 2 && second.end - second.first === 1) return true;
  const several = isPlural(lastWord(view, second)) || /^(children|people|men|women)$/.test(lastWord(view, second));
  return isRelative(view, at + 2) && !several && !opensClause(view, at, other);
}

/** Where the noun of "his 11-year-old daughter" stands, whose age is a figure between. */
function relativeAt(view: SentenceView, at: number): number | undefined {
  return figureAt(view, view.chunks[at + 1])?.slot === "age" ? at + 2 : undefined;
}

function isRelative(view: SentenceView, at: number): boolean {
  return /^(his|her|their)$/.test(firstWord(view, view.chunks[at] as Chunk));
}

/** "killed a man and his wife was hurt": the second person has a verb of her own. */
function opensClause(view: SentenceView, at: number, other: number): boolean {
  const before = view.chunks.slice(0, at).some((chunk) => chunk.kind === "verb");
  return before && view.chunks[other + 1]?.kind === "verb";
}
