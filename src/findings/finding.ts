import type { ComparedKind, Verdict } from "../comparisons/comparison.ts";
import type { Remedy } from "../comparisons/remedy.ts";
import type { Tie } from "../comparisons/tie.ts";
import type { ArticleMetadata, Diagnostic } from "../document/document.ts";
import type { Span } from "../kernel/span.ts";
import type { Quantity } from "../mentions/mention.ts";

export type FindingKind = ComparedKind;

/**
 * contradiction: the versions cannot both be true of the same thing at the same time. update: a later article replaces a value
 * that evolves by nature. variation: different words, compatible facts; reported on request only.
 */
export type FindingRelation = "contradiction" | "update" | "variation";

export type Severity = "error" | "warning" | "info";

/** Where an article states a version: `[start, end)` in UTF-16 units of its text. */
export interface VersionMention {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of a figure: its number and the bounds that its words leave. */
  readonly quantity?: Quantity;
  /** The article that gave this text first, where this one prints a copy of it. */
  readonly copyOf?: string;
}

/** One version of the fact, with everyone who reports it, the earliest article first. */
export interface Version {
  readonly value: string;
  readonly mentions: readonly VersionMention[];
  /** How many independent texts give this version, where copies of one text are among its articles: a wire story counts once. */
  readonly origins?: number;
}

/** Which mention of which version: indexes into `versions` and its `mentions`. */
export interface ClaimPlace {
  readonly version: number;
  readonly mention: number;
}

/** Two claims that were compared: why they were taken for one thing, what was decided, and what would have made them agree. */
export interface AlignedPair {
  /** The earlier article's claim and the later one's. */
  readonly claims: readonly [ClaimPlace, ClaimPlace];
  readonly ties: readonly Tie[];
  readonly rule: string;
  readonly verdict: Exclude<Verdict, "equal">;
  readonly reason: string;
  /** Hours between the two articles, where both are dated. */
  readonly hoursApart?: number;
  readonly confidence: number;
  readonly remedies: readonly Remedy[];
}

/** One disagreement, however many articles repeat each version. */
export interface Finding {
  /** Stable: made of kind, subject and values, so that it survives when text around it moves. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly relation: FindingRelation;
  readonly severity: Severity;
  /** 0 to 1: the measured share of findings of these rules that are right. */
  readonly confidence: number;
  /** What the values are about: "killed", "start of the talks". */
  readonly subject: string;
  /** subject: value (who, when) but value (who, when). */
  readonly message: string;
  /** Ids of the rules that led here. */
  readonly rules: readonly string[];
  readonly versions: readonly Version[];
  /** For each two versions that were held against each other, the surest pair of claims. `explain` words it. */
  readonly basis?: readonly AlignedPair[];
}

/** One fact that articles tell alike, in whatever words, and on which no article disagrees. On request. */
export interface Agreement {
  /** Stable as a finding's; unique within the event. */
  readonly id: string;
  /** The event of the first article. */
  readonly eventId: string;
  readonly kind: FindingKind;
  readonly subject: string;
  /** As the first article has it. */
  readonly value: string;
  /** Of two articles or more; the one that tells it first leads. */
  readonly mentions: readonly VersionMention[];
}

/** What was read of an article besides its facts: what the caller gave, completed by what the page says of itself. On request. */
export interface ReportedArticle extends ArticleMetadata {
  /** The text without the page's furniture. */
  readonly body: readonly Span[];
}

export interface Event {
  readonly id: string;
  readonly articleIds: readonly string[];
}

/** How many facts could be aligned at all: silence is not agreement. */
export interface Coverage {
  readonly articles: number;
  readonly events: number;
  /** Facts of the kinds that can be compared, over all articles. */
  readonly facts: number;
  /** Facts that stand beside a fact of another article about the same thing. */
  readonly aligned: number;
}

export interface ConsistencyReport {
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly diagnostics: readonly Diagnostic[];
  /** With `include: ["agreement"]`. */
  readonly agreements?: readonly Agreement[];
  /** With `include: ["article"]`, in the order of publication within each event. */
  readonly articles?: readonly ReportedArticle[];
}
