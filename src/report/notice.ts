import type { DraftFact, FactKind, FactStatus } from "../findings/drafts/draft-report.ts";
import type { Finding, FindingKind, FindingRelation, Severity, VersionMention } from "../findings/finding.ts";
import type { VersionChange } from "../findings/versions/version-report.ts";

/** What part an article plays in a report. */
export type ArticleRole = "article" | "draft" | "source" | "before" | "after";

/** A finding's relation, a draft fact's status, a change's nature. */
export type NoticeState = FindingRelation | FactStatus | VersionChange["change"];

/** One side of what is told: everyone who gives this version, the earliest first. */
export interface NoticeSide {
  readonly role: ArticleRole;
  /** The version in short, where the report gives one. */
  readonly value?: string;
  readonly mentions: readonly VersionMention[];
}

/** What every format tells: a finding, a fact of a draft, or a change between two versions of an article. */
export interface Notice {
  /** Stable: the same disagreement keeps it when text around it moves. */
  readonly id: string;
  /** "figure/contradiction", "quote/unsupported", "date/changed": `kind` and `state`. */
  readonly ruleId: string;
  readonly kind: FindingKind | FactKind;
  readonly state: NoticeState;
  /** "none": a fact of a draft that its sources support. */
  readonly severity: Severity | "none";
  readonly message: string;
  /** A finding's subject and confidence. */
  readonly subject?: string;
  readonly confidence?: number;
  /** Ids of the rules that led here, where the report names them. */
  readonly rules: readonly string[];
  readonly sides: readonly NoticeSide[];
  /** Which of the sides is the place to look at first: the draft, the newer version. */
  readonly main: number;
  /** The finding, fact or change itself. */
  readonly of: Finding | DraftFact | VersionChange;
}
