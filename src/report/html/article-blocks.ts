import { overlaps, type Span } from "../../kernel/span.ts";
import type { ArticleView } from "./article-view.ts";
import type { MarkedStretch } from "./marked-stretches.ts";

/** A stretch of an article between blank lines, with what is marked in it. */
export interface ArticleBlock extends Span {
  readonly stretches: readonly MarkedStretch[];
  readonly role: "headline" | "prose" | "furniture";
}

/** Cuts an article at its blank lines. Furniture: menus, related links, copyright lines, and nothing that is marked. */
export function articleBlocks({ text, body, title }: ArticleView, stretches: readonly MarkedStretch[]): ArticleBlock[] {
  const ofBlock = spansTouching(stretches);
  const bodyOfBlock = spansTouching(body ?? []);
  return [...betweenBlankLines(text)].map((span) => {
    const marked = ofBlock(span);
    const held = body === undefined || bodyOfBlock(span).length > 0 || marked.length > 0;
    const isHeadline = title !== undefined && text.slice(span.start, span.end) === title;
    return { ...span, stretches: marked, role: isHeadline ? "headline" : held ? "prose" : "furniture" };
  });
}

/** In: spans in text order that do not overlap. To be asked in text order: it goes through the spans once. */
function spansTouching<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  let at = 0;
  return (span) => {
    while (at < spans.length && (spans[at] as T).end <= span.start) at++;
    const touching: T[] = [];
    for (let next = at; next < spans.length && overlaps(spans[next] as T, span); next++)
      touching.push(spans[next] as T);
    return touching;
  };
}

function* betweenBlankLines(text: string): Generator<Span> {
  let start: number | undefined;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const lineBreak = text.indexOf("\n", at);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(at, lineEnd);
    if (line.trim() !== "") {
      start ??= at + line.length - line.trimStart().length;
      end = at + line.trimEnd().length;
    } else if (start !== undefined) {
      yield { start, end };
      start = undefined;
    }
    at = lineEnd + 1;
  }
  if (start !== undefined) yield { start, end };
}
