import type { Document } from "../document/document.ts";
import type { ArticleFacts } from "../mentions/article-facts.ts";

/** An article as the comparator holds it: the text with its tokens, and what was found in it. */
export interface Reading {
  readonly document: Document;
  readonly facts: ArticleFacts;
  /** Milliseconds since 1970 UTC, where the article is dated; a bare day counts as its noon. */
  readonly publishedAt?: number;
}

/** Earliest first, undated last, then by id: the order in which a story is read, whatever order the caller gave. */
export function byPublication(a: Reading, b: Reading): number {
  const early = a.publishedAt ?? Number.POSITIVE_INFINITY;
  const late = b.publishedAt ?? Number.POSITIVE_INFINITY;
  if (early !== late) return early < late ? -1 : 1;
  const left = a.document.article.id;
  const right = b.document.article.id;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Reads an ISO 8601 date or date-time as an instant; one without offset is taken as UTC, a bare date as noon. */
export function instantOf(published: string | undefined): number | undefined {
  if (published === undefined) return undefined;
  const bareDay = /^\d{4}-\d\d-\d\d$/.test(published);
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/.test(published);
  const instant = Date.parse(bareDay ? `${published}T12:00:00Z` : hasZone ? published : `${published}Z`);
  return Number.isNaN(instant) ? undefined : instant;
}
