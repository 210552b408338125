import type { Span } from "../kernel/span.ts";
import { sentenceAround } from "./sentence-around.ts";
import { showLine } from "./show-line.ts";

/** An editor reads a sentence of this length at a glance; longer ones are cut at a space, the mention stays whole. */
const CONTEXT_LENGTH = 140;

/** A mention inside its sentence, in three pieces: `before + words + after` reads as the article does, on one line that is safe to show. */
export interface Snippet {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Cuts the sentence around a mention, an ellipsis where it goes on. */
export function snippetOf(text: string, mention: Span): Snippet {
  const sentence = sentenceAround(text, mention);
  return {
    before: cutLeft(showLine(text.slice(sentence.start, mention.start))),
    words: showLine(text.slice(mention.start, mention.end)),
    after: cutRight(showLine(text.slice(mention.end, sentence.end))),
  };
}

function cutLeft(text: string): string {
  if (text.length <= CONTEXT_LENGTH) return text;
  const space = text.indexOf(" ", text.length - CONTEXT_LENGTH);
  return `… ${text.slice(space < 0 ? text.length - CONTEXT_LENGTH : space + 1)}`;
}

function cutRight(text: string): string {
  if (text.length <= CONTEXT_LENGTH) return text;
  const space = text.lastIndexOf(" ", CONTEXT_LENGTH);
  return `${text.slice(0, space <= 0 ? CONTEXT_LENGTH : space)} …`;
}
