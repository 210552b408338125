import type { ArticleProfile } from "./article-profile.ts";
import { eventSimilarity } from "./event-similarity.ts";

/** Average likeness above which two groups are one event. Measured on the project's cases and on Wikinews, ECB+, BASIL. */
const SAME_EVENT_SIMILARITY = 0.2;
/** Below this a pair of articles is not worth remembering. */
const LEAST_SIMILARITY = 0.08;
/** A term looks up at most this many of the latest articles that hold it, so that a story of a thousand articles stays cheap. */
const POSTINGS_CAP = 60;
const TERMS_LOOKED_UP = 25;
/** Of the articles found, this many that share most are compared in full. */
const CANDIDATES_COMPARED = 40;

/**
 * Groups articles by the event they report.
 *
 * In: profiles in publication order.  Out: lists of indexes into `profiles`, each ascending, ordered by their first.
 * Average-link clustering over the pairs that share telling terms; near-linear, since each article meets a bounded number of others.
 */
export function clusterEvents(profiles: readonly ArticleProfile[]): number[][] {
  const groups = profiles.map((_, index) => new Group(index));
  for (const [a, b, similarity] of similarPairs(profiles)) {
    link(groups[a] as Group, b, similarity);
    link(groups[b] as Group, a, similarity);
  }
  mergeClosest(groups);
  return groups
    .filter((group) => group.alive)
    .map((group) => group.members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}

class Group {
  alive = true;
  readonly members: number[];
  /** Sum of the likeness of all article pairs between this group and another. */
  readonly links = new Map<number, number>();

  constructor(readonly index: number) {
    this.members = [index];
  }
}

function link(group: Group, other: number, similarity: number): void {
  group.links.set(other, (group.links.get(other) ?? 0) + similarity);
}

function similarPairs(profiles: readonly ArticleProfile[]): [number, number, number][] {
  const postings = new Map<string, number[]>();
  const pairs: [number, number, number][] = [];
  profiles.forEach((profile, index) => {
    for (const other of candidates(profile, postings)) {
      const similarity = eventSimilarity(profile, profiles[other] as ArticleProfile);
      if (similarity >= LEAST_SIMILARITY) pairs.push([other, index, similarity]);
    }
    for (const [term] of profile.terms.slice(0, TERMS_LOOKED_UP)) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, [index]);
      else {
        posting.push(index);
        if (posting.length > POSTINGS_CAP) posting.shift();
      }
    }
  });
  return pairs;
}

function candidates(profile: ArticleProfile, postings: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const [term, weight] of profile.terms.slice(0, TERMS_LOOKED_UP))
    for (const other of postings.get(term) ?? []) shared.set(other, (shared.get(other) ?? 0) + weight);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES_COMPARED)
    .map(([other]) => other);
}

/** Merges the two closest groups again and again while their average likeness is high enough. */
function mergeClosest(groups: Group[]): void {
  const queue = new PairQueue();
  const offer = (a: Group, b: Group) => {
    const average = (a.links.get(b.index) ?? 0) / (a.members.length * b.members.length);
    if (average >= SAME_EVENT_SIMILARITY) queue.push({ a, b, average, size: a.members.length + b.members.length });
  };
  for (const group of groups)
    for (const other of group.links.keys()) if (other > group.index) offer(group, groups[other] as Group);
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const { a, b } = pair;
    if (!a.alive || !b.alive || a.members.length + b.members.length !== pair.size) continue;
    const [into, from] = a.links.size >= b.links.size ? [a, b] : [b, a];
    absorb(into, from, groups);
    for (const other of into.links.keys()) offer(into, groups[other] as Group);
  }
}

function absorb(into: Group, from: Group, groups: readonly Group[]): void {
  from.alive = false;
  into.members.push(...from.members);
  into.links.delete(from.index);
  for (const [other, sum] of from.links) {
    if (other === into.index) continue;
    link(into, other, sum);
    const neighbour = groups[other] as Group;
    neighbour.links.delete(from.index);
    neighbour.links.set(into.index, into.links.get(other) as number);
  }
}

interface MergeOffer {
  readonly a: Group;
  readonly b: Group;
  readonly average: number;
  /** Members of both when offered: an offer made before one of them grew is void. */
  readonly size: number;
}

/** A binary heap of offers, the closest pair first; ties by index, so that the order of articles decides nothing. */
class PairQueue {
  readonly #heap: MergeOffer[] = [];

  push(offer: MergeOffer): void {
    const heap = this.#heap;
    let at = heap.push(offer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isCloser(offer, heap[parent] as MergeOffer)) break;
      heap[at] = heap[parent] as MergeOffer;
      at = parent;
    }
    heap[at] = offer;
  }

  pop(): MergeOffer | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isCloser(heap[child + 1] as MergeOffer, heap[child] as MergeOffer)) child++;
      if (!isCloser(heap[child] as MergeOffer, last)) break;
      heap[at] = heap[child] as MergeOffer;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

function isCloser(a: MergeOffer, b: MergeOffer): boolean {
  if (a.average !== b.average) return a.average > b.average;
  const left = Math.min(a.a.index, a.b.index);
  const right = Math.min(b.a.index, b.b.index);
  return left !== right ? left < right : Math.max(a.a.index, a.b.index) < Math.max(b.a.index, b.b.index);
}
