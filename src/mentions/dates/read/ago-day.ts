import { type CalendarUnit, dayWords, weekdays } from "../../../lexicons/en/calendar-words.ts";
import { weekdayOf } from "../calendar.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";
import { shiftDay } from "../shift-period.ts";

/** The day that is told behind "ago", from the day of publication and how far back it lies. */
export interface AgoDay {
  readonly end: number;
  readonly resolve: (kind: CalendarUnit, count: number, referenceDay: number) => number;
}

/** Reads on behind "ago": "a year ago | today", "a week ago | Friday", "three weeks ago | on Friday". */
export function readAgoDay(text: CalendarText, near: number, at: number): AgoDay | undefined {
  const word = wordAt(text, near, at);
  const day = Object.hasOwn(dayWords, word) ? dayWords[word] : undefined;
  if (day !== undefined && day.days <= 0)
    return { end: at + 1, resolve: (kind, count, reference) => shiftDay(reference + day.days, kind, -count) };
  const on = word === "on" || word === "this" || word === "last" ? 1 : 0;
  const name = wordAt(text, near, at + on);
  const weekday = Object.hasOwn(weekdays, name) ? weekdays[name] : undefined;
  if (weekday === undefined || name.length < 6) return undefined;
  return {
    end: at + on + 1,
    resolve: (kind, count, reference) => {
      // "a year ago this Friday" is told before it
      if (word === "this") return shiftDay(reference + ((weekday - weekdayOf(reference) + 7) % 7), kind, -count);
      const last = reference - ((weekdayOf(reference) - weekday + 7) % 7);
      // "a week ago Friday" counts from the last Friday, "a week ago on Friday" tells the day of that week
      if (word !== "on") return shiftDay(last, kind, -count);
      const then = shiftDay(reference, kind, -count);
      return then - weekdayOf(then) + weekday;
    },
  };
}
