import type { VersionMention } from "../findings/finding.ts";
import type { Span } from "../kernel/span.ts";
import type { ArticleLabel } from "./article-label.ts";
import type { ArticleSource } from "./article-source.ts";
import { lineStarts, positionAt } from "./line-starts.ts";
import { isWebUrl } from "./uri.ts";

/** Where a mention stands in the file that holds it: `[start, end)` in UTF-16 units, and the same as lines and columns from 1. */
export interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column after the last unit. */
  readonly endColumn: number;
}

/** The lines of a file are found once: a report speaks of one file many times. */
const startsOf = new WeakMap<ArticleLabel, readonly number[]>();

export function placeOf(article: ArticleLabel, mention: VersionMention): Place {
  const text = article.source?.text ?? article.text;
  const starts = startsOf.get(article) ?? lineStarts(text);
  startsOf.set(article, starts);
  const { start, end } = article.source === undefined ? mention : spanInSource(article.source, mention);
  const from = within(text, start);
  const to = Math.max(from, within(text, end));
  const last = positionAt(starts, to);
  return {
    uri: uriOf(article),
    start: from,
    end: to,
    ...positionAt(starts, from),
    endLine: last.line,
    endColumn: last.column,
  };
}

/** The file; without one the page; without that the article's name. */
export function uriOf({ source, url, id }: ArticleLabel): string {
  return source?.uri ?? (url !== undefined && isWebUrl(url) ? url : id);
}

/**
 * The end is where the next character stands, which in a page may be behind a tag and a line break: then it is where the tag
 * begins. The last character itself may be written at length: `&amp;`.
 */
function spanInSource(source: ArticleSource, { start, end }: VersionMention): Span {
  const [from, last, next] = [source.toSource(start), source.toSource(Math.max(start, end - 1)), source.toSource(end)];
  const tag = source.text.slice(last + 1, next).indexOf("<");
  return { start: from, end: tag < 0 ? next : last + 1 + tag };
}

/** A report may be written beside articles that have changed since: no place lies outside the file. */
function within(text: string, offset: number): number {
  return Number.isFinite(offset) ? Math.min(Math.max(0, Math.trunc(offset)), text.length) : 0;
}
