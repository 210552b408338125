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

/** Pairs of articles that could report one event, with how sure we are of it. In: profiles in publication order. */
export function similarPairs(profiles: readonly ArticleProfile[], weights: EventWeights): SimilarPair[] {
  const pairs: SimilarPair[] = [];
  for (const [a, b] of candidatePairs(profiles)) {
    const similarity = eventSimilarity(profiles[a] as ArticleProfile, profiles[b] as ArticleProfile, weights);
    if (similarity >= LEAST_SIMILARITY) pairs.push({ a, b, similarity });
  }
  return pairs;
}

/** Indexes of articles that share telling terms, the earlier first. Near-linear: each article meets a bounded number of others. */
export function* candidatePairs(profiles: readonly ArticleProfile[]): Generator<[a: number, b: number]> {
  const postings = new Map<number, number[]>();
  for (const [index, profile] of profiles.entries()) {
    for (const other of candidates(profile, postings)) yield [other, index];
    for (const term of profile.strongest) remember(postings, term, index);
  }
}

/** Those that share most of the article's strongest terms, the first terms counting most; of equals the earliest. */
function candidates(profile: ArticleProfile, postings: ReadonlyMap<number, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  profile.strongest.forEach((term, rank) => {
    const score = 2 * profile.strongest.length - rank;
    for (const other of postings.get(term) ?? []) shared.set(other, (shared.get(other) ?? 0) + score);
  });
  const found = [...shared.keys()];
  if (found.length <= CANDIDATES_COMPARED) return found;
  return found
    .sort((a, b) => (shared.get(b) as number) - (shared.get(a) as number) || a - b)
    .slice(0, CANDIDATES_COMPARED);
}

function remember(postings: Map<number, number[]>, term: number, index: number): void {
  const posting = postings.get(term);
  if (posting === undefined) postings.set(term, [index]);
  else {
    posting.push(index);
    if (posting.length > POSTINGS_CAP) posting.shift();
  }
}
