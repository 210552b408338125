import type { ArticleInput } from "../document/document.ts";
import type { ArticleSource } from "./article-source.ts";

/** What a report says of an article: `Reuters, 3 May 2025 09:10`, else the id. */
export interface ArticleLabel {
  readonly label: string;
  readonly text: string;
  /** The article as it was given. */
  readonly id: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: ArticleSource | undefined;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Labels by article id. An article without an id has the one that the comparator gives it: its place, `a1` for the first.
 * Articles of one publisher and minute are told apart by their ids.
 */
export function labelArticles(
  articles: readonly ArticleInput[],
  sources?: ReadonlyMap<string, ArticleSource>,
): ReadonlyMap<string, ArticleLabel> {
  const labels = articles.map((article, index) => labelArticle(article, `a${index + 1}`, sources));
  const uses = new Map<string, number>();
  for (const { label } of labels) uses.set(label, (uses.get(label) ?? 0) + 1);
  return new Map(labels.map((one) => [one.id, (uses.get(one.label) ?? 0) > 1 ? withId(one) : one]));
}

export function labelArticle(
  article: ArticleInput,
  defaultId: string,
  sources?: ReadonlyMap<string, ArticleSource>,
): ArticleLabel {
  const {
    id = defaultId,
    title,
    publisher,
    published,
    url,
    text,
  } = typeof article === "string" ? { text: article } : article;
  const label = [publisher ?? id, showTime(published)].filter((part) => part !== undefined).join(", ");
  return { id, label, text, title, publisher, published, url, source: sources?.get(id) };
}

function withId(one: ArticleLabel): ArticleLabel {
  return one.publisher === undefined ? one : { ...one, label: `${one.label} (${one.id})` };
}

/** `2025-05-03T09:10:00Z` as "3 May 2025 09:10": the article's own clock. */
export function showTime(published: string | undefined): string | undefined {
  const parts = published?.match(/^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<clock>\d\d:\d\d))?/)?.groups;
  if (parts === undefined) return published;
  const day = `${Number(parts.day)} ${MONTHS[Number(parts.month) - 1] ?? parts.month} ${parts.year}`;
  return parts.clock === undefined ? day : `${day} ${parts.clock}`;
}
