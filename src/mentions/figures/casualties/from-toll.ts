import { STATE_WORDS } from "../../../lexicons/en/counted-states.ts";
import type { Chunk } from "../chunks.ts";
import { headAfter } from "../counted-head.ts";
import { figureAt, firstWord, type SentenceView, wordsOf } from "../sentence-view.ts";
import { countsPeople } from "./counts-people.ts";
import type { CountedState } from "./state-of.ts";

/** "the number of people killed in the landslide in the Andes has reached 38": chunks between. */
const REACH = 14;

/** "the death toll rose to 15", "the number of injured stands at 40", "bringing the number of dead to 14", "with a toll of 12". */
export function fromToll(view: SentenceView, at: number): CountedState | undefined {
  const { chunks } = view;
  if (headAfter(view, at) !== undefined) return undefined;
  let state: string | undefined;
  for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
    const chunk = chunks[before] as Chunk;
    // "Death toll: seven"
    if (chunk.kind === "stop" && firstWord(view, chunk) === ":" && before === at - 1) continue;
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
    const words = wordsOf(view, chunk);
    state =
      words
        .map((word) => (word === "saved" ? undefined : STATE_WORDS.get(word)))
        .findLast((slot) => slot !== undefined) ?? state;
    if (chunk.kind !== "noun") continue;
    const slot =
      tollSlot(words) ??
      (isCount(words) && firstWord(view, chunks[before + 1] as Chunk) === "of"
        ? (state ?? (countsPeople(view, before + 2) ? placeState(view, before + 3, at) : undefined))
        : undefined);
    if (slot) return { slot, chunk: before };
  }
  return undefined;
}

/** What stands between "the number of people" and their number and says how they are. */
function placeState({ document, chunks }: SentenceView, from: number, to: number): string | undefined {
  const text = document.text.slice(
    document.tokens[chunks[from]?.first ?? 0]?.start,
    document.tokens[chunks[to]?.first ?? 0]?.start,
  );
  if (/\bsaved\b/.test(text)) return "rescued";
  if (/\bin (?:police )?custody\b|\bheld (?:in|by|at|over|without)\b/.test(text)) return "arrested";
  return /\b(?:leave|left|fled|flee|lost) their homes\b|\bin (?:relief |refugee |tent )?camps\b/.test(text)
    ? "displaced"
    : undefined;
}

/** "the number of people killed", "a total of dead": the state stands behind the noun. */
function isCount(words: readonly string[]): boolean {
  return ["number", "count", "total", "tally"].includes(words.at(-1) ?? "");
}

function tollSlot(words: readonly string[]): string | undefined {
  if (words.includes("toll") || words.includes("fatalities") || words.includes("deaths") || words.includes("dead"))
    return "killed";
  if (words.includes("injuries") || words.includes("wounded") || words.includes("injured")) return "injured";
  if (words.includes("missing")) return "missing";
  return words.includes("arrests") ? "arrested" : undefined;
}
