import type { Document, Token } from "../../document/document.ts";
import type { FigureMention } from "../mention.ts";
import type { Chunk } from "./chunks.ts";

/** One sentence with its figures cut out: what the readers of counted phrases, states and frames look at. */
export interface SentenceView {
  readonly document: Document;
  readonly chunks: readonly Chunk[];
  readonly figures: readonly FigureMention[];
}

export function textOf(view: SentenceView, first: Chunk, last: Chunk = first): string {
  const { document } = view;
  return document.text.slice(
    (document.tokens[first.first] as Token).start,
    (document.tokens[last.end - 1] as Token).end,
  );
}

/** The lower-case words of a chunk. */
export function wordsOf(view: SentenceView, chunk: Chunk): string[] {
  const { tokens } = view.document;
  const words: string[] = [];
  for (let at = chunk.first; at < chunk.end; at++) words.push((tokens[at] as Token).lower);
  return words;
}

/** Whether one of the chunk's words is in a list. */
export function holdsWord(view: SentenceView, chunk: Chunk, list: ReadonlySet<string>): boolean {
  const { tokens } = view.document;
  for (let at = chunk.first; at < chunk.end; at++) if (list.has((tokens[at] as Token).lower)) return true;
  return false;
}

export function lastWord(view: SentenceView, chunk: Chunk): string {
  return (view.document.tokens[chunk.end - 1] as Token).lower;
}

export function firstWord(view: SentenceView, chunk: Chunk): string {
  return (view.document.tokens[chunk.first] as Token).lower;
}

export function figureAt(view: SentenceView, chunk: Chunk | undefined): FigureMention | undefined {
  return chunk === undefined || chunk.figure < 0 ? undefined : view.figures[chunk.figure];
}
