import { instantOf } from "../../claims/reading.ts";
import type { ConsistencyReport, ReportedArticle } from "../../findings/finding.ts";
import type { Span } from "../../kernel/span.ts";
import { type ArticleLabel, showTime } from "../article-label.ts";
import { showLine } from "../show-line.ts";
import { webAddress } from "./web-address.ts";

/** An article as the page shows it. */
export interface ArticleView {
  readonly id: string;
  readonly anchor: string;
  readonly publisher: string;
  /** "3 May 2025 09:10", "undated". */
  readonly time: string;
  readonly published?: string | undefined;
  /** Milliseconds since 1970 UTC. */
  readonly publishedAt?: number | undefined;
  /** Where the time was found, if the caller did not give it. */
  readonly timeNote?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** The file that it was read from. */
  readonly file?: string | undefined;
  readonly text: string;
  /** The text without page furniture, where the report tells it. */
  readonly body?: readonly Span[] | undefined;
}

/** All articles of a report by id: event by event, in the order of publication. */
export function viewArticles(
  report: ConsistencyReport,
  labels: ReadonlyMap<string, ArticleLabel>,
): ReadonlyMap<string, ArticleView> {
  const read = new Map((report.articles ?? []).map((article) => [article.id, article]));
  const ids = new Set([...report.events.flatMap(({ articleIds }) => articleIds), ...labels.keys()]);
  return new Map([...ids].map((id, index) => [id, viewArticle(id, index + 1, labels.get(id), read.get(id))]));
}

function viewArticle(
  id: string,
  place: number,
  given: ArticleLabel | undefined,
  read: ReportedArticle | undefined,
): ArticleView {
  const published = read?.published ?? given?.published;
  const title = read?.title ?? given?.title;
  return {
    id,
    anchor: `article-${place}`,
    publisher: nameOf(id, given?.publisher ?? read?.publisher),
    time: showTime(published) ?? "undated",
    published,
    publishedAt: instantOf(published),
    timeNote: read?.publishedFrom && TIME_NOTES[read.publishedFrom],
    title: title === undefined ? undefined : showLine(title).trim(),
    url: webAddress(given?.url),
    file: fileOf(given),
    text: given?.text ?? "",
    body: read?.body,
  };
}

/** An article that plays a part: the draft, a source, the version before. Its part stands before its name. */
export function viewPart(given: ArticleLabel, anchor: string, part: string | undefined): ArticleView {
  const { id, text, title, published, url } = given;
  const name = nameOf(id, given.publisher);
  const publisher = part === undefined ? name : given.publisher === undefined ? part : `${part}, ${name}`;
  return {
    id,
    anchor,
    publisher,
    time: showTime(published) ?? (part === undefined ? "undated" : ""),
    published,
    title: title === undefined ? undefined : showLine(title).trim(),
    url: webAddress(url),
    file: fileOf(given),
    text,
  };
}

function fileOf(given: ArticleLabel | undefined): string | undefined {
  return given?.source === undefined ? undefined : showLine(given.source.uri);
}

function nameOf(id: string, publisher: string | undefined): string {
  return showLine(publisher ?? id).trim() || "unnamed";
}

const TIME_NOTES: Readonly<Record<NonNullable<ReportedArticle["publishedFrom"]>, string | undefined>> = {
  input: undefined,
  text: "time read from the page",
  dateline: "date read from the dateline",
  twin: "time taken from a dated copy of the report",
};
