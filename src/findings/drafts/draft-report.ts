import type { VersionMention } from "../finding.ts";

export type FactKind = "figure" | "date" | "quote" | "entity" | "claim";

/** supported: a source says the same. contradicted: a source says otherwise. unsupported: no source says it. */
export type FactStatus = "supported" | "contradicted" | "unsupported";

/** One fact of the draft, with the place in the sources that decides its status; none where nothing speaks of it. */
export interface DraftFact {
  readonly kind: FactKind;
  readonly status: FactStatus;
  readonly mention: VersionMention;
  readonly evidence: readonly VersionMention[];
  readonly message: string;
}

export interface DraftReport {
  /** In text order. */
  readonly facts: readonly DraftFact[];
}
