import type { Chunk } from "../chunks.ts";
import { figureAt, firstWord, lastWord, type SentenceView, wordsOf } from "../sentence-view.ts";

/** "taken to a hospital, where he died", "suffered a fatal wound": the sentence goes on to the death. */
export function isFatal(view: SentenceView, at: number): boolean {
  const then = view.chunks[at + 2];
  if (view.chunks[at + 1]?.kind === "and" && then !== undefined && lastWord(view, then) === "killed") return true;
  for (let place = at; place < Math.min(at + 14, view.chunks.length); place++) {
    const chunk = view.chunks[place] as Chunk;
    if (chunk.kind === "figure" && figureAt(view, chunk)?.slot !== "age") return false;
    if (wordsOf(view, chunk).some((word) => FATAL.has(word))) return true;
    // "found shot to death"
    if (chunk.kind === "noun" && lastWord(view, chunk) === "death" && isTo(view, place - 1)) return true;
  }
  return false;
}

function isTo(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  return chunk !== undefined && lastWord(view, chunk) === "to";
}

/** "hospitalized after a shooting has died": who was hurt and now has died. Declines where someone else may be the one: "and his wife has died". */
export function hasDied(view: SentenceView, at: number): boolean {
  for (const chunk of view.chunks.slice(at + 1, at + 12)) {
    if (chunk.kind === "and" || chunk.kind === "figure" || chunk.kind === "relative") return false;
    if (chunk.kind !== "verb" || lastWord(view, chunk) !== "died") continue;
    return /^(has|have|later)$/.test(firstWord(view, chunk));
  }
  return false;
}

/** "were shot, but their injuries were not life-threatening": the sentence goes on to say that they live. */
export function isSurvived(view: SentenceView, at: number): boolean {
  for (const chunk of view.chunks.slice(at, at + 14)) {
    if (chunk.kind === "figure" && figureAt(view, chunk)?.slot !== "age") return false;
    if (wordsOf(view, chunk).some((word) => SURVIVED.test(word))) return true;
  }
  return false;
}

const SURVIVED =
  /^(injur(y|ies|ed)|survived?|recover(ing|ed)?|stable|wounded|hospitali[sz]ed|non-life-threatening|life-threatening)$/;

const FATAL: ReadonlySet<string> = new Set(["died", "dead", "fatal", "fatally", "mortally"]);
