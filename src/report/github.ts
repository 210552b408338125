import { type AnyReport, type ArticlesOf, reported } from "./any-report.ts";
import { type MarkdownOptions, toMarkdown } from "./markdown.ts";
import type { Notice } from "./notice.ts";
import { noticeNote } from "./notice-note.ts";
import { noticesOf } from "./notices-of.ts";
import { placeOf } from "./place.ts";
import type { ReportOptions } from "./report-options.ts";
import { type ReportedArticles, reportedArticles } from "./reported-articles.ts";
import { showLine } from "./show-line.ts";
import { plainStyle } from "./text-style.ts";
import { isWebUrl } from "./uri.ts";

/** What GitHub shows of each level in one step of a workflow. */
const MOST_ANNOTATIONS = 10;

/** The runner cuts messages at 4,096 characters. */
const LONGEST_MESSAGE = 4_000;

/**
 * Workflow commands for GitHub Actions, one a line: an annotation at the first version's place for each disagreement, ten of
 * each level, which is what GitHub shows; a last line counts the others. `toGithubSummary` has them all.
 *
 * Annotations have a file and lines where `sources` gives files.
 */
export function toGithub<Report extends AnyReport>(
  report: Report,
  articles: ArticlesOf<Report>,
  options: ReportOptions = {},
): string {
  const known = reportedArticles(reported(report, articles), options);
  const notices = noticesOf(report).filter(({ severity }) => severity !== "none");
  const shown = LEVELS.flatMap((level) =>
    notices.filter(({ severity }) => severity === level).slice(0, MOST_ANNOTATIONS),
  );
  const left = notices.length - shown.length;
  const rest = left === 0 ? [] : [`${left} more not annotated: GitHub shows ten of each level.`];
  return [...shown.map((notice) => command(notice, known)), ...rest].map((line) => `${line}\n`).join("");
}

const LEVELS = ["error", "warning", "info"] as const;

/** The step summary's limit is 1 MiB; room is left for the lines of others. */
const LONGEST_SUMMARY = 1_000_000;

/** The whole report as Markdown for the file that `$GITHUB_STEP_SUMMARY` names, within GitHub's limit. */
export function toGithubSummary<Report extends AnyReport>(
  report: Report,
  articles: ArticlesOf<Report>,
  options: MarkdownOptions = {},
): string {
  return toMarkdown(report, articles, { heading: "crossfact", maxBytes: LONGEST_SUMMARY, ...options });
}

function command(notice: Notice, known: ReportedArticles): string {
  const name = notice.severity === "info" ? "notice" : notice.severity;
  const properties = { ...placeProperties(notice, known), title: `${notice.kind} ${notice.state}` };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const [, ...note] = noticeNote(notice, (role) => known[role], plainStyle);
  return `::${name} ${written.join(",")}::${escapeData(cut([showLine(notice.message), ...note].join("\n")))}`;
}

/** Columns are allowed on a single line only. */
function placeProperties({ sides, main }: Notice, known: ReportedArticles): Readonly<Record<string, string | number>> {
  const side = sides[main];
  const mention = side?.mentions[0];
  const article = mention && known[side?.role ?? "article"].get(mention.articleId);
  if (article?.source === undefined || mention === undefined || isWebUrl(article.source.uri)) return {};
  const { uri, line, column, endLine, endColumn } = placeOf(article, mention);
  return { file: safePath(uri), line, endLine, ...(line === endLine ? { col: column, endColumn } : {}) };
}

/** A path with its spaces as they are, but no control character, half character or order to the runner in it. */
function safePath(uri: string): string {
  return uri.replace(/\p{Cc}|\p{Cs}/gu, "\ufffd").replaceAll("##[", "## [");
}

function cut(text: string): string {
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE).replace(/\p{Cs}$/u, "")}…`;
}

/** As the runner reads values back: everything after the second `::`. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
