import { isEmptyNoun, isTemporal } from "./noun-phrases.ts";
import { figureAt, firstWord, type SentenceView } from "./sentence-view.ts";

/**
 * What the sum at chunk `at` buys, pays or punishes: "$3 million for a new bridge", "2,000 yen ($14) for the van", "$9,000 for an 8 kW
 * pump". Out: the index of its noun chunk, -1 where none is told. "For two years" and "for him" are none.
 */
export function purposeOfSum(view: SentenceView, at: number): number {
  const { chunks } = view;
  if (figureAt(view, chunks[at])?.quantity.currency === undefined) return -1;
  const link = behindBracket(view, at) + 1;
  const { kind } = chunks[link] ?? {};
  if (kind !== "link" || wordAt(view, link) !== "for") return -1;
  const noun = isCut(view, link + 1) ? link + 3 : link + 1;
  const chunk = chunks[noun];
  return chunk?.kind !== "noun" || isTemporal(view, chunk) || isEmptyNoun(view, chunk) ? -1 : noun;
}

/** The chunk before the one behind "($22,480)", where such a bracket follows. */
function behindBracket(view: SentenceView, at: number): number {
  return wordAt(view, at + 1) === "(" && wordAt(view, at + 3) === ")" ? at + 3 : at;
}

/** "an | 8 kW | pump": the figure is cut out of its noun phrase. */
function isCut(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  return chunk?.kind === "noun" && isEmptyNoun(view, chunk) && figureAt(view, view.chunks[at + 1]) !== undefined;
}

function wordAt(view: SentenceView, at: number): string {
  const chunk = view.chunks[at];
  return chunk === undefined ? "" : firstWord(view, chunk);
}
