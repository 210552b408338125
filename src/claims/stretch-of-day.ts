import { lastStartingAt, type Span } from "../kernel/span.ts";
import type { DateMention } from "../mentions/mention.ts";
import type { Reading } from "./reading.ts";

/** ISO 8601, local, as the intervals of dates are. */
export interface Stretch {
  readonly start: string;
  readonly end: string;
}

const OPENING = /\b(?:between|from) (?:about |around )?$/i;
const JOINT = /^ (?:and|to|until|till|through) (?:about |around )?$/;
/** Characters before an hour in which its preposition stands. */
const REACH = 20;

/** The stretch of a day of which an hour tells one end: "between 8 and 10 p.m.", "from 8 p.m. to 10 p.m.". */
export function stretchOf({ document: { text }, facts: { dates } }: Reading, date: DateMention): Stretch | undefined {
  if (!isClock(date)) return undefined;
  const at = lastStartingAt(dates, date.start);
  for (const [first, second] of [
    [date, dates[at + 1]],
    [dates[at - 1], date],
  ] as const)
    if (first?.interval && second?.interval && isClock(first) && isClock(second) && areJoined(text, first, second))
      return { start: first.interval.start, end: second.interval.start };
  return undefined;
}

function isClock({ granularity }: DateMention): boolean {
  return granularity === "minute" || granularity === "hour";
}

function areJoined(text: string, first: Span, second: Span): boolean {
  return (
    OPENING.test(text.slice(Math.max(0, first.start - REACH), first.start)) &&
    JOINT.test(text.slice(first.end, Math.min(second.start, first.end + REACH)))
  );
}
