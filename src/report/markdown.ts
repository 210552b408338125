import { agreementLines } from "./agreement-lines.ts";
import { type AnyReport, type ArticlesOf, reported } from "./any-report.ts";
import { byteLength } from "./byte-length.ts";
import { diagnosticLines } from "./diagnostic-lines.ts";
import { emphasized, escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import type { Notice, NoticeSide } from "./notice.ts";
import { noticesOf } from "./notices-of.ts";
import type { ReportOptions } from "./report-options.ts";
import { type ReportedArticles, reportedArticles } from "./reported-articles.ts";
import { count, summaryOf } from "./summary.ts";
import { tellingsOf } from "./tellings.ts";

export interface MarkdownOptions extends ReportOptions {
  /** A heading above it all. */
  readonly heading?: string | undefined;
  /** Longest result in UTF-8; what does not fit is counted. GitHub takes comments of 65,536 characters, GitLab of 1,000,000. */
  readonly maxBytes?: number | undefined;
}

/**
 * The report as Markdown for comments and mails, rendered alike by GitHub and GitLab: what was found in one sentence, then a
 * list, the gravest first, each with the sentences of all versions. Publishers link to their articles where these have a URL.
 */
export function toMarkdown<Report extends AnyReport>(
  report: Report,
  articles: ArticlesOf<Report>,
  options: MarkdownOptions = {},
): string {
  const all = reported(report, articles);
  const known = reportedArticles(all, options);
  const heading = options.heading === undefined ? [] : [`## ${escapeMarkdown(options.heading)}\n\n`];
  const head = [...heading, `${escapeMarkdown(summaryOf(report))}\n`];
  const blocks = [
    ...noticesOf(report)
      .filter(({ severity }) => severity !== "none")
      .map((notice) => block(notice, known)),
    ...agreementLines(all, known.article).map((line) => `\n- agreed: ${escapeMarkdown(line)}\n`),
    ...diagnosticLines(all, known.article).map((line) => `\n- note: ${escapeMarkdown(line)}\n`),
  ];
  return fitting(head.join(""), blocks, options.maxBytes ?? Number.POSITIVE_INFINITY);
}

/** As many blocks as there is room for, and how many are left out. */
function fitting(head: string, blocks: readonly string[], maxBytes: number): string {
  const rest = (left: number) => `\n- and ${left} more\n`;
  let room = maxBytes - byteLength(head) - rest(blocks.length).length;
  const fit = blocks.findIndex((one) => {
    room -= byteLength(one);
    return room < 0;
  });
  return fit < 0 ? head + blocks.join("") : head + blocks.slice(0, fit).join("") + rest(blocks.length - fit);
}

function block(notice: Notice, known: ReportedArticles): string {
  const { severity, message, ruleId, id, sides } = notice;
  const head = `- **${severity.toUpperCase()}** ${escapeMarkdown(message)} (${escapeMarkdown(ruleId)}, ${escapeMarkdown(id)})`;
  return `\n${[head, ...sides.flatMap((side) => sideItems(notice, side, known))].join("\n")}\n`;
}

function sideItems({ kind }: Notice, { role, value, mentions }: NoticeSide, known: ReportedArticles): string[] {
  const { tellings, more } = tellingsOf(mentions, known[role]);
  const resolved = kind === "date" && value !== undefined ? ` = ${escapeMarkdown(value)}` : "";
  const items = tellings.map(({ label, url, place, snippets }) => {
    const at = place === undefined ? "" : ` (${escapeMarkdown(`${place.uri}:${place.line}:${place.column}`)})`;
    const sentences = snippets.map(({ before, words, after }) => emphasized(before, words, after));
    return `  - ${markdownLink(label, url)}${resolved}${at}: ${sentences.join(" … ")}`;
  });
  return more === 0 ? items : [...items, `  - and ${count(more, "more article")}`];
}
