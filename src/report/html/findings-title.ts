import type { ReportView } from "./report-view.ts";

/** Variations are no disagreements; they are listed on request. */
export function findingsTitle(findings: ReportView["findings"]): string {
  return findings.some(({ finding }) => finding.relation === "variation")
    ? "Disagreements and variations"
    : "Disagreements";
}
