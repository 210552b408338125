import type { FactKind } from "../drafts/draft-report.ts";
import type { VersionMention } from "../finding.ts";

/** One fact that differs between two versions of an article. `before` is absent where it was added, `after` where it was removed. */
export interface VersionChange {
  readonly kind: FactKind;
  readonly change: "added" | "removed" | "changed";
  readonly before?: VersionMention;
  readonly after?: VersionMention;
  readonly message: string;
}

export interface VersionReport {
  /** In the order of the newer text; what was removed stands where it stood in the older one, at the end. */
  readonly changes: readonly VersionChange[];
}
