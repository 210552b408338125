import { type AnyReport, type ArticlesOf, type Reported, reported } from "../any-report.ts";
import { noticesOf } from "../notices-of.ts";
import type { ReportOptions } from "../report-options.ts";
import { listArticles, type ReportedArticles, reportedArticles } from "../reported-articles.ts";
import { safeJson } from "../safe-json.ts";
import { type Artifacts, artifactsOf } from "./artifacts.ts";
import { messageText } from "./message-text.ts";
import { resultOf } from "./result.ts";
import { rulesOf } from "./rules.ts";

export interface SarifOptions extends ReportOptions {
  /** The tool's version, as the log names it. */
  readonly version?: string | undefined;
}

/**
 * A SARIF 2.1.0 log for code scanning and editors: one result a disagreement, its first version as location and the other
 * versions as related locations; the stable id as partial fingerprint. What supports a draft is left out.
 *
 * Lines, columns and characters are those of the source files where `sources` gives them, else of the articles' own texts.
 */
export function toSarif<Report extends AnyReport>(
  report: Report,
  articles: ArticlesOf<Report>,
  options: SarifOptions = {},
): string {
  const all = reported(report, articles);
  const known = reportedArticles(all, options);
  const artifacts = artifactsOf(listArticles(known));
  const notices = noticesOf(report).filter(({ severity }) => severity !== "none");
  const rules = rulesOf(notices);
  const driver = {
    name: "crossfact",
    ...(options.version === undefined ? {} : { version: options.version }),
    rules: rules.list,
  };
  const run = {
    tool: { driver },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notificationsOf(all, known, artifacts) }],
    artifacts: artifacts.list,
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n"],
    results: notices.map((notice) => resultOf(notice, rules.indexOf(notice.ruleId), known, artifacts)),
  };
  return `${safeJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, 2)}\n`;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What could not be read well (3.58). */
function notificationsOf(all: Reported, { article }: ReportedArticles, artifacts: Artifacts): object[] {
  if (all.of !== "articles") return [];
  return all.report.diagnostics.map(({ code, message, articleId }) => {
    const where = articleId === undefined ? undefined : article.get(articleId);
    const locations = where === undefined ? [] : [{ physicalLocation: { artifactLocation: artifacts.locate(where) } }];
    return { descriptor: { id: code }, level: "note", message: messageText(message), locations };
  });
}
