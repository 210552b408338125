import type { ArticleInput } from "../document/document.ts";
import type { ConsistencyReport, Finding } from "../findings/finding.ts";
import { labelArticles } from "./article-label.ts";
import { findingNote } from "./finding-note.ts";
import { plainStyle, type TextStyle } from "./text-style.ts";

export interface TextOptions {
  readonly style?: TextStyle;
}

/**
 * The report as an editor's note: each disagreement, then every version with who reports it, when, and the sentence it stands in.
 *
 * In: the report and the articles it was made of, in the same order. Out: lines that end in "\n", the gravest finding first.
 */
export function toText(
  report: ConsistencyReport,
  articles: readonly ArticleInput[],
  options: TextOptions = {},
): string {
  const style = options.style ?? plainStyle;
  const labels = labelArticles(articles);
  const findings = [...report.findings].sort((a, b) => gravity(a) - gravity(b));
  const notes = findings.map((finding) => findingNote(finding, labels, style));
  const diagnostics = report.diagnostics.map(({ articleId, message }) =>
    style.aside(`note: ${articleId === undefined ? "" : `${labels.get(articleId)?.label ?? articleId}: `}${message}`),
  );
  return [...notes.flatMap((lines) => [...lines, ""]), ...diagnostics, summary(report), ""].join("\n");
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

function gravity(finding: Finding): number {
  return GRAVITY[finding.severity];
}

function summary({ findings, coverage }: ConsistencyReport): string {
  const counted = (["error", "warning", "info"] as const)
    .map((severity) => count(findings.filter((finding) => finding.severity === severity).length, severity))
    .filter((words) => !words.startsWith("0 "));
  const found = counted.length === 0 ? "No disagreement found" : counted.join(", ");
  const read = `${count(coverage.articles, "article")} on ${count(coverage.events, "event")}`;
  return `${found} in ${read}; ${coverage.aligned} of ${count(coverage.facts, "fact")} could be compared.`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 || noun === "info" ? "" : "s"}`;
}
