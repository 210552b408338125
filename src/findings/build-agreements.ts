import type { Reading } from "../claims/reading.ts";
import type { Comparison, Side } from "../comparisons/comparison.ts";
import { relationOfGroup } from "./build-findings.ts";
import type { OriginOf } from "./find-origins.ts";
import type { Agreement, Event } from "./finding.ts";
import { findingId, withOwnIds } from "./finding-id.ts";
import { type FactGroup, groupFacts } from "./group-versions.ts";
import { toMention } from "./to-version.ts";

/**
 * How sure it must be that two equal values are of one thing before the report says that articles agree. Of 125 figures and
 * dates that came out equal or compatible in test/cases, read by hand, 4 of 86 from 0.3 on are of two things, 7 of 39 below.
 */
const LEAST_CONFIDENCE = 0.3;

/**
 * Makes one agreement of each fact that two or more articles tell alike and none tells otherwise. A fact stands in the report
 * once: what is reported as a finding, variations included, is no agreement.
 *
 * In: the articles by id in the order of the story, the events, and all comparisons.  Out: in the order of the story.
 */
export function buildAgreements(
  readings: ReadonlyMap<string, Reading>,
  events: readonly Event[],
  comparisons: readonly Comparison[],
  options: { readonly variations: boolean; readonly originOf: OriginOf },
): Agreement[] {
  const eventOf = new Map(events.flatMap(({ id, articleIds }) => articleIds.map((articleId) => [articleId, id])));
  const places = new Map([...readings.keys()].map((id, place) => [id, place]));
  const inStory = (a: Side, b: Side) =>
    (places.get(a.articleId) ?? 0) - (places.get(b.articleId) ?? 0) || startOf(a) - startOf(b);
  const agreements = groupFacts(comparisons)
    .filter((group) => isUndisputed(readings, group, options))
    .flatMap((group) => groupFacts(group.comparisons.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)))
    .map(({ comparisons, sides }) => ({ comparisons, sides: [...sides].sort(inStory) }))
    .filter(({ sides }) => new Set(sides.map(({ articleId }) => articleId)).size > 1)
    .sort((a, b) => inStory(a.sides[0] as Side, b.sides[0] as Side))
    .map((group) => toAgreement(readings, options.originOf, eventOf, group));
  return withOwnIds(mergeRepeated(agreements));
}

function isUndisputed(
  readings: ReadonlyMap<string, Reading>,
  group: FactGroup,
  { variations }: { readonly variations: boolean },
): boolean {
  const relation = relationOfGroup(readings, group);
  return relation === undefined || (relation === "variation" && !variations);
}

/** Two articles that both say "January" twice agree once. */
function mergeRepeated(agreements: readonly Agreement[]): Agreement[] {
  const merged = new Map<string, Agreement>();
  for (const agreement of agreements) {
    const key = `${agreement.eventId} ${agreement.id}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, mentions: [...known.mentions, ...agreement.mentions] } : agreement);
  }
  return [...merged.values()];
}

function startOf({ spans }: Side): number {
  return spans[0]?.start ?? 0;
}

function toAgreement(
  readings: ReadonlyMap<string, Reading>,
  originOf: OriginOf,
  eventOf: ReadonlyMap<string, string>,
  { comparisons, sides }: FactGroup,
): Agreement {
  const { kind, subject } = comparisons[0] as Comparison;
  const { articleId, value } = sides[0] as Side;
  return {
    id: findingId([kind, "agreement", subject, ...new Set(sides.map((side) => side.value.toLowerCase()).sort())]),
    eventId: eventOf.get(articleId) as string,
    kind,
    subject,
    value,
    mentions: sides.flatMap((side) => side.spans.map((span) => toMention(readings, originOf, side, span))),
  };
}
