import type { ArticleProfile } from "./article-profile.ts";
import { eventSimilarity } from "./event-similarity.ts";
import { EVENT_WEIGHTS } from "./event-weights.ts";

/**
 * Each article of an event is held against at most this many before it. Facts chain: what the first and the last article both share
 * with one between them is one fact, so that a story of a thousand articles stays near-linear.
 */
export const ARTICLES_COMPARED_BACK = 12;

/**
 * Likeness from which two articles surely report one event. Articles are grouped from half of it on, so that a story is kept together;
 * but in a day's local news every second pair of a group that is less alike tells of two crimes in two towns.
 */
const SURELY_ONE_EVENT = 0.8;

/**
 * The places of the earlier articles of a group that may report another event than the one at `at`, among those that it is compared with.
 * In: the profiles of a group, in publication order.
 */
export function doubtfulBefore(profiles: readonly ArticleProfile[], at: number): number[] {
  const doubtful: number[] = [];
  for (let before = Math.max(0, at - ARTICLES_COMPARED_BACK); before < at; before++) {
    const [a, b] = [profiles[before] as ArticleProfile, profiles[at] as ArticleProfile];
    if (eventSimilarity(a, b, EVENT_WEIGHTS, SURELY_ONE_EVENT) < SURELY_ONE_EVENT) doubtful.push(before);
  }
  return doubtful;
}
