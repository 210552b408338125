import { findCopies } from "../events/find-copies.ts";
import type { EventReadings } from "../events/find-events.ts";
import { once } from "../kernel/once.ts";

/** Id of the article whose text an article prints, its own id where it has a text of its own. */
export type OriginOf = (articleId: string) => string;

/** In: the events.  The copies of an event are looked for when the first of its articles is asked for. */
export function findOrigins(events: readonly EventReadings[]): OriginOf {
  const copiesOf = new Map<string, () => ReadonlyMap<string, string>>();
  for (const readings of events) {
    if (readings.length < 2) continue;
    const copies = once(() => findCopies(readings));
    for (const { document } of readings) copiesOf.set(document.article.id, copies);
  }
  return (articleId) => copiesOf.get(articleId)?.().get(articleId) ?? articleId;
}
