import { STATE_NOUNS, STATE_WORDS } from "../../../lexicons/en/counted-states.ts";
import type { Chunk } from "../chunks.ts";
import { figureAt, firstWord, lastWord, type SentenceView, wordsOf } from "../sentence-view.ts";
import { countsPeople } from "./counts-people.ts";
import type { CountedState } from "./state-of.ts";

/** "15 deaths", "three bodies", "12 wounded soldiers", "no reports of deaths", "claimed 12 lives". */
export function insidePhrase(view: SentenceView, at: number, head: number | undefined): CountedState | undefined {
  if (head === undefined) return undefined;
  const noun = view.chunks[head] as Chunk;
  const last = lastWord(view, noun);
  const own = STATE_NOUNS.get(last);
  if (own) return { slot: own, chunk: head };
  if (last === "lives" && (LIFE_TAKERS.test(wordBefore(view, at)) || areLost(view, head + 1)))
    return { slot: "killed", chunk: head };
  // "one of the injured cyclists": how they all are
  const people = countsPeople(view, head) && !(head > at + 1 && figureAt(view, view.chunks[at])?.quantity.value === 1);
  for (const word of wordsOf(view, noun)) {
    const slot =
      people && (word.endsWith("ed") || word === "dead" || word === "missing") ? STATE_WORDS.get(word) : undefined;
    if (slot) return { slot, chunk: head };
  }
  const link = view.chunks[head + 1];
  const inner = view.chunks[head + 2];
  if (
    /^(reports?|numbers?|cases?)$/.test(last) &&
    link?.kind === "link" &&
    firstWord(view, link) === "of" &&
    inner?.kind === "noun"
  ) {
    const slot = STATE_NOUNS.get(lastWord(view, inner));
    if (slot) return { slot, chunk: head + 2 };
  }
  return undefined;
}

/** "Five lives were lost" */
function areLost(view: SentenceView, verb: number): boolean {
  const chunk = view.chunks[verb];
  return chunk?.kind === "verb" && /^(lost|claimed|taken)$/.test(lastWord(view, chunk));
}

const LIFE_TAKERS = /^(claimed|claiming|claims|claim|cost|costing|costs|took|taken|taking|takes|of|lost)$/;

function wordBefore(view: SentenceView, at: number): string {
  const first = (view.chunks[at] as Chunk).first;
  return view.document.tokens[first - 1]?.lower ?? "";
}
