import { checkDraft } from "../../index.ts";
import type { CommandSpec, OptionSpec } from "../command.ts";
import * as option from "../command-options.ts";
import { REPORT_FORMATS } from "../formats/render-report.ts";
import { readInput, readOne, sourceAs } from "../read-input.ts";
import { pathsOf, settle } from "../settings.ts";
import { writeReport } from "../write-report.ts";

const sources: OptionSpec = {
  flags: "-s, --sources",
  argument: "PATH...",
  help: "what it was written from (else the config's files)",
};

export const draft: CommandSpec = {
  name: "draft",
  operands: ["DRAFT"],
  summary: "check each fact of a draft against its sources",
  description:
    "Checks each figure, date, name and quotation of a draft: contradicted by a\nsource (an error), in no source (a warning), or supported.",
  options: [
    sources,
    option.format(REPORT_FORMATS),
    option.output,
    option.failOn,
    option.maxWarnings,
    option.kinds,
    option.quiet,
    option.watch,
    option.config,
    option.baseline,
    option.updateBaseline,
    option.prune,
    option.noColor,
  ],
  examples: [
    "crossfact draft story.md --sources wire/*.txt",
    "crossfact draft story.md --sources wire/ --fail-on error --kinds figure,quote",
    "generate-summary | crossfact draft - --sources wire/ --format json",
  ],
  run: async ([path = ""], options, surroundings) => {
    const settings = await settle(options, REPORT_FORMATS, surroundings);
    const written = readOne(path);
    const input = readInput(pathsOf(options.sources ?? [], settings), settings, surroundings);
    const report = checkDraft(written.article, input.articles);
    const found = {
      report,
      articles: { draft: written.article, sources: input.articles },
      sources: new Map([...input.sources, ...sourceAs("draft", written)]),
      incomplete: input.incomplete,
    };
    return writeReport(found, settings, options, surroundings);
  },
};
