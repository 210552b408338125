import { compareArticles } from "../../index.ts";
import type { CommandSpec } from "../command.ts";
import * as option from "../command-options.ts";
import type { ExitStatus } from "../exit-status.ts";
import { REPORT_FORMATS, type ReportFormat } from "../formats/render-report.ts";
import { readInput } from "../read-input.ts";
import { type CommandOptions, pathsOf, type Settings, settle } from "../settings.ts";
import type { Surroundings } from "../surroundings.ts";
import { writeReport } from "../write-report.ts";

export const check: CommandSpec = {
  name: "check",
  operands: ["[PATH...]"],
  summary: "compare articles and report where they disagree",
  description: "Reports where articles disagree. Without PATH: the `files` of the configuration.",
  options: [
    option.format(REPORT_FORMATS),
    option.output,
    option.failOn,
    option.maxWarnings,
    option.kinds,
    option.sameEvent,
    option.variations,
    option.quiet,
    option.watch,
    option.cache,
    option.config,
    option.baseline,
    option.updateBaseline,
    option.prune,
    option.noColor,
  ],
  examples: [
    "crossfact check articles/ --kinds figure,quote -o report.html",
    "crossfact check 'wire/**/*.json' --format sarif > crossfact.sarif",
    "crossfact check articles/ --baseline known.json --update-baseline",
  ],
  run: async (paths, options, surroundings) => {
    const settings = await settle(options, REPORT_FORMATS, surroundings);
    return checkOnce(pathsOf(paths, settings), settings, options, surroundings);
  },
};

function checkOnce(
  paths: readonly string[],
  settings: Settings<ReportFormat>,
  options: CommandOptions,
  surroundings: Surroundings,
): ExitStatus {
  const { articles, sources, incomplete } = readInput(paths, settings, surroundings);
  const report = compareArticles(articles, {
    events: settings.sameEvent ? "same" : "cluster",
    ...(settings.variations ? { include: ["variation"] } : {}),
  });
  return writeReport({ report, articles, sources, incomplete }, settings, options, surroundings);
}
