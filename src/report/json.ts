import type { AnyReport } from "./any-report.ts";
import { safeJson } from "./safe-json.ts";

/** The report as JSON, two spaces deep, ending in "\n". Parsing it gives the report back. */
export function toJson(report: AnyReport): string {
  return `${safeJson(report, 2)}\n`;
}
