import type { FactKind, FactStatus, FindingKind, FindingRelation, VersionChange } from "../index.ts";

/** off: not reported. warn, error: reported with that severity, whatever the finding's own. */
export type ConfiguredSeverity = "off" | "warn" | "error";

export interface SeverityOptions {
  /** Leaves out findings that are less sure, 0 to 1. */
  readonly minConfidence?: number | undefined;
  /** Leaves out findings about these subjects, as a report names them: "killed", "words of Nadia Ferrer". */
  readonly except?: readonly string[] | undefined;
}

/**
 * What a severity is set for, the later the stronger: a kind ("figure"), a kind with the relation of its versions
 * ("figure/update"), with the status of a draft's fact ("quote/unsupported") or with the change of a new version
 * ("date/added"), a rule ("comparisons/figures/compare-figures").
 */
export type SeverityKey =
  | FindingKind
  | `${FindingKind}/${FindingRelation}`
  | `${FactKind}/${FactStatus | VersionChange["change"]}`
  | `comparisons/${string}`;

export type ReportFormat =
  | "pretty"
  | "json"
  | "jsonl"
  | "markdown"
  | "html"
  | "sarif"
  | "junit"
  | "github"
  | "csv"
  /** The older name of "pretty". */
  | "text";

/** What `crossfact.config.*` may say. An option on the command line wins. */
export interface CrossfactConfig {
  /** Files, folders and globs to check where the command line names none; relative to the configuration's folder. */
  readonly files?: readonly string[] | undefined;
  /** Default "pretty". */
  readonly format?: ReportFormat | undefined;
  /** What ends with exit status 1. Default "warning". */
  readonly failOn?: "error" | "warning" | "never" | undefined;
  /** How many warnings are tolerated. */
  readonly maxWarnings?: number | undefined;
  /** The kinds to report. Default: all. */
  readonly kinds?: readonly FindingKind[] | undefined;
  /** All articles report one event. Default false: events are found. */
  readonly sameEvent?: boolean | undefined;
  /** Also report different words for compatible facts. Default false. */
  readonly variations?: boolean | undefined;
  /** A file of findings that are known and left out; relative to the configuration's folder. */
  readonly baseline?: string | undefined;
  /** Keep what was read: true, or the folder to keep it in. Default false. */
  readonly cache?: boolean | string | undefined;
  readonly severity?:
    | { readonly [key in SeverityKey]?: ConfiguredSeverity | readonly [ConfiguredSeverity, SeverityOptions] }
    | undefined;
}
