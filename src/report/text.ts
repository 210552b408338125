import type { ArticleInput } from "../document/document.ts";
import type { ConsistencyReport, Finding, Version } from "../findings/finding.ts";
import { type ArticleLabel, labelArticles } from "./article-label.ts";
import { snippetOf } from "./snippet.ts";
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
  const notes = findings.map((finding) => findingLines(finding, labels, style));
  const diagnostics = report.diagnostics.map(({ articleId, message }) =>
    style.aside(`note: ${articleId === undefined ? "" : `${labels.get(articleId)?.label ?? articleId}: `}${message}`),
  );
  return [...notes.flatMap((lines) => [...lines, ""]), ...diagnostics, summary(report), ""].join("\n");
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

function gravity(finding: Finding): number {
  return GRAVITY[finding.severity];
}

function findingLines(finding: Finding, labels: ReadonlyMap<string, ArticleLabel>, style: TextStyle): string[] {
  const head = `${style[finding.severity](finding.severity.toUpperCase())}  ${finding.message}`;
  const foot = `  ${finding.kind} ${finding.relation} · ${finding.rules.join(", ")} · ${finding.id}`;
  const versions = finding.versions.flatMap((version) => versionLines(finding.kind, version, labels, style));
  return [head, ...versions, style.aside(foot)];
}

function versionLines(
  kind: Finding["kind"],
  version: Version,
  labels: ReadonlyMap<string, ArticleLabel>,
  style: TextStyle,
): string[] {
  // "Tuesday" reads as it was resolved; the other kinds speak for themselves
  const resolved = kind === "date" ? ` = ${version.value}` : "";
  const told = new Set<string>();
  let teller: string | undefined;
  return version.mentions.flatMap((mention) => {
    const article = labels.get(mention.articleId);
    const { before, words, after } = snippetOf(
      article?.text ?? mention.text,
      article ? mention : wholeOf(mention.text),
    );
    const sentence = `${mention.articleId} ${before}${words}${after}`;
    if (told.has(sentence)) return [];
    told.add(sentence);
    const line = `    ${before}${style.words(words)}${after}`;
    if (teller === mention.articleId) return [line];
    const also = teller === undefined ? "" : "also ";
    teller = mention.articleId;
    return [`  ${also}${article?.label ?? mention.articleId}${resolved}`, line];
  });
}

function wholeOf(text: string): { start: number; end: number } {
  return { start: 0, end: text.length };
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
