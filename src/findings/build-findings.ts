import type { Reading } from "../claims/reading.ts";
import type { Comparison, Side } from "../comparisons/comparison.ts";
import { basisOf } from "./basis.ts";
import type { OriginOf } from "./find-origins.ts";
import type { Finding, FindingRelation } from "./finding.ts";
import { findingId } from "./finding-id.ts";
import { type FactGroup, groupFacts, splitVersions } from "./group-versions.ts";
import { severityOf } from "./severity.ts";
import { splitFallen } from "./split-fallen.ts";
import { statedConfidence } from "./stated-confidence.ts";
import { tellVersion, toVersion } from "./to-version.ts";
import { isUpdate } from "./update.ts";
import { findingMessage } from "./wording/en/message.ts";

/**
 * Makes one finding of each fact on which articles of an event disagree, however many repeat a version.
 *
 * In: the event's articles by id and all comparisons of their claims.  Out: findings without order.
 */
export function buildFindings(
  readings: ReadonlyMap<string, Reading>,
  comparisons: readonly Comparison[],
  { variations, originOf }: { readonly variations: boolean; readonly originOf: OriginOf },
): Finding[] {
  const findings: Finding[] = [];
  for (const group of groupFacts(comparisons)) {
    const relation = relationOfGroup(readings, group);
    if (relation === undefined || (relation === "variation" && !variations)) continue;
    const versions = relation === "variation" ? splitByValue(group.sides) : disputed(group, splitVersions(group));
    if (relation === "update" && isUndated(readings, versions))
      versions.sort(([a], [b]) => (a?.amount ?? 0) - (b?.amount ?? 0));
    if (relation === "contradiction") {
      const { chain, fallen } = splitFallen(group, versions, (side) => readings.get(side.articleId)?.publishedAt);
      if (chain.length > 1) findings.push(toFinding(readings, originOf, group, chain, "update"));
      for (const pair of fallen) findings.push(toFinding(readings, originOf, group, pair, relation));
      if (fallen.length > 0) continue;
    }
    if (versions.length > 1) findings.push(toFinding(readings, originOf, group, versions, relation));
  }
  return findings;
}

/** Undefined where all sides say the same. */
export function relationOfGroup(readings: ReadonlyMap<string, Reading>, group: FactGroup): FindingRelation | undefined {
  const verdicts = new Set(group.comparisons.map(({ verdict }) => verdict));
  if (verdicts.has("conflicting") || verdicts.has("superseded")) {
    const versions = splitVersions(group);
    const firstReports = versions.map(([side]) => side && readings.get(side.articleId)?.publishedAt);
    if (isUpdate(group, firstReports) && !hasFallen(group, versions)) return "update";
    if (verdicts.has("conflicting")) return "contradiction";
    // "at least 11" and 14 in articles without a date: the words tell which came first
    if (isUndated(readings, versions)) return "update";
  }
  return verdicts.has("compatible") || verdicts.has("superseded") ? "variation" : undefined;
}

function isUndated(readings: ReadonlyMap<string, Reading>, versions: readonly Side[][]): boolean {
  return versions.every(([side]) => readings.get(side?.articleId ?? "")?.publishedAt === undefined);
}

/** 18 dead in the morning and 13 in the evening: a toll does not fall. */
function hasFallen(group: FactGroup, versions: readonly Side[][]): boolean {
  if (!group.comparisons.some(({ onlyRises }) => onlyRises)) return false;
  return versions.some(([side], at) => at > 0 && (side?.amount ?? 0) < (versions[at - 1]?.[0]?.amount ?? 0));
}

/** Without versions that nothing contradicts: a cut of the words that two articles give alike, between one that changes them. */
function disputed({ comparisons }: FactGroup, versions: readonly Side[][]): Side[][] {
  const keys = new Set(
    comparisons.filter(({ verdict }) => verdict === "conflicting").flatMap(({ a, b }) => [a.key, b.key]),
  );
  const kept = versions.filter((sides) => sides.some(({ key }) => keys.has(key)));
  return kept.length > 1 ? kept : [...versions];
}

function splitByValue(sides: readonly Side[]): Side[][] {
  const byValue = new Map<string, Side[]>();
  for (const side of sides) byValue.set(side.value, [...(byValue.get(side.value) ?? []), side]);
  return [...byValue.values()];
}

function toFinding(
  readings: ReadonlyMap<string, Reading>,
  originOf: OriginOf,
  group: FactGroup,
  versions: readonly Side[][],
  relation: FindingRelation,
): Finding {
  const deciding = group.comparisons.filter(
    ({ verdict }) => relation === "variation" || verdict === "conflicting" || verdict === "superseded",
  );
  const first = deciding[0] as Comparison;
  const confidence = Math.max(...deciding.map((comparison) => comparison.confidence));
  const told = versions.map((sides) => toVersion(readings, originOf, sides));
  return {
    id: findingId([first.kind, ...told.map(({ value }) => value.toLowerCase()).sort()]),
    kind: first.kind,
    relation,
    severity: severityOf(relation, confidence),
    confidence: statedConfidence(confidence),
    subject: first.subject,
    message: findingMessage(
      first.subject,
      relation,
      versions.map((sides) => tellVersion(readings, originOf, sides)),
    ),
    rules: [...new Set(deciding.map(({ rule }) => rule))].sort(),
    versions: told,
    basis: basisOf(readings, deciding, versions, relation),
  };
}
