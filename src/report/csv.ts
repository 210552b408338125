import type { VersionMention } from "../findings/finding.ts";
import { type AnyReport, type ArticlesOf, reported } from "./any-report.ts";
import { csvCell } from "./csv-cell.ts";
import type { Notice, NoticeSide } from "./notice.ts";
import { noticesOf } from "./notices-of.ts";
import { placeOf, uriOf } from "./place.ts";
import type { ReportOptions } from "./report-options.ts";
import { type ReportedArticles, reportedArticles } from "./reported-articles.ts";
import { snippetIn } from "./tellings.ts";

export interface CsvOptions extends ReportOptions {
  /** By this mark Excel knows UTF-8. Default: true; leave it out for programs that trip over it. */
  readonly byteOrderMark?: boolean | undefined;
}

const COLUMNS = [
  ...["id", "kind", "state", "severity", "confidence", "subject", "version", "value", "words", "sentence"],
  ...["article", "publisher", "published", "url", "file", "line", "column", "start", "end", "message"],
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/**
 * A table for spreadsheets (RFC 4180, UTF-8, comma, CR LF): a head and one row for each mention of each version, the supported
 * facts of a draft among them. `version` counts a finding's versions and names the part of other articles; `line` and `column`
 * are those of the file, `start` and `end` of the article's text. No cell is executed.
 */
export function toCsv<Report extends AnyReport>(
  report: Report,
  articles: ArticlesOf<Report>,
  options: CsvOptions = {},
): string {
  const known = reportedArticles(reported(report, articles), options);
  const rows = noticesOf(report).flatMap((notice) =>
    notice.sides.flatMap((side, index) => side.mentions.map((mention) => toRow(notice, side, index, mention, known))),
  );
  const lines = [COLUMNS.map(csvCell), ...rows.map((row) => COLUMNS.map((column) => csvCell(row[column])))];
  return (options.byteOrderMark === false ? "" : "\ufeff") + lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

function toRow(
  { id, kind, state, severity, confidence, subject, message }: Notice,
  { role, value }: NoticeSide,
  index: number,
  mention: VersionMention,
  known: ReportedArticles,
): Row {
  const article = known[role].get(mention.articleId);
  const { before, words, after } = snippetIn(article, mention);
  const place = article === undefined ? undefined : placeOf(article, mention);
  return {
    ...{ id, kind, state, severity, confidence, subject, message, value, words, sentence: before + words + after },
    version: role === "article" ? index + 1 : role,
    article: mention.articleId,
    publisher: article?.publisher,
    published: article?.published,
    url: article?.url,
    file: article && uriOf(article),
    line: place?.line,
    column: place?.column,
    start: mention.start,
    end: mention.end,
  };
}
