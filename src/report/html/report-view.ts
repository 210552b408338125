import type { ArticleInput } from "../../document/document.ts";
import type { ConsistencyReport, Finding, VersionMention } from "../../findings/finding.ts";
import { labelArticles } from "../article-label.ts";
import type { ReportOptions } from "../report-options.ts";
import { anchorsOf } from "./anchors.ts";
import { type ArticleView, viewArticles } from "./article-view.ts";
import { type EventView, viewEvents } from "./event-view.ts";
import { type Mark, type MarkBook, openMarkBook } from "./marks.ts";

/** A mention with its article; `anchor` names its mark in the article's text, where that is at hand. */
export interface MentionView {
  readonly mention: VersionMention;
  readonly article: ArticleView;
  readonly anchor?: string | undefined;
}

export interface VersionView {
  /** In short, where the report gives it. */
  readonly value?: string | undefined;
  readonly mentions: readonly MentionView[];
  /** Independent texts among its articles, where some are copies of each other. */
  readonly origins?: number | undefined;
}

export interface FindingView {
  readonly finding: Finding;
  /** Its place on the page, from 1: how the marks in the articles refer to it. */
  readonly number: number;
  readonly anchor: string;
  readonly versions: readonly VersionView[];
  /** The events of its articles: a quotation may be told again in another event. */
  readonly events: readonly EventView[];
}

export interface AgreementView {
  readonly kind: Finding["kind"];
  readonly subject: string;
  readonly value: string;
  readonly anchor: string;
  readonly eventId: string;
  readonly mentions: readonly MentionView[];
}

/** Everything that the page shows, each thing with the name by which the page links to it. */
export interface ReportView {
  readonly report: ConsistencyReport;
  readonly articles: ReadonlyMap<string, ArticleView>;
  readonly events: readonly EventView[];
  readonly findings: readonly FindingView[];
  /** Undefined where the report was made without them. */
  readonly agreements?: readonly AgreementView[] | undefined;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

export function viewReport(
  report: ConsistencyReport,
  given: readonly ArticleInput[],
  { sources }: ReportOptions,
): ReportView {
  const articles = viewArticles(report, labelArticles(given, sources));
  const events = viewEvents(report.events, articles);
  const eventOf = new Map(events.flatMap((event) => event.articles.map(({ id }) => [id, event] as const)));
  const marks = openMarkBook(articles);
  const sorted = [...report.findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  const anchors = anchorsOf(
    "finding",
    sorted.map(({ id }) => id),
  );
  const findings = sorted.map((finding, index) =>
    viewFinding(finding, index + 1, anchors[index] as string, eventOf, marks),
  );
  const agreements = viewAgreements(report, marks);
  return { report, articles, events, findings, agreements, marks: marks.byArticle };
}

function viewFinding(
  finding: Finding,
  number: number,
  anchor: string,
  eventOf: ReadonlyMap<string, EventView>,
  marks: MarkBook,
): FindingView {
  const { relation: stand, subject } = finding;
  const versions = finding.versions.map(({ value, mentions, origins }) => ({
    value,
    origins,
    mentions: mentions.map((mention) => marks.add(mention, { stand, number, target: anchor, subject })),
  }));
  const own = finding.versions.flatMap(({ mentions }) =>
    mentions.flatMap(({ articleId }) => eventOf.get(articleId) ?? []),
  );
  return { finding, number, anchor, versions, events: [...new Set(own)] };
}

function viewAgreements({ agreements }: ConsistencyReport, marks: MarkBook): AgreementView[] | undefined {
  const anchors = anchorsOf("agreement", agreements?.map(({ id }) => id) ?? []);
  return agreements?.map(({ kind, subject, value, eventId, mentions }, index) => {
    const target = anchors[index] as string;
    const views = mentions.map((mention) => marks.add(mention, { stand: "agreement", target, subject }));
    return { kind, subject, value, anchor: target, eventId, mentions: views };
  });
}
