import type { ArticleProfile } from "./article-profile.ts";
import type { NamedDays } from "./named-days.ts";
import type { PeopleFocus } from "./people-focus.ts";
import { cosine, coverage, sharedCount, weightOf } from "./term-vector.ts";

export type EventFeature =
  | "names"
  | "rareNames"
  | "rareWords"
  | "deepNames"
  | "places"
  | "keyWordsFound"
  | "otherCountry"
  | "numbers"
  | "smallCounts"
  | "clockTimes"
  | "linked"
  | "daysApart"
  | "gap"
  | "undated"
  | "people"
  | "bothNamePeople"
  | "otherProtagonist"
  | "otherHeadline"
  | "unnamed"
  | "bothUnnamed"
  | "otherAges"
  | "otherPlaces"
  | "otherTitlePlaces"
  | "setApart";

/** More numbers or counts in common say little more: a score table is full of them. */
const MOST_NUMBERS = 5;
const DAY_MS = 86_400_000;
const MOST_DAYS = 30;
/** The gap of a pair of which one is undated. */
const USUAL_DAYS = 1.5;

/** What speaks for and against two articles' reporting one event. Symmetric. */
export function eventFeatures(a: ArticleProfile, b: ArticleProfile): Record<EventFeature, number> {
  const gap = daysBetween(a, b);
  const [aUnnamed, bUnnamed] = [leavesUnnamed(a, b), leavesUnnamed(b, a)];
  return {
    names: Math.sqrt(cosine(a.names, b.names)),
    keyWordsFound: Math.max(found(a.keyWords, b.all), found(b.keyWords, a.all)),
    rareNames: sharedLog(a.rareNames, b.rareNames),
    rareWords: sharedLog(a.rareWords, b.rareWords),
    deepNames: sharedLog(a.deepNames, b.deepNames),
    places: sharedLog(a.allPlaces, b.allPlaces),
    otherCountry: Number(isForeignTo(a, b) && isForeignTo(b, a)),
    numbers: Math.log1p(Math.min(sharedCount(a.numbers, b.numbers), MOST_NUMBERS)),
    smallCounts: Math.log1p(Math.min(sharedCount(a.smallCounts, b.smallCounts), MOST_NUMBERS)),
    clockTimes: sharedLog(a.clockTimes, b.clockTimes),
    linked: Number(sharedCount(a.quotedRuns, b.quotedRuns) > 0 || namesPublisher(a, b) || namesPublisher(b, a)),
    daysApart: Math.log1p(Math.min(eventDaysApart(a.days, b.days), MOST_DAYS)),
    gap: Math.log1p(Math.min(gap ?? USUAL_DAYS, MOST_DAYS)),
    undated: Number(gap === undefined),
    people: cosine(a.people.weights, b.people.weights),
    bothNamePeople: Number(a.people.weights.terms.length > 0 && b.people.weights.terms.length > 0),
    otherProtagonist: 1 - (protagonistShare(a.people, b.people) + protagonistShare(b.people, a.people)) / 2,
    otherHeadline: Number(haveOthers(a.people.inTitle, b.people.inTitle)),
    unnamed: Number(aUnnamed || bUnnamed),
    bothUnnamed: Number(aUnnamed && bUnnamed),
    otherAges: Number(haveOthers(a.ages, b.ages)),
    otherPlaces: Number(haveOthers(a.places, b.places)),
    otherTitlePlaces: Number(hasOwnTitlePlaces(a, b) && hasOwnTitlePlaces(b, a)),
    setApart: Number(a.setsApart !== b.setsApart),
  };
}

function sharedLog(a: Uint32Array, b: Uint32Array): number {
  return Math.log1p(sharedCount(a, b));
}

/** Days between the publications, undefined where one is undated. */
export function daysBetween(a: ArticleProfile, b: ArticleProfile): number | undefined {
  if (a.publishedAt === undefined || b.publishedAt === undefined) return undefined;
  return Math.abs(a.publishedAt - b.publishedAt) / DAY_MS;
}

/** The country that the article is about is nowhere in the other. */
function isForeignTo({ mainCountry }: ArticleProfile, { all }: ArticleProfile): boolean {
  return mainCountry !== undefined && !all.includes(mainCountry);
}

/** An article without such terms says nothing either way. */
function found(vector: ArticleProfile["keyWords"], all: Uint32Array): number {
  return vector.terms.length === 0 ? 0.5 : coverage(vector, all);
}

/** An institute's or a company's own release, and an article that cites it. */
function namesPublisher(a: ArticleProfile, { publisher }: ArticleProfile): boolean {
  return publisher !== undefined && publisher !== a.publisher && a.fullNames.includes(publisher);
}

/** Between the days of the events, where neither article names the other's early. */
function eventDaysApart(a: NamedDays, b: NamedDays): number {
  if (a.event === undefined || b.event === undefined || a.early.includes(b.event) || b.early.includes(a.event))
    return 0;
  return Math.abs(a.event - b.event);
}

/** How much an article is about the other's protagonist, to its own; 1 where one of them has none. */
function protagonistShare(own: PeopleFocus, other: PeopleFocus): number {
  if (own.protagonist === undefined || other.protagonist === undefined) return 1;
  return weightOf(own.weights, other.protagonist) / weightOf(own.weights, own.protagonist);
}

/** One of the article's central names is nowhere in the other. */
function leavesUnnamed({ centralNames }: ArticleProfile, { all }: ArticleProfile): boolean {
  return centralNames.some((terms) => !terms.some((term) => all.includes(term)));
}

/** The headline names places, none of which headline or lead of the other names. */
function hasOwnTitlePlaces({ titlePlaces }: ArticleProfile, { early }: ArticleProfile): boolean {
  return titlePlaces.length > 0 && !titlePlaces.some((terms) => terms.some((term) => early.includes(term)));
}

/** Both name some, none of them the same. */
function haveOthers(a: Uint32Array, b: Uint32Array): boolean {
  return a.length > 0 && b.length > 0 && sharedCount(a, b) === 0;
}
