import { appendFileSync } from "node:fs";
import { type AnyReport, type ArticlesOf, type ReportOptions, toGithubSummary } from "../report/index.ts";
import { applyBaseline } from "./baseline/apply-baseline.ts";
import { deliver } from "./deliver.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { Format } from "./formats/format-names.ts";
import { exitStatusOf } from "./notices/exit-status-of.ts";
import { keepNotices } from "./notices/keep-notices.ts";
import { type SettledNotice, settleNotices } from "./notices/settle-notices.ts";
import { reasonOf } from "./reason-of.ts";
import type { CommandOptions, Settings } from "./settings.ts";
import type { Surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";

/** What a command has found, and in what. */
export interface Found<Report extends AnyReport> {
  readonly report: Report;
  readonly articles: ArticlesOf<Report>;
  readonly sources: ReportOptions["sources"];
  /** Whether some file could not be read. */
  readonly incomplete: boolean;
}

type Render<Report extends AnyReport, Name extends Format> = (
  settings: Settings<Name>,
  report: Report,
  articles: ArticlesOf<Report>,
  sources: ReportOptions["sources"],
) => string;

/** Writes what was asked for of a report, by `render`. Out: the exit status that follows from it. */
export function writeReport<Report extends AnyReport, Name extends Format>(
  found: Found<Report>,
  render: Render<Report, Name>,
  settings: Settings<Name>,
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
  const report = keepNotices(found.report, shown);
  deliver(render(settings, report, found.articles, found.sources), settings.output, surroundings);
  if (settings.format === "github") summarize({ ...found, report }, surroundings);
  return found.incomplete
    ? 2
    : exitStatusOf(
        notices.map(({ severity }) => severity),
        settings,
      );
}

/** In a GitHub workflow all of the report goes into the summary of the job: annotations are cut off at ten a level. */
function summarize<Report extends AnyReport>(
  { report, articles, sources }: Found<Report>,
  { env }: Surroundings,
): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === "") return;
  try {
    appendFileSync(file, toGithubSummary(report, articles, { sources }));
  } catch (error) {
    throw new UsageError(`${file}: the summary cannot be written: ${reasonOf(error)}`);
  }
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
