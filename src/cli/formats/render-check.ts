import type { ArticleInput, ConsistencyReport } from "../../index.ts";
import { type ReportOptions, toHtml } from "../../report/index.ts";
import type { Settings } from "../settings.ts";
import { REPORT_FORMATS, renderReport } from "./render-report.ts";

/** Formats in which `check` reports. */
export const CHECK_FORMATS = [...REPORT_FORMATS, "html"] as const;

/** As `renderReport`; only what articles tell of each other is written as a page. */
export function renderCheck(
  { format, ...settings }: Pick<Settings<(typeof CHECK_FORMATS)[number]>, "format" | "colours">,
  report: ConsistencyReport,
  articles: readonly ArticleInput[],
  sources: ReportOptions["sources"],
): string {
  return format === "html"
    ? toHtml(report, articles)
    : renderReport({ ...settings, format }, report, articles, sources);
}
