import { compareVersions } from "../../index.ts";
import type { CommandSpec } from "../command.ts";
import * as option from "../command-options.ts";
import { REPORT_FORMATS, renderReport } from "../formats/render-report.ts";
import { readOne, sourceAs } from "../read-input.ts";
import { settle } from "../settings.ts";
import { repeated } from "../watch/repeat.ts";
import { writeReport } from "../write-report.ts";

export const diff: CommandSpec = {
  name: "diff",
  operands: ["BEFORE", "AFTER"],
  summary: "tell what changed between two versions of an article",
  description:
    "Tells which facts changed between two versions of one article (a warning each),\nand which were added or removed. New wording and mended typos are no change.",
  options: [
    option.format(REPORT_FORMATS),
    option.output,
    option.failOn,
    option.maxWarnings,
    option.kinds,
    option.quiet,
    option.watch,
    option.config,
    option.noColor,
  ],
  examples: [
    "crossfact diff story.v1.md story.v2.md",
    "git show HEAD~1:story.md | crossfact diff - story.md --kinds figure,quote",
  ],
  run: repeated(async ([before = "", after = ""], options, surroundings, { watched }) => {
    watched.push(before, after);
    const settings = await settle(options, REPORT_FORMATS, surroundings);
    const [older, newer] = [readOne(before), readOne(after)];
    const articles = { before: older.article, after: newer.article };
    const sources = new Map([...sourceAs("before", older), ...sourceAs("after", newer)]);
    const found = { report: compareVersions(articles.before, articles.after), articles, sources, incomplete: false };
    return writeReport(found, renderReport, settings, options, surroundings);
  }),
};
