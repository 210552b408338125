import type { AnyReport } from "./any-report.ts";
import { noticesOf } from "./notices-of.ts";
import { safeJson } from "./safe-json.ts";

/**
 * One JSON object a line, the gravest first: a finding, a fact of a draft, or a change, as the report has it. Facts and changes
 * have `id` and `severity` as findings do ("none" for a supported fact). Nothing found is no line.
 */
export function toJsonl(report: AnyReport): string {
  return noticesOf(report)
    .map(({ id, severity, of }) => `${safeJson({ id, severity, ...of })}\n`)
    .join("");
}
