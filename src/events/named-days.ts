import type { Reading } from "../claims/reading.ts";
import type { DateGranularity } from "../mentions/mention.ts";

/** Days as days since 1970. */
export interface NamedDays {
  /** Those that the first sentences name, in text order. */
  readonly early: readonly number[];
  /** The first past day of the first two sentences: most often the day of the event. */
  readonly event?: number;
}

/** What happened is dated early; later days are background and outlook. */
const EARLY_SENTENCES = 4;
const LEAD_SENTENCES = 2;
const DAY_MS = 86_400_000;
/** Where an article is written it may be tomorrow already. */
const ZONES_AHEAD = 0.5;
const OF_ONE_DAY: ReadonlySet<DateGranularity> = new Set(["day", "part-of-day", "hour", "minute"]);

export function namedDays({ document, facts, publishedAt }: Reading): NamedDays {
  const latest = publishedAt === undefined ? Number.POSITIVE_INFINITY : publishedAt / DAY_MS + ZONES_AHEAD;
  const [leadEnd, earlyEnd] = [LEAD_SENTENCES, EARLY_SENTENCES].map((count) => document.sentences[count]?.start);
  const early = new Set<number>();
  let event: number | undefined;
  for (const { start, interval, granularity } of facts.dates) {
    if (interval === undefined || !OF_ONE_DAY.has(granularity)) continue;
    const day = Date.parse(interval.start.slice(0, 10)) / DAY_MS;
    if (Number.isNaN(day)) continue;
    if (start < (earlyEnd ?? document.text.length)) early.add(day);
    if (start < (leadEnd ?? document.text.length) && day <= latest) event ??= day;
  }
  return { early: [...early], ...(event === undefined ? {} : { event }) };
}
