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
/** How sure one must be at least of two articles that are both surely of one event with a third. */
const SURE_BY_A_THIRD = 0.25;

/**
 * For each article of a group the places of those before it that may report another event, among those that it is compared with.
 * In: the profiles of a group, in publication order.
 */
export function doubtfulPairs(profiles: readonly ArticleProfile[]): number[][] {
  const sure = profiles.map((profile, at) =>
    profiles.slice(firstCompared(at), at).map((earlier) => sureness(earlier, profile)),
  );
  return sure.map((ofArticle, at) =>
    ofArticle.flatMap((own, index) => {
      const before = firstCompared(at) + index;
      return own >= SURELY_ONE_EVENT || (own >= SURE_BY_A_THIRD && haveThird(sure, before, at)) ? [] : [before];
    }),
  );
}

/** The first of the articles before one that it is compared with. */
function firstCompared(at: number): number {
  return Math.max(0, at - ARTICLES_COMPARED_BACK);
}

/** Whether a third article is surely of one event with both. In: how sure one is of each article and those before it. */
function haveThird(sure: readonly (readonly number[])[], a: number, b: number): boolean {
  const isSure = (x: number, y: number) =>
    (sure[Math.max(x, y)]?.[Math.min(x, y) - firstCompared(Math.max(x, y))] ?? 0) >= SURELY_ONE_EVENT;
  for (let third = firstCompared(b); third <= a + ARTICLES_COMPARED_BACK && third < sure.length; third++)
    if (third !== a && third !== b && isSure(a, third) && isSure(b, third)) return true;
  return false;
}

/** 0 to 1: the mean of two opinions, on articles of any kind and on articles that have much in common; the first alone if it is sure. */
function sureness(a: ArticleProfile, b: ArticleProfile): number {
  // The second opinion cannot bring less than this up to what is asked.
  const least = 2 * SURELY_ONE_EVENT - 1;
  const similarity = eventSimilarity(a, b, EVENT_WEIGHTS, least);
  if (similarity < least || similarity >= SURE_ALONE) return similarity;
  return (similarity + likelihood(eventFeatures(a, b), SURE_EVENT_WEIGHTS)) / 2;
}
