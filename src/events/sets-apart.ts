import type { Document } from "../document/document.ts";
import { wordsOf } from "./title-words.ts";

/** "A separate fire", "a second blaze", "a rival poll": the article itself tells its event from a better-known one. */
const APART: ReadonlySet<string> = new Set(["second", "separate", "rival", "unrelated"]);

/** Whether headline or first sentence sets the event apart from another. */
export function setsApart({ article, text, sentences }: Document): boolean {
  const first = sentences[0];
  const lead = first === undefined ? "" : text.slice(first.start, first.end);
  return wordsOf(`${article.title ?? ""} ${lead}`).some((word) => APART.has(word));
}
