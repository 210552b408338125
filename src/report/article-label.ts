import type { ArticleInput } from "../document/document.ts";

/** What a report says of an article: `Reuters, 3 May 2025 09:10`, else the id. */
export interface ArticleLabel {
  readonly label: string;
  readonly text: string;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Labels by article id. An article without an id has the one that the comparator gives it: its place, `a1` for the first.
 */
export function labelArticles(articles: readonly ArticleInput[]): ReadonlyMap<string, ArticleLabel> {
  return new Map(articles.map((article, index) => labelArticle(article, `a${index + 1}`)));
}

function labelArticle(article: ArticleInput, defaultId: string): [string, ArticleLabel] {
  if (typeof article === "string") return [defaultId, { label: defaultId, text: article }];
  const id = article.id ?? defaultId;
  const label = [article.publisher ?? id, showTime(article.published)].filter((part) => part !== undefined).join(", ");
  return [id, { label, text: article.text }];
}

/** `2025-05-03T09:10:00Z` as "3 May 2025 09:10": the article's own clock. */
export function showTime(published: string | undefined): string | undefined {
  const parts = published?.match(/^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<clock>\d\d:\d\d))?/)?.groups;
  if (parts === undefined) return published;
  const day = `${Number(parts.day)} ${MONTHS[Number(parts.month) - 1] ?? parts.month} ${parts.year}`;
  return parts.clock === undefined ? day : `${day} ${parts.clock}`;
}
