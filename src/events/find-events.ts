import type { Reading } from "../claims/reading.ts";
import { profileArticle } from "./article-profile.ts";
import { clusterEvents } from "./cluster-events.ts";
import type { FiledReading } from "./filed-reading.ts";

/** One event: its articles in publication order. */
export type EventReadings = readonly Reading[];

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
  return clusterEvents(profiles).map((members) => members.map((at) => withoutProfile(readings[at] as FiledReading)));
}

/** Once the events are known nobody asks for a profile. */
function withoutProfile({ profile: _, ...reading }: FiledReading): Reading {
  return reading;
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
