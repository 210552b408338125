import { type CompareOptions, compareArticles } from "../../index.ts";
import { articleReader } from "../cache/article-reader.ts";
import type { CommandSpec } from "../command.ts";
import * as option from "../command-options.ts";
import { REPORT_FORMATS, renderReport } from "../formats/render-report.ts";
import { readInput } from "../read-input.ts";
import { pathsOf, type Settings, settle } from "../settings.ts";
import { repeated } from "../watch/repeat.ts";
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
  run: repeated(async (operands, options, surroundings, { memory, watched }) => {
    const settings = await settle(options, REPORT_FORMATS, surroundings);
    const paths = pathsOf(operands, settings);
    watched.push(...paths);
    const { articles, sources, incomplete } = readInput(paths, settings, surroundings);
    const report = compareArticles(articles, {
      events: settings.sameEvent ? "same" : "cluster",
      include: includedIn(settings),
      reader: articleReader(settings, { total: articles.length, memory }, surroundings),
    });
    return writeReport({ report, articles, sources, incomplete }, renderReport, settings, options, surroundings);
  }),
};

/** The page for an editor also shows what articles agree on. */
function includedIn({ format, variations }: Settings): NonNullable<CompareOptions["include"]> {
  const page = format === "html" ? (["agreement", "article"] as const) : [];
  return variations ? ["variation", ...page] : page;
}
