import type { Reading } from "../claims/reading.ts";
import { type ArticleProfile, profileArticle } from "./article-profile.ts";
import { clusterEvents } from "./cluster-events.ts";
import { doubtfulPairs } from "./doubtful-pairs.ts";
import type { FiledReading } from "./filed-reading.ts";

/** An article as one of an event. */
export interface EventReading extends Reading {
  /** Ids of earlier articles of the event that may report another one; nothing where the caller says what belongs together. */
  readonly doubtful?: ReadonlySet<string>;
}

/** One event: its articles in publication order. */
export type EventReadings = readonly EventReading[];

/** How a caller says which articles belong together; "cluster" leaves it to their words. */
export type EventChoice = "cluster" | "same" | readonly (readonly string[])[];

/**
 * Groups articles by event. In: articles in publication order.  Out: events in the order of their first article.
 * Lists of ids are taken as given; articles that no list names stand alone.
 */
export function findEvents(readings: readonly FiledReading[], choice: EventChoice): EventReadings[] {
  if (choice === "same") return readings.length === 0 ? [] : [readings];
  if (choice !== "cluster") return givenEvents(readings, choice);
  const profiles = readings.map((reading) => reading.profile ?? profileArticle(reading));
  return clusterEvents(profiles).map((members) => {
    const group = members.map((at) => ({ ...(readings[at] as FiledReading), profile: profiles[at] as ArticleProfile }));
    return withDoubts(group);
  });
}

interface ProfiledReading extends FiledReading {
  readonly profile: ArticleProfile;
}

/** Once the events are known nobody asks for a profile, but for which of its articles may be of another. */
function withDoubts(group: readonly ProfiledReading[]): EventReading[] {
  const doubtful = doubtfulPairs(group.map(({ profile }) => profile));
  return group.map(({ profile: _, ...reading }, at) => {
    const ids = (doubtful[at] ?? []).map((before) => (group[before] as Reading).document.article.id);
    return ids.length === 0 ? reading : { ...reading, doubtful: new Set(ids) };
  });
}

function givenEvents(readings: readonly Reading[], lists: readonly (readonly string[])[]): EventReadings[] {
  const listOf = new Map(lists.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  const events = new Map<number | string, Reading[]>();
  for (const reading of readings) {
    const { id } = reading.document.article;
    const key = listOf.get(id) ?? `alone ${id}`;
    const event = events.get(key);
    if (event === undefined) events.set(key, [reading]);
    else event.push(reading);
  }
  return [...events.values()];
}
