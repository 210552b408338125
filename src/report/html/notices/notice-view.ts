import type { Reported } from "../../any-report.ts";
import type { ArticleRole, Notice, NoticeState } from "../../notice.ts";
import { noticesOf } from "../../notices-of.ts";
import type { ReportOptions } from "../../report-options.ts";
import { reportedArticles } from "../../reported-articles.ts";
import { showLine } from "../../show-line.ts";
import { anchorsOf } from "../anchors.ts";
import { type ArticleView, viewPart } from "../article-view.ts";
import type { CardView } from "../card.ts";
import { type Mark, type MarkBook, openMarkBook } from "../marks.ts";
import type { Stand } from "../wording.ts";

export interface NoticeView extends CardView {
  readonly notice: Notice;
}

/** A check of a draft, or the changes between two versions, as the page shows it. */
export interface NoticesView {
  readonly notices: readonly NoticeView[];
  /** Each with its marks, in the order of the parts. */
  readonly articles: readonly { readonly article: ArticleView; readonly marks: readonly Mark[] }[];
}

const STANDS: Readonly<Record<NoticeState, Stand>> = {
  contradiction: "contradiction",
  update: "update",
  variation: "variation",
  contradicted: "contradiction",
  unsupported: "unsupported",
  supported: "agreement",
  changed: "changed",
  added: "added",
  removed: "removed",
};

const PARTS: Readonly<Partial<Record<ArticleRole, string>>> = { draft: "Draft", before: "Before", after: "After" };

interface Part {
  readonly articles: ReadonlyMap<string, ArticleView>;
  readonly marks: MarkBook;
}

export function viewNotices(reported: Exclude<Reported, { of: "articles" }>, options: ReportOptions): NoticesView {
  const parts = viewParts(reported, options);
  const notices = noticesOf(reported.report);
  const anchors = anchorsOf(
    "finding",
    notices.map(({ id }) => id),
  );
  const views = notices.map((notice, index) => viewNotice(notice, index + 1, anchors[index] as string, parts));
  const articles = [...parts.values()].flatMap(({ articles, marks }) =>
    [...articles.values()].map((article) => ({ article, marks: marks.byArticle.get(article.id) ?? [] })),
  );
  return { notices: views, articles };
}

/** Two versions of an article may share their id: each part has its own articles and marks. */
function viewParts(
  reported: Exclude<Reported, { of: "articles" }>,
  options: ReportOptions,
): ReadonlyMap<ArticleRole, Part> {
  const labels = Object.entries(reportedArticles(reported, options)) as [ArticleRole, ReadonlyMap<string, never>][];
  return new Map(
    labels.map(([role, byId]) => {
      const views = [...byId.values()].map((label, index) => viewPart(label, `${role}-${index + 1}`, PARTS[role]));
      const articles = new Map(views.map((view) => [view.id, view]));
      return [role, { articles, marks: openMarkBook(articles, `mark-${role}`) }];
    }),
  );
}

function viewNotice(notice: Notice, number: number, anchor: string, parts: ReadonlyMap<ArticleRole, Part>): NoticeView {
  const stand = STANDS[notice.state];
  const told = notice.sides.map(({ mentions }) => cut(showLine(mentions[0]?.text ?? "")));
  const words = told[notice.main] ?? "";
  const heading = stand === "changed" ? `“${told[0]}”, now “${words}”` : `“${words}”`;
  const owner = { stand, target: anchor, subject: words, ...(stand === "agreement" ? {} : { number }) };
  const versions = notice.sides.map(({ role, value, mentions }) => ({
    value,
    mentions: mentions.map((mention) => (parts.get(role) as Part).marks.add(mention, owner)),
  }));
  return { notice, anchor, number, stand, kind: notice.kind, heading, versions };
}

const LONGEST_HEADING = 80;

function cut(words: string): string {
  return words.length > LONGEST_HEADING ? `${words.slice(0, LONGEST_HEADING - 1)}…` : words;
}
