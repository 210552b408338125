import type { FindingRelation, Severity } from "./finding.ts";

/** Findings at least this sure stop a pipeline; below it they warn. */
const ERROR_CONFIDENCE = 0.8;

export function severityOf(relation: FindingRelation, confidence: number): Severity {
  switch (relation) {
    case "variation":
      return "info";
    case "update":
      return "warning";
    case "contradiction":
      return confidence >= ERROR_CONFIDENCE ? "error" : "warning";
    default:
      return relation satisfies never;
  }
}
