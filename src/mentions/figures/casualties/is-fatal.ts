import { figureAt, lastWord, type SentenceView, wordsOf } from "../sentence-view.ts";

/** "taken to a hospital, where he died", "suffered a fatal wound": the sentence goes on to the death. */
export function isFatal(view: SentenceView, at: number): boolean {
  for (const chunk of view.chunks.slice(at, at + 14)) {
    if (chunk.kind === "figure" && figureAt(view, chunk)?.slot !== "age") return false;
    if (wordsOf(view, chunk).some((word) => FATAL.has(word))) return true;
  }
  const then = view.chunks[at + 2];
  return view.chunks[at + 1]?.kind === "and" && then !== undefined && lastWord(view, then) === "killed";
}

/** "were shot, but their injuries were not life-threatening": the sentence goes on to say that they live. */
export function isSurvived(view: SentenceView, at: number): boolean {
  return view.chunks.slice(at, at + 14).some((chunk) => wordsOf(view, chunk).some((word) => SURVIVED.test(word)));
}

const SURVIVED =
  /^(injur(y|ies)|survived?|recover(ing|ed)?|stable|wounded|hospitali[sz]ed|non-life-threatening|life-threatening)$/;

const FATAL: ReadonlySet<string> = new Set(["died", "dead", "fatal", "fatally", "mortally"]);
