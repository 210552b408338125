import { compareArticles } from "../index.ts";
import { readArticles } from "../node/index.ts";
import { toJson, toText } from "../report/index.ts";
import { colourStyle } from "./colours.ts";
import type { Output } from "./output.ts";

export interface CheckOptions {
  readonly format: "text" | "json";
  /** "same": the articles are known to report one event. */
  readonly events: "cluster" | "same";
  /** Also report different words for compatible facts. */
  readonly variations?: boolean;
}

/** Compares the articles and writes the report. Out: the exit status, 1 where there is an error or a warning. */
export function check(paths: readonly string[], options: CheckOptions, output: Output): 0 | 1 {
  const articles = readArticles(paths, { onSkip: (_path, reason) => output.note(`passed over ${reason}`) });
  output.progress(`comparing ${articles.length} articles ...`);
  const report = compareArticles(articles, {
    events: options.events,
    ...(options.variations ? { include: ["variation"] } : {}),
  });
  output.progress("");
  output.write(
    options.format === "json" ? toJson(report) : toText(report, articles, output.colours ? { style: colourStyle } : {}),
  );
  return report.findings.some((finding) => finding.severity !== "info") ? 1 : 0;
}
