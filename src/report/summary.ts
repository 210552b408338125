import type { DraftFact } from "../findings/drafts/draft-report.ts";
import type { ConsistencyReport, Severity } from "../findings/finding.ts";
import type { VersionChange } from "../findings/versions/version-report.ts";
import type { AnyReport } from "./any-report.ts";

/** What was found and in how much, in one sentence. */
export function summaryOf(report: AnyReport): string {
  if ("findings" in report) return ofFindings(report);
  return "facts" in report ? ofFacts(report.facts) : ofChanges(report.changes);
}

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

function ofFindings({ findings, coverage }: ConsistencyReport): string {
  const found = listed(
    SEVERITIES.map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity]),
  );
  const read = `${count(coverage.articles, "article")} on ${count(coverage.events, "event")}`;
  return `${found || "No disagreement found"} in ${read}; ${coverage.aligned} of ${count(coverage.facts, "fact")} could be compared.`;
}

function ofFacts(facts: readonly DraftFact[]): string {
  if (facts.length === 0) return "No fact found in the draft.";
  const of = (status: DraftFact["status"]) => facts.filter((fact) => fact.status === status).length;
  const statuses = [
    `${of("contradicted")} contradicted`,
    `${of("unsupported")} in no source`,
    `${of("supported")} supported`,
  ];
  const shown = statuses.filter((words) => !words.startsWith("0 "));
  return `${count(facts.length, "fact")} in the draft: ${shown.join(", ")}.`;
}

function ofChanges(changes: readonly VersionChange[]): string {
  if (changes.length === 0) return "No fact changed.";
  const of = (change: VersionChange["change"]) => changes.filter((one) => one.change === change).length;
  const natures = (["changed", "added", "removed"] as const).map((nature) => `${of(nature)} ${nature}`);
  return `Facts: ${natures.filter((words) => !words.startsWith("0 ")).join(", ")}.`;
}

function listed(amounts: readonly (readonly [amount: number, noun: string])[]): string {
  return amounts
    .filter(([amount]) => amount > 0)
    .map(([amount, noun]) => count(amount, noun))
    .join(", ");
}

/** "1 article", "2 articles". */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 || noun === "info" ? "" : "s"}`;
}
