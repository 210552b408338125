import type { Chunk } from "./chunks.ts";
import { figureAt, firstWord, type SentenceView, wordsOf } from "./sentence-view.ts";

/**
 * Index of the figure of which the one at chunk `at` is a part, undefined where it stands for itself:
 * "three people, including two children", "48 passengers, 11 of them women", "12 of the 40 on board". `before` is the last figure before this sentence.
 */
export function partOf(view: SentenceView, at: number, before: number): number | undefined {
  return ofFollowing(view, at) ?? ofThem(view, at, before) ?? included(view, at);
}

/** "12 of the 40 passengers". */
function ofFollowing(view: SentenceView, at: number): number | undefined {
  const { chunks } = view;
  const link = chunks[at + 1];
  if (link?.kind !== "link" || firstWord(view, link) !== "of") return undefined;
  const next = chunks[at + 2];
  if (next?.kind === "figure") return isCount(view, next) ? next.figure : undefined;
  const whole = chunks[at + 3];
  const determiner = next?.kind === "noun" && /^(the|its|their|his|her|those|these|all)$/.test(firstWord(view, next));
  return determiner && whole?.kind === "figure" && isCount(view, whole) ? whole.figure : undefined;
}

/** How many chunks before "of them" the whole may stand. */
const WHOLE_REACH = 20;

/** "11 of them women", "six of whom". */
function ofThem(view: SentenceView, at: number, before: number): number | undefined {
  const { chunks } = view;
  const link = chunks[at + 1];
  const pronoun = chunks[at + 2];
  if (link?.kind !== "link" || firstWord(view, link) !== "of" || pronoun === undefined) return undefined;
  if (!/^(them|whom|which|these|those)$/.test(firstWord(view, pronoun)) || wordsOf(view, pronoun).length > 1)
    return undefined;
  for (let place = at - 1; place >= 0 && place >= at - WHOLE_REACH; place--) {
    const chunk = chunks[place] as Chunk;
    if (chunk.kind === "figure" && isCount(view, chunk)) return chunk.figure;
  }
  return before >= 0 ? before : undefined;
}

/** "three people, including two children", "among them a boy". */
function included(view: SentenceView, at: number): number | undefined {
  const { chunks } = view;
  let open = -1;
  for (let place = at - 1; place >= 0 && place >= at - 8; place--) {
    const chunk = chunks[place] as Chunk;
    const word = firstWord(view, chunk);
    if (open < 0 && (word === "including" || (word === "among" && place < at - 1))) open = place;
    else if (chunk.kind === "figure" && open >= 0) return isCount(view, chunk) ? chunk.figure : undefined;
    else if (open < 0 && chunk.kind === "verb") return undefined;
    else if (chunk.kind === "stop" && word !== ",") return undefined;
  }
  return undefined;
}

function isCount(view: SentenceView, chunk: Chunk): boolean {
  const figure = figureAt(view, chunk);
  return (
    figure !== undefined &&
    figure.slot !== "age" &&
    figure.slot !== "rank" &&
    figure.quantity.unit === undefined &&
    figure.quantity.currency === undefined
  );
}
