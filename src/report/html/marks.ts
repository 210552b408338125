import type { VersionMention } from "../../findings/finding.ts";
import type { Span } from "../../kernel/span.ts";
import type { ArticleView } from "./article-view.ts";
import type { MentionView } from "./report-view.ts";
import type { Stand } from "./wording.ts";

/** What a mark in an article belongs to. */
export interface MarkOwner {
  readonly stand: Stand;
  /** The finding's number on the page; agreements have none. */
  readonly number?: number;
  /** The name of the finding or agreement on the page. */
  readonly target: string;
  readonly subject: string;
}

/** A stretch of an article that a finding or an agreement speaks of. */
export interface Mark extends Span, MarkOwner {
  readonly anchor: string;
}

export interface MarkBook {
  /** Notes the mark of a mention. */
  readonly add: (mention: VersionMention, owner: MarkOwner) => MentionView;
  readonly byArticle: ReadonlyMap<string, readonly Mark[]>;
}

/** Gives every mention its article and, where the article's text is the one that the report was made of, its mark. */
export function openMarkBook(articles: ReadonlyMap<string, ArticleView>, prefix = "mark"): MarkBook {
  const byArticle = new Map<string, Mark[]>();
  let marks = 0;
  const add = (mention: VersionMention, owner: MarkOwner): MentionView => {
    const article = articles.get(mention.articleId) ?? missing(mention.articleId);
    if (article.text.slice(mention.start, mention.end) !== mention.text || mention.text === "")
      return { mention, article };
    marks++;
    const anchor = `${prefix}-${marks}`;
    const own = byArticle.get(article.id) ?? [];
    own.push({ ...owner, anchor, start: mention.start, end: mention.end });
    byArticle.set(article.id, own);
    return { mention, article, anchor };
  };
  return { add, byArticle };
}

/** An article that the report speaks of and does not list: a report that somebody changed. */
function missing(id: string): ArticleView {
  return { id, anchor: "articles", publisher: id, time: "undated", text: "" };
}
