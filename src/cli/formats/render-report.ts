import type { AnyReport, ArticlesOf, ReportOptions } from "../../report/index.ts";
import * as write from "../../report/index.ts";
import { colourStyle } from "../colours.ts";
import { VERSION } from "../version.ts";
import type { Format } from "./format-names.ts";

/** Formats in which `check`, `draft` and `diff` report. */
export const REPORT_FORMATS = [
  "pretty",
  "json",
  "jsonl",
  "markdown",
  "html",
  "sarif",
  "junit",
  "github",
  "csv",
] as const satisfies readonly Format[];

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report in the format that was asked for. */
export function renderReport<Report extends AnyReport>(
  { format, colours }: { readonly format: ReportFormat; readonly colours: boolean },
  report: Report,
  articles: ArticlesOf<Report>,
  sources: ReportOptions["sources"],
): string {
  switch (format) {
    case "pretty":
      return write.toText(report, articles, { sources, ...(colours ? { style: colourStyle } : {}) });
    case "json":
      return write.toJson(report);
    case "jsonl":
      return write.toJsonl(report);
    case "markdown":
      return write.toMarkdown(report, articles, { sources });
    case "html":
      return write.toHtml(report, articles, { sources });
    case "sarif":
      return write.toSarif(report, articles, { sources, version: VERSION });
    case "junit":
      return write.toJunit(report, articles, { sources });
    case "github":
      return write.toGithub(report, articles, { sources });
    case "csv":
      return write.toCsv(report, articles, { sources });
    default:
      return format satisfies never;
  }
}
