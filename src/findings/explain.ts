import { InputError, showReceived } from "../kernel/input-error.ts";
import type { AlignedPair, ClaimPlace, Finding, VersionMention } from "./finding.ts";
import { wordDecision, wordExplanation, wordRemedies, wordTies } from "./wording/en/explanation.ts";

/** Two claims of a finding with the reasons in words; the typed reasons stand beside them. */
export interface ExplainedPair extends Omit<AlignedPair, "claims"> {
  /** The earlier article's claim and the later one's. */
  readonly claims: readonly [VersionMention, VersionMention];
  /** Why the two are taken for claims about one thing: one phrase for each tie. */
  readonly because: readonly string[];
  readonly decided: string;
  /** What would have made them agree, each alone: one phrase for each remedy. */
  readonly wouldAgree: readonly string[];
}

export interface Explanation {
  readonly findingId: string;
  /** For each two versions that were held against each other, one pair of claims. None of a finding without `basis`. */
  readonly pairs: readonly ExplainedPair[];
  /** The whole as lines of plain text, ending in "\n". */
  readonly text: string;
}

/**
 * Says why a finding was made: which claims were aligned, why they were thought to be about one thing, by which rule they
 * disagree, and what would have made them agree.
 *
 * In: a finding as `compareArticles` gave it, or as read back from JSON; the articles are not needed.
 * Throws: InputError ("not-a-finding") for anything else.
 */
export function explain(finding: Finding): Explanation {
  checkFinding(finding);
  const pairs = (finding.basis ?? []).map((pair) => explainPair(finding, pair));
  return { findingId: finding.id, pairs, text: wordExplanation(finding, pairs) };
}

function explainPair(finding: Finding, pair: AlignedPair): ExplainedPair {
  const claims = pair.claims.map((place) => mentionAt(finding, place)) as [VersionMention, VersionMention];
  return {
    ...pair,
    claims,
    because: wordTies(pair.ties),
    decided: wordDecision(finding, pair),
    wouldAgree: wordRemedies(claims, pair.remedies),
  };
}

function mentionAt({ versions }: Finding, { version, mention }: ClaimPlace): VersionMention | undefined {
  return versions[version]?.mentions[mention];
}

function checkFinding(finding: unknown): void {
  if (isFinding(finding)) return;
  throw new InputError("not-a-finding", "finding", "one of the findings of a report", showReceived(finding));
}

function isFinding(value: unknown): value is Finding {
  const { id, message, versions, basis = [] } = (value ?? {}) as Partial<Finding>;
  if (typeof id !== "string" || typeof message !== "string" || !Array.isArray(versions)) return false;
  if (!versions.every((version) => Array.isArray(version?.mentions)) || !Array.isArray(basis)) return false;
  return basis.every(
    (pair: Partial<AlignedPair> | undefined) =>
      Array.isArray(pair?.ties) &&
      Array.isArray(pair.remedies) &&
      pair.claims?.length === 2 &&
      pair.claims.every((place) => mentionAt(value as Finding, place) !== undefined),
  );
}
