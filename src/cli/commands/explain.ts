import { compareArticles, explain as explainFinding, type Finding } from "../../index.ts";
import { toText } from "../../report/index.ts";
import { articleReader } from "../cache/article-reader.ts";
import { colourStyle } from "../colours.ts";
import type { CommandSpec } from "../command.ts";
import * as option from "../command-options.ts";
import { deliver } from "../deliver.ts";
import { nearestName } from "../nearest-name.ts";
import { readInput } from "../read-input.ts";
import { pathsOf, settle } from "../settings.ts";
import { UsageError } from "../usage-error.ts";

export const explain: CommandSpec = {
  name: "explain",
  operands: ["ID", "[PATH...]"],
  summary: "say why a finding was made, and what would settle it",
  description:
    "Says why two claims were taken for one thing, by which rule they disagree and\nwhat would settle it. ID stands at the end of a finding; its beginning will do.",
  options: [
    option.format(["pretty", "json"]),
    option.output,
    option.sameEvent,
    option.cache,
    option.config,
    option.noColor,
  ],
  examples: ["crossfact explain 9pcnmh1bnfhc4 articles/", "crossfact explain 9pcn articles/ --same-event"],
  run: async ([id = "", ...paths], options, surroundings) => {
    const settings = await settle(options, ["pretty", "json"], surroundings);
    const { articles, sources, incomplete } = readInput(pathsOf(paths, settings), settings, surroundings);
    const events = settings.sameEvent ? "same" : "cluster";
    const report = compareArticles(articles, {
      events,
      include: ["variation"],
      reader: articleReader(settings, { total: articles.length, memory: undefined }, surroundings),
    });
    const finding = findingCalled(id, report.findings);
    const explanation = explainFinding(finding);
    const style = settings.colours ? { style: colourStyle } : {};
    const told = toText({ ...report, findings: [finding], diagnostics: [] }, articles, { sources, ...style });
    const rendered =
      settings.format === "json"
        ? `${JSON.stringify({ finding, explanation }, null, 2)}\n`
        : `${told.slice(0, told.lastIndexOf("\n\n"))}\n\n${reasonsIn(explanation.text)}`;
    deliver(rendered, settings.output, surroundings);
    return incomplete ? 2 : 0;
  },
};

/** An explanation begins with the finding's message, which has been told. */
function reasonsIn(text: string): string {
  return text.slice(text.indexOf("\n\n") + 2);
}

/** The finding with this id, or the one whose id begins so. Throws: UsageError where there is none, or several. */
function findingCalled(id: string, findings: readonly Finding[]): Finding {
  const exact = findings.find((finding) => finding.id === id);
  const candidates = exact === undefined ? findings.filter((finding) => finding.id.startsWith(id)) : [exact];
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return only;
  const ids = (candidates.length > 1 ? candidates : findings).map((finding) => finding.id);
  if (candidates.length > 1)
    throw new UsageError(`explain: ${candidates.length} findings begin with ${id}: ${ids.join(", ")}`);
  const near = nearestName(id, ids);
  const hint = near === undefined ? "crossfact check lists the ids" : `did you mean ${near}?`;
  throw new UsageError(`explain: no finding of these articles is called ${id}: ${hint}`);
}
