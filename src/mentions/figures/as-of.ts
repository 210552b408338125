import type { DateMention } from "../mention.ts";

/**
 * The moment a figure holds for: the value of the date that stands nearest to it in its sentence. Durations, repeated times and vague
 * references date nothing. In: the dates of the sentence. Out: a TimeML value.
 */
export function asOf(dates: readonly DateMention[], start: number, end: number): string | undefined {
  let best: DateMention | undefined;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    if (UNDATED.has(date.granularity) || (date.start < end && start < date.end)) continue;
    const gap = date.start >= end ? date.start - end : start - date.end;
    if (gap < bestGap) {
      best = date;
      bestGap = gap;
    }
  }
  return best?.value;
}

const UNDATED: ReadonlySet<string> = new Set(["duration", "set", "reference"]);
