import type { Severity } from "../../index.ts";
import type { ExitStatus } from "../exit-status.ts";

export interface Limits {
  readonly failOn: "error" | "warning" | "never";
  /** Warnings tolerated; stronger than what `failOn` says of warnings. */
  readonly maxWarnings: number | undefined;
}

export function exitStatusOf(severities: readonly Severity[], { failOn, maxWarnings }: Limits): ExitStatus {
  if (failOn === "never") return 0;
  const tolerated = maxWarnings ?? (failOn === "warning" ? 0 : Number.POSITIVE_INFINITY);
  const warnings = severities.filter((severity) => severity === "warning").length;
  return severities.includes("error") || warnings > tolerated ? 1 : 0;
}
