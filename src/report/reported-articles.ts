import type { ArticleInput } from "../document/document.ts";
import type { ConsistencyReport } from "../findings/finding.ts";
import { InputError, showReceived } from "../kernel/input-error.ts";
import type { Reported } from "./any-report.ts";
import { type ArticleLabel, labelArticle, labelArticles } from "./article-label.ts";
import type { ArticleRole } from "./notice.ts";
import type { ReportOptions } from "./report-options.ts";

/** The articles of a report by the part they play, then by id: two versions of one article may share theirs. */
export type ReportedArticles = Readonly<Record<ArticleRole, ReadonlyMap<string, ArticleLabel>>>;

const NONE: ReadonlyMap<string, ArticleLabel> = new Map();

export function reportedArticles(reported: Reported, { sources }: ReportOptions): ReportedArticles {
  const none = { article: NONE, draft: NONE, source: NONE, before: NONE, after: NONE };
  const alone = (role: "draft" | "before" | "after", article: ArticleInput) => {
    const labelled = labelArticle(article, role, sources);
    const source = sources?.get(role) ?? labelled.source;
    const label = labelled.label.startsWith(role) ? labelled.label : `${role}: ${labelled.label}`;
    return { [role]: new Map([[labelled.id, { ...labelled, label, source }]]) };
  };
  switch (reported.of) {
    case "articles":
      return { ...none, article: labelArticles(completed(reported.articles, reported.report), sources) };
    case "draft": {
      const { draft, sources: given } = reported.articles;
      return { ...none, ...alone("draft", draft), source: labelArticles(given, sources) };
    }
    case "versions": {
      const { before, after } = reported.articles;
      return { ...none, ...alone("before", before), ...alone("after", after) };
    }
    default:
      return reported satisfies never;
  }
}

/** What a page says of itself names an article as well as what the caller gave, where the report tells it. */
function completed(articles: readonly ArticleInput[], { articles: read = [] }: ConsistencyReport): ArticleInput[] {
  // JavaScript callers give the report alone
  if (!Array.isArray(articles))
    throw new InputError("not-a-list", "articles", "the list of articles that were compared", showReceived(articles));
  const byId = new Map(read.map((one) => [one.id, one]));
  return articles.map((article, index) => {
    const given = typeof article === "string" ? { text: article } : article;
    const known = byId.get(given.id ?? `a${index + 1}`);
    return {
      ...given,
      title: given.title ?? known?.title,
      publisher: given.publisher ?? known?.publisher,
      published: given.published ?? known?.published,
    };
  });
}

/** Every article, in the order in which the parts are listed. */
export function listArticles(articles: ReportedArticles): ArticleLabel[] {
  return Object.values(articles).flatMap((byId) => [...byId.values()]);
}
