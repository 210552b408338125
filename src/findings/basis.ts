import type { Reading } from "../claims/reading.ts";
import type { Comparison, Side } from "../comparisons/comparison.ts";
import type { Remedy } from "../comparisons/remedy.ts";
import type { Tie } from "../comparisons/tie.ts";
import type { AlignedPair, ClaimPlace, FindingRelation } from "./finding.ts";
import { sharedGround } from "./shared-ground.ts";
import { statedConfidence } from "./stated-confidence.ts";
import { leastHours } from "./update.ts";

/** A story of many versions is explained by as many pairs. */
const MOST_PAIRS = 8;
const HOUR = 3_600_000;

/**
 * Why a finding was made: for each two of its versions the surest comparison that tells them apart.
 *
 * In: the articles by id, the comparisons that decided, and the sides of each version.  Out: the earliest versions first.
 */
export function basisOf(
  readings: ReadonlyMap<string, Reading>,
  deciding: readonly Comparison[],
  versions: readonly (readonly Side[])[],
  relation: FindingRelation,
): AlignedPair[] {
  const places = placesOfSides(versions);
  const surest = new Map<string, PlacedComparison>();
  for (const comparison of deciding) {
    const placed = placeComparison(comparison, places, relation);
    if (placed === undefined) continue;
    const key = placed.claims.map(({ version }) => version).join();
    if ((surest.get(key)?.confidence ?? -1) < placed.confidence) surest.set(key, placed);
  }
  const told = [...surest.values()].sort(byVersions).slice(0, MOST_PAIRS);
  return told.map((placed) => toPair(readings, placed, relation));
}

/** Where each side's first mention stands in the finding. */
function placesOfSides(versions: readonly (readonly Side[])[]): Map<string, ClaimPlace> {
  const places = new Map<string, ClaimPlace>();
  versions.forEach((sides, version) => {
    let mention = 0;
    for (const side of sides) {
      if (!places.has(side.key)) places.set(side.key, { version, mention });
      mention += side.spans.length;
    }
  });
  return places;
}

/** A comparison that tells two versions of a finding apart, with where its claims stand in the finding. */
interface PlacedComparison extends Pick<AlignedPair, "claims" | "confidence" | "verdict"> {
  readonly comparison: Comparison;
}

function placeComparison(
  comparison: Comparison,
  places: ReadonlyMap<string, ClaimPlace>,
  relation: FindingRelation,
): PlacedComparison | undefined {
  const { a, b, verdict, confidence } = comparison;
  const [placeA, placeB] = [places.get(a.key), places.get(b.key)];
  if (verdict === "equal" || placeA === undefined || placeB === undefined) return undefined;
  if (placeA.version === placeB.version && relation !== "variation") return undefined;
  return { comparison, claims: [placeA, placeB], verdict, confidence: statedConfidence(confidence) };
}

function toPair(
  readings: ReadonlyMap<string, Reading>,
  { comparison, claims, verdict, confidence }: PlacedComparison,
  relation: FindingRelation,
): AlignedPair {
  const { a, b, rule, reason, ties = [], remedies = [] } = comparison;
  const [ofA, ofB] = [readings.get(a.articleId), readings.get(b.articleId)];
  const hoursApart = hoursBetween(ofA?.publishedAt, ofB?.publishedAt);
  return {
    claims,
    ties: allTies(ties, ofA !== undefined && ofB !== undefined ? sharedGround(ofA, a, ofB, b) : []),
    rule,
    verdict,
    reason,
    ...(hoursApart === undefined ? {} : { hoursApart }),
    confidence,
    remedies: [...remedies, ...timeRemedy(comparison, relation, hoursApart)],
  };
}

/** An utterance is known by its own words. */
function allTies(ofRule: readonly Tie[], ofSentences: readonly Tie[]): Tie[] {
  const isUtterance = ofRule.some(({ by }) => by === "utterance");
  return [...ofRule, ...ofSentences.filter(({ by }) => by !== "words" || !isUtterance)];
}

function hoursBetween(earlier: number | undefined, later: number | undefined): number | undefined {
  if (earlier === undefined || later === undefined) return undefined;
  return Math.round((Math.abs(later - earlier) / HOUR) * 10) / 10;
}

/** What changes by nature would be an update, had enough time passed; not a toll that falls. */
function timeRemedy(comparison: Comparison, relation: FindingRelation, hoursApart: number | undefined): Remedy[] {
  if (relation !== "contradiction" || !comparison.evolves) return [];
  if (comparison.onlyRises && (comparison.a.amount ?? 0) > (comparison.b.amount ?? 0)) return [];
  const hours = leastHours([comparison]);
  return (hoursApart ?? 0) >= hours ? [] : [{ by: "time", hours }];
}

function byVersions({ claims: left }: PlacedComparison, { claims: right }: PlacedComparison): number {
  return left[0].version - right[0].version || left[1].version - right[1].version;
}
