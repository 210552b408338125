import type { Notice } from "../notice.ts";

/** Severity as SARIF names it (2.1.0, 3.27.10). */
export function levelOf(severity: Notice["severity"]): "error" | "warning" | "note" | "none" {
  return severity === "info" ? "note" : severity;
}
