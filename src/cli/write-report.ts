import type { AnyReport, ArticlesOf, ReportOptions } from "../report/index.ts";
import { applyBaseline } from "./baseline/apply-baseline.ts";
import { deliver } from "./deliver.ts";
import type { ExitStatus } from "./exit-status.ts";
import { type ReportFormat, renderReport } from "./formats/render-report.ts";
import { exitStatusOf } from "./notices/exit-status-of.ts";
import { keepNotices } from "./notices/keep-notices.ts";
import { type SettledNotice, settleNotices } from "./notices/settle-notices.ts";
import type { CommandOptions, Settings } from "./settings.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a command has found, and in what. */
export interface Found<Report extends AnyReport> {
  readonly report: Report;
  readonly articles: ArticlesOf<Report>;
  readonly sources: ReportOptions["sources"];
  /** Whether some file could not be read. */
  readonly incomplete: boolean;
}

/** Writes what was asked for of a report. Out: the exit status that follows from it. */
export function writeReport<Report extends AnyReport>(
  found: Found<Report>,
  settings: Settings<ReportFormat>,
  options: CommandOptions,
  surroundings: Surroundings,
): ExitStatus {
  const notices = withoutKnown(
    settleNotices(found.report, settings),
    found.incomplete,
    settings,
    options,
    surroundings,
  );
  const shown = settings.quiet ? notices.filter(({ severity }) => severity === "error") : notices;
  const rendered = renderReport(settings, keepNotices(found.report, shown), found.articles, found.sources);
  deliver(rendered, settings.output, surroundings);
  return found.incomplete
    ? 2
    : exitStatusOf(
        notices.map(({ severity }) => severity),
        settings,
      );
}

/** Leaves out what the baseline lists. Nothing is dropped from it while a file is missing: its findings may still be there. */
function withoutKnown(
  notices: readonly SettledNotice[],
  incomplete: boolean,
  { baseline: path, quiet }: Settings,
  { updateBaseline = false, prune = false }: CommandOptions,
  { output, folder }: Surroundings,
): readonly SettledNotice[] {
  if (path === undefined) return notices;
  const note = quiet ? () => undefined : output.note;
  if (prune && incomplete) note(`${path}: not pruned, because not every file could be read`);
  const options = { path, update: updateBaseline, prune: prune && !incomplete };
  return applyBaseline(notices, options, folder, note);
}
