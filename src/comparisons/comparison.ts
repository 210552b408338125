import type { Span } from "../kernel/span.ts";
import type { Quantity } from "../mentions/mention.ts";
import type { Remedy } from "./remedy.ts";
import type { Tie } from "./tie.ts";

export type ComparedKind = "figure" | "date" | "quote" | "speaker" | "entity" | "place" | "claim";

/**
 * equal: the same value. compatible: different words that can both be true. conflicting: they cannot.
 * superseded: a later count that the earlier words left room for ("at least 11", then 14): news where time has passed, no disagreement.
 * Claims that do not speak of the same thing are incomparable and give no comparison at all.
 */
export type Verdict = "equal" | "compatible" | "superseded" | "conflicting";

/** One article's side of a comparison. `key` names the claim within the event; `value` is its version in short. */
export interface Side {
  readonly key: string;
  readonly articleId: string;
  readonly order: number;
  readonly spans: readonly Span[];
  readonly value: string;
  /** The value as a number in the base unit, where it is one. */
  readonly amount?: number;
  /** A figure as it was read, with the bounds that its words leave. */
  readonly quantity?: Quantity;
}

export interface Comparison {
  readonly kind: ComparedKind;
  /** Id of the rule that compared. */
  readonly rule: string;
  readonly verdict: Verdict;
  /** What the two values are about. */
  readonly subject: string;
  readonly a: Side;
  readonly b: Side;
  /** Whether the thing changes by nature, so that a later value replaces an earlier one. */
  readonly evolves?: boolean;
  /** Whether it can never fall: a later, lower value contradicts. */
  readonly onlyRises?: boolean;
  /** 0 to 1: how sure the rule is that both sides speak of one thing and disagree. */
  readonly confidence: number;
  /** Whether its own words show that both sides are of one thing, be the articles of one event or not: one sentence, one full name, two names that are nearly one. */
  readonly isOfOneThing?: boolean;
  /** Why the verdict: "12 lies outside 14". */
  readonly reason: string;
  /** What both claims share, beyond the words around them. */
  readonly ties?: readonly Tie[];
  /** What would have made them agree; only of a conflict. */
  readonly remedies?: readonly Remedy[];
}
