import type { Chunk } from "../chunks.ts";
import { holdsWord, lastWord, type SentenceView } from "../sentence-view.ts";

export function isPassive(view: SentenceView, chunk: Chunk): boolean {
  return holdsWord(view, chunk, BE) && !lastWord(view, chunk).endsWith("ing");
}

const BE: ReadonlySet<string> = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "'s",
  "'re",
  "get",
  "got",
  "gets",
]);

export function isWhen(view: SentenceView, chunk: Chunk): boolean {
  return /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|night|morning|afternoon|evening|week|month|year)$/.test(
    lastWord(view, chunk),
  );
}
