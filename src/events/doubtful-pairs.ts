import type { ArticleProfile } from "./article-profile.ts";
import { eventFeatures } from "./event-features.ts";
import { eventSimilarity, likelihood } from "./event-similarity.ts";
import { EVENT_WEIGHTS } from "./event-weights.ts";
import { SURE_EVENT_WEIGHTS } from "./sure-event-weights.ts";

/**
 * Each article of an event is held against at most this many before it. Facts chain: what the first and the last article both share
 * with one between them is one fact, so that a story of a thousand articles stays near-linear.
 */
export const ARTICLES_COMPARED_BACK = 12;

/**
 * How sure one must be that two articles report one event before their facts are held against each other. Articles are grouped by less,
 * so that a story is kept together; but in a day's local news every second pair of a group that is less alike tells of two crimes in
 * two towns.
 */
const SURELY_ONE_EVENT = 0.6;
/** Likeness from which no second opinion is asked. */
const SURE_ALONE = 0.85;

/**
 * The places of the earlier articles of a group that may report another event than the one at `at`, among those that it is compared with.
 * In: the profiles of a group, in publication order.
 */
export function doubtfulBefore(profiles: readonly ArticleProfile[], at: number): number[] {
  const doubtful: number[] = [];
  for (let before = Math.max(0, at - ARTICLES_COMPARED_BACK); before < at; before++) {
    if (sureness(profiles[before] as ArticleProfile, profiles[at] as ArticleProfile) < SURELY_ONE_EVENT)
      doubtful.push(before);
  }
  return doubtful;
}

/** 0 to 1: the mean of two opinions, on articles of any kind and on articles that have much in common; the first alone if it is sure. */
function sureness(a: ArticleProfile, b: ArticleProfile): number {
  // The second opinion cannot bring less than this up to what is asked.
  const least = 2 * SURELY_ONE_EVENT - 1;
  const similarity = eventSimilarity(a, b, EVENT_WEIGHTS, least);
  if (similarity < least || similarity >= SURE_ALONE) return similarity;
  return (similarity + likelihood(eventFeatures(a, b), SURE_EVENT_WEIGHTS)) / 2;
}
