import { agreementLines } from "./agreement-lines.ts";
import type { AnyReport, ArticlesOf } from "./any-report.ts";
import { reported } from "./any-report.ts";
import { diagnosticLines } from "./diagnostic-lines.ts";
import { noticeNote } from "./notice-note.ts";
import { noticesOf } from "./notices-of.ts";
import type { ReportOptions } from "./report-options.ts";
import { reportedArticles } from "./reported-articles.ts";
import { summaryOf } from "./summary.ts";
import { plainStyle, type TextStyle } from "./text-style.ts";

export interface TextOptions extends ReportOptions {
  readonly style?: TextStyle;
}

/**
 * The report as an editor's notes: each disagreement, then every version with who reports it, when, and the sentence it stands in.
 *
 * In: the report and the articles it was made of, in the same order. Out: lines that end in "\n", the gravest first; no escape
 * sequence and no other control character of an article is among them. Facts of a draft that are supported are only counted.
 */
export function toText<Report extends AnyReport>(
  report: Report,
  articles: ArticlesOf<Report>,
  options: TextOptions = {},
): string {
  const style = options.style ?? plainStyle;
  const all = reported(report, articles);
  const labels = reportedArticles(all, options);
  const notes = noticesOf(report)
    .filter(({ severity }) => severity !== "none")
    .map((notice) => noticeNote(notice, (role) => labels[role], style));
  const agreements = agreementLines(all, labels.article).map((line) => style.aside(`agreed: ${line}`));
  const diagnostics = diagnosticLines(all, labels.article).map((line) => style.aside(`note: ${line}`));
  return [...notes.flatMap((lines) => [...lines, ""]), ...agreements, ...diagnostics, summaryOf(report), ""].join("\n");
}
