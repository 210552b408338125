import type { ArticleProfile } from "./article-profile.ts";
import type { NamedPeople } from "./named-people.ts";
import { cosine, coverage, sharedCount } from "./term-vector.ts";

export type EventFeature =
  | "names"
  | "namesAndWords"
  | "leadNames"
  | "leadWordsFound"
  | "keyWordsFound"
  | "otherNames"
  | "rareNames"
  | "numbers"
  | "otherDay"
  | "gap"
  | "undated"
  | "length"
  | "otherPeople"
  | "samePeople";

const DAY_MS = 86_400_000;
const MOST_DAYS = 30;
/** The gap of a pair of which one is undated. */
const USUAL_DAYS = 1.5;
const SHORTEST = 40;
const LONGEST = 800;
const USUAL_LENGTH = 200;

/** What speaks for and against two articles' reporting one event. Symmetric. */
export function eventFeatures(a: ArticleProfile, b: ArticleProfile): Record<EventFeature, number> {
  const names = cosine(a.names, b.names);
  const leadNames = cosine(a.leadNames, b.leadNames);
  const days = daysBetween(a, b);
  const people = peopleShared(a.people, b.people);
  return {
    names: Math.sqrt(names),
    namesAndWords: Math.sqrt(names * cosine(a.words, b.words)),
    leadNames,
    leadWordsFound: Math.min(found(a.leadWords, b.all), found(b.leadWords, a.all)),
    keyWordsFound: Math.max(found(a.keyWords, b.all), found(b.keyWords, a.all)),
    otherNames: leadNames === 0 && a.leadNames.terms.length > 1 && b.leadNames.terms.length > 1 ? 1 : 0,
    rareNames: Math.log1p(sharedCount(a.rareNames, b.rareNames)),
    numbers: Math.log1p(sharedCount(a.numbers, b.numbers)),
    otherDay: haveOtherDays(a.days, b.days) ? 1 : 0,
    gap: Math.log1p(Math.min(days ?? USUAL_DAYS, MOST_DAYS)),
    undated: days === undefined ? 1 : 0,
    length: Math.log(Math.min(Math.max(Math.min(a.length, b.length), SHORTEST), LONGEST) / USUAL_LENGTH),
    otherPeople: people === "none" ? 1 : 0,
    samePeople: people === "some" ? 1 : 0,
  };
}

/** Days between the publications, undefined where one is undated. */
export function daysBetween(a: ArticleProfile, b: ArticleProfile): number | undefined {
  if (a.publishedAt === undefined || b.publishedAt === undefined) return undefined;
  return Math.abs(a.publishedAt - b.publishedAt) / DAY_MS;
}

/** An article without such terms says nothing either way. */
function found(vector: ArticleProfile["words"], all: Uint32Array): number {
  return vector.terms.length === 0 ? 0.5 : coverage(vector, all);
}

/** Both leads name days, none of them the same. */
function haveOtherDays(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((day) => b.includes(day));
}

/** Whether the people whom each lead names occur in the other article; unknown where one names nobody, or only one side's do. */
function peopleShared(a: NamedPeople, b: NamedPeople): "some" | "none" | undefined {
  if (a.leading.length === 0 || b.leading.length === 0) return undefined;
  const aInB = sharedCount(a.leading, b.words) > 0;
  const bInA = sharedCount(b.leading, a.words) > 0;
  if (aInB && bInA) return "some";
  return aInB || bInA ? undefined : "none";
}
