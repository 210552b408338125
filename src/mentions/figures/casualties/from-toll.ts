import type { Chunk } from "../chunks.ts";
import { headAfter } from "../counted-head.ts";
import { figureAt, firstWord, type SentenceView, wordsOf } from "../sentence-view.ts";
import type { CountedState } from "./state-of.ts";

/** "the death toll rose to 15", "the number of injured stands at 40", "with a toll of 12". */
export function fromToll(view: SentenceView, at: number): CountedState | undefined {
  const { chunks } = view;
  if (headAfter(view, at) !== undefined) return undefined;
  for (let before = at - 1; before >= 0 && before >= at - 8; before--) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === "stop" && firstWord(view, chunk) !== ",") return undefined;
    if (chunk.kind === "figure" && figureAt(view, chunk)?.slot !== "killed") return undefined;
    if (chunk.kind === "verb" && before < at - 1) {
      const moved = chunks
        .slice(before + 1, at)
        .flatMap((inner) => wordsOf(view, inner))
        .includes("safety")
        ? "evacuated"
        : undefined;
      if (moved) return { slot: moved, chunk: before };
    }
    if (chunk.kind !== "noun") continue;
    const slot = tollSlot(wordsOf(view, chunk));
    if (slot) return { slot, chunk: before };
  }
  return undefined;
}

function tollSlot(words: readonly string[]): string | undefined {
  if (words.includes("toll") || words.includes("fatalities") || words.includes("deaths") || words.includes("dead"))
    return "killed";
  if (words.includes("injuries") || words.includes("wounded") || words.includes("injured")) return "injured";
  if (words.includes("missing")) return "missing";
  return words.includes("arrests") ? "arrested" : undefined;
}
