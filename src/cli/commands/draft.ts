import { checkDraft } from "../../index.ts";
import { articleReader } from "../cache/article-reader.ts";
import type { CommandSpec, OptionSpec } from "../command.ts";
import * as option from "../command-options.ts";
import { REPORT_FORMATS, renderReport } from "../formats/render-report.ts";
import { readInput, readOne, sourceAs } from "../read-input.ts";
import { pathsOf, settle } from "../settings.ts";
import { repeated } from "../watch/repeat.ts";
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
    option.cache,
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
  run: repeated(async ([path = ""], options, surroundings, { memory, watched }) => {
    watched.push(path);
    const settings = await settle(options, REPORT_FORMATS, surroundings);
    const paths = pathsOf(options.sources ?? [], settings);
    watched.push(...paths);
    const written = readOne(path);
    const input = readInput(paths, settings, surroundings);
    const reader = articleReader(settings, { total: input.articles.length, memory }, surroundings);
    const articles = { draft: written.article, sources: input.articles };
    const sources = new Map([...input.sources, ...sourceAs("draft", written)]);
    const found = { report: checkDraft(articles.draft, articles.sources, { reader }), articles, sources };
    return writeReport({ ...found, incomplete: input.incomplete }, renderReport, settings, options, surroundings);
  }),
};
