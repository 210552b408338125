import type { CrossfactConfig } from "../../config/index.ts";
import type { FindingKind, Severity } from "../../index.ts";
import { type AnyReport, type Notice, noticesOf } from "../../report/index.ts";
import { severityOf } from "./severity-of.ts";

export interface Selection {
  readonly kinds: readonly FindingKind[] | undefined;
  readonly severity: CrossfactConfig["severity"];
}

/** A notice with the severity that the configuration gives it. */
export interface SettledNotice extends Notice {
  readonly severity: Severity;
}

/** What a report has to tell of what was asked for, the gravest first. Facts that are as they should be are not among it. */
export function settleNotices(report: AnyReport, { kinds, severity }: Selection): SettledNotice[] {
  return noticesOf(report).flatMap((notice) => {
    if (notice.severity === "none" || (kinds !== undefined && !kinds.includes(notice.kind))) return [];
    const settled = severityOf({ ...notice, severity: notice.severity }, severity);
    return settled === undefined ? [] : [{ ...notice, severity: settled }];
  });
}
