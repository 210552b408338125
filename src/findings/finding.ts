import type { ComparedKind, Verdict } from "../comparisons/comparison.ts";
import type { Remedy } from "../comparisons/remedy.ts";
import type { Tie } from "../comparisons/tie.ts";
import type { Diagnostic } from "../document/document.ts";

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
}

/** One version of the fact, with everyone who reports it, the earliest article first. */
export interface Version {
  readonly value: string;
  readonly mentions: readonly VersionMention[];
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
}
