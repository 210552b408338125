import { readFacts } from "../cache/read-facts.ts";
import type { CommandSpec } from "../command.ts";
import * as option from "../command-options.ts";
import { deliver } from "../deliver.ts";
import { FACTS_FORMATS, renderFacts } from "../formats/render-facts.ts";
import { readInput } from "../read-input.ts";
import { pathsOf, settle } from "../settings.ts";

export const extract: CommandSpec = {
  name: "extract",
  operands: ["[PATH...]"],
  summary: "write the names, quotes, figures and dates of articles",
  description: "Writes what articles state: names, quotes, figures and dates with their offsets.",
  options: [option.format(FACTS_FORMATS), option.output, option.quiet, option.cache, option.config, option.noColor],
  examples: [
    "crossfact extract story.md",
    "crossfact extract articles/ --format json -o facts.json",
    "crossfact extract articles/ -f jsonl | jq '.figures[].text'",
    "curl -s https://example.org/story.html | crossfact extract -",
  ],
  run: async (paths, options, surroundings) => {
    const settings = await settle(options, FACTS_FORMATS, surroundings);
    const { articles, incomplete } = readInput(pathsOf(paths, settings), settings, surroundings);
    const facts = readFacts(articles, settings, surroundings);
    deliver(renderFacts(settings.format, facts), settings.output, surroundings);
    return incomplete ? 2 : 0;
  },
};
