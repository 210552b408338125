import type { ArticleProfile } from "./article-profile.ts";
import { eventSimilarity } from "./event-similarity.ts";
import type { EventWeights } from "./event-weights.ts";

export interface SimilarPair {
  /** Indexes into the profiles, a < b. */
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Below this a pair of articles is not worth remembering. */
const LEAST_SIMILARITY = 0.03;
/** A term looks up at most this many of the latest articles that hold it, so that a story of a thousand articles stays cheap. */
const POSTINGS_CAP = 60;
/** Of the articles found, this many that share most are compared in full. */
const CANDIDATES_COMPARED = 40;

/** Pairs of articles that could report one event, with how sure we are of it, and those that cannot though they share much. In: profiles in publication order. */
export function similarPairs(profiles: readonly ArticleProfile[], weights: EventWeights): SimilarPair[] {
  const pairs: SimilarPair[] = [];
  for (const [a, b] of candidatePairs(profiles)) {
    const [left, right] = [profiles[a] as ArticleProfile, profiles[b] as ArticleProfile];
    const similarity = eventSimilarity(left, right, weights, LEAST_SIMILARITY);
    if (similarity >= LEAST_SIMILARITY || similarity < 0) pairs.push({ a, b, similarity });
  }
  return pairs;
}

/** Indexes of articles that share telling terms, the earlier first. Near-linear: each article meets a bounded number of others. */
export function* candidatePairs(profiles: readonly ArticleProfile[]): Generator<[a: number, b: number]> {
  const postings = new Map<number, number[]>();
  const shared = new Uint32Array(profiles.length);
  for (const [index, profile] of profiles.entries()) {
    for (const other of candidates(profile, postings, shared)) yield [other, index];
    for (const term of profile.strongest) remember(postings, term, index);
  }
}

/**
 * Those that share most of the article's strongest terms, the first terms counting most; of equals the earliest.
 * In: `shared`, all zeros for each article before and after.
 */
function candidates(
  { strongest }: ArticleProfile,
  postings: ReadonlyMap<number, readonly number[]>,
  shared: Uint32Array,
): number[] {
  const found: number[] = [];
  strongest.forEach((term, rank) => {
    for (const other of postings.get(term) ?? NO_POSTING) {
      if (shared[other] === 0) found.push(other);
      shared[other] = (shared[other] as number) + 2 * strongest.length - rank;
    }
  });
  const compared = found.length > CANDIDATES_COMPARED ? closest(found, shared) : found;
  for (const other of found) shared[other] = 0;
  return compared;
}

const NO_POSTING: readonly number[] = [];

/** Sorted as plain numbers, which is many times as fast as by a comparison: what is shared, most first, and then the index. */
function closest(found: readonly number[], shared: Uint32Array): number[] {
  const most = found.reduce((largest, other) => Math.max(largest, shared[other] as number), 0);
  const keys = Float64Array.from(found, (other) => (most - (shared[other] as number)) * shared.length + other).sort();
  return Array.from(keys.subarray(0, CANDIDATES_COMPARED), (key) => key % shared.length);
}

function remember(postings: Map<number, number[]>, term: number, index: number): void {
  const posting = postings.get(term);
  if (posting === undefined) postings.set(term, [index]);
  else {
    posting.push(index);
    if (posting.length > POSTINGS_CAP) posting.shift();
  }
}
