import type { AnyReport, ArticlesOf, ReportOptions } from "../../report/index.ts";
import * as report from "../../report/index.ts";
import { colourStyle } from "../colours.ts";
import { VERSION } from "../version.ts";
import type { Format } from "./format-names.ts";

/** Formats in which `check`, `draft` and `diff` report. */
export const REPORT_FORMATS = ["pretty", "json", "jsonl", "sarif"] as const satisfies readonly Format[];

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report in the format that was asked for. */
export function renderReport<Report extends AnyReport>(
  { format, colours }: { readonly format: ReportFormat; readonly colours: boolean },
  found: Report,
  articles: ArticlesOf<Report>,
  sources: ReportOptions["sources"],
): string {
  switch (format) {
    case "pretty":
      return report.toText(found, articles, { sources, ...(colours ? { style: colourStyle } : {}) });
    case "json":
      return report.toJson(found);
    case "jsonl":
      return report.toJsonl(found);
    case "sarif":
      return report.toSarif(found, articles, { sources, version: VERSION });
    default:
      return format satisfies never;
  }
}
