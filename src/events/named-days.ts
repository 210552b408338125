import type { Reading } from "../claims/reading.ts";
import type { DateGranularity } from "../mentions/mention.ts";

/** What happened is dated early; later days are background and outlook. */
const SENTENCES_READ = 6;
const DAY_MS = 86_400_000;
const OF_ONE_DAY: ReadonlySet<DateGranularity> = new Set(["day", "part-of-day", "hour", "minute"]);

/** The days that the first sentences name, as days since 1970, in text order. */
export function namedDays({ document, facts }: Reading): number[] {
  const end = document.sentences[SENTENCES_READ - 1]?.end ?? document.text.length;
  const days: number[] = [];
  for (const { start, interval, granularity } of facts.dates) {
    if (start >= end) break;
    if (interval === undefined || !OF_ONE_DAY.has(granularity)) continue;
    const day = Date.parse(interval.start.slice(0, 10)) / DAY_MS;
    if (!Number.isNaN(day) && !days.includes(day)) days.push(day);
  }
  return days;
}
