import type { ArticleProfile } from "./article-profile.ts";
import { areTwoContests } from "./contest.ts";
import { daysBetween, type EventFeature, eventFeatures } from "./event-features.ts";
import type { EventWeights } from "./event-weights.ts";
import { cosine } from "./term-vector.ts";

/** Reports of one event appear within days of each other: likeness halves with each such gap beyond the first two days. */
const HALF_LIFE_DAYS = 60;
const FREE_DAYS = 2;
/**
 * Articles that have less in common than this are held to be less alike than the model says, in proportion: it has learnt from
 * archives where few articles have one subject.
 */
const ENOUGH_IN_COMMON = 0.1;
/** Of two articles that cannot report one event: in a group it weighs as much as a pair that surely does. */
const EXCLUDED = -1;
/** Nothing in common that would be worth a closer look. */
const TOO_LITTLE_IN_COMMON = 0.02;

/**
 * How sure we are that two articles report one event, 0 to 1; 0 also where it cannot reach `least`, and -1 where they tell of two
 * contests. Depends on the two alone.
 */
export function eventSimilarity(a: ArticleProfile, b: ArticleProfile, weights: EventWeights, least = 0): number {
  const near = nearness(daysBetween(a, b));
  if (near < least) return 0;
  const common = cosine(a.whole, b.whole);
  if (common < TOO_LITTLE_IN_COMMON) return 0;
  const enough = Math.min(1, common / ENOUGH_IN_COMMON);
  if (enough * near < least) return 0;
  if (areTwoContests(a.contest, b.contest)) return EXCLUDED;
  return likelihood(eventFeatures(a, b), weights) * enough * near;
}

/** What the weights alone say of two articles, 0 to 1. */
export function likelihood(features: Readonly<Record<EventFeature, number>>, weights: EventWeights): number {
  let sum = weights.bias;
  for (const name in features) sum += features[name as EventFeature] * weights[name as EventFeature];
  return 1 / (1 + Math.exp(-sum));
}

function nearness(days: number | undefined): number {
  return days === undefined || days <= FREE_DAYS ? 1 : 0.5 ** ((days - FREE_DAYS) / HALF_LIFE_DAYS);
}
