import type { ConsistencyReport } from "../findings/finding.ts";

/** The report as JSON, two spaces deep, ending in "\n". Parsing it gives the report back. */
export function toJson(report: ConsistencyReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
