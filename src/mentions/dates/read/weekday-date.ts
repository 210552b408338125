import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { civilDay, dayNumber, isCalendarDay, monthsFrom, weekdayOf } from "../calendar.ts";
import { type CalendarText, MONTH, WEEKDAY, wordAt } from "../calendar-text.ts";
import type { TimeContext } from "../time-expression.ts";
import { smallNumber } from "./count.ts";
import type { DayValue } from "./day.ts";
import { dayOfMonth, spokenDay } from "./day-of-month.ts";

/** A week counted from that of publication, or from that of the day spoken of. */
export interface CountedWeek {
  readonly weeks: number;
  readonly end: number;
  readonly fromAnchor?: boolean;
}

/** "Tuesday of last week", "Monday next week", "Friday of the following week", "Monday two weeks from now", "Friday three weeks ago". */
export function weekAfter(text: CalendarText, near: number, at: number): CountedWeek | undefined {
  const isOf = wordAt(text, near, at) === "of";
  if (isOf && wordAt(text, near, at + 1) === "the" && wordAt(text, near, at + 3) === "week") {
    const weeks = WEEKS_FROM_ANCHOR[wordAt(text, near, at + 2)];
    return weeks === undefined ? undefined : { weeks, end: at + 4, fromAnchor: true };
  }
  const start = isOf ? at + 1 : at;
  if (!isOf && /^weeks?$/.test(wordAt(text, near, at + 1))) {
    const count = weeksCounted(text, near, at);
    if (count) return count;
  }
  if (wordAt(text, near, start + 1) !== "week") return undefined;
  const side = wordAt(text, near, start);
  const weeks = side === "last" ? -1 : side === "next" ? 1 : side === "this" ? 0 : undefined;
  return weeks === undefined ? undefined : { weeks, end: start + 2 };
}

const WEEKS_FROM_ANCHOR: Readonly<Record<string, number>> = { following: 1, same: 0, previous: -1, preceding: -1 };

/** "two weeks from now", "three weeks ago", "a week ago". */
function weeksCounted(text: CalendarText, near: number, at: number): CountedWeek | undefined {
  const word = wordAt(text, near, at);
  const weeks = word === "a" ? 1 : /^\d{1,2}$/.test(word) ? Number(word) : smallNumber(word);
  if (weeks === undefined) return undefined;
  if (wordAt(text, near, at + 2) === "ago") return { weeks: -weeks, end: at + 3 };
  return wordAt(text, near, at + 2) === "from" && wordAt(text, near, at + 3) === "now"
    ? { weeks, end: at + 4 }
    : undefined;
}

/** "Tuesday week", "Friday fortnight", "the Tuesday after next", "Tuesday last", "the Friday before last": weeks from the nearest such day. */
export function weeksFromNearest(
  text: CalendarText,
  near: number,
  at: number,
): { ahead: boolean; weeks: number; end: number } | undefined {
  const pair = `${wordAt(text, near, at)} ${wordAt(text, near, at + 1)}`;
  if (pair === "after next") return { ahead: true, weeks: 1, end: at + 2 };
  if (pair === "before last") return { ahead: false, weeks: 1, end: at + 2 };
  const weeks = WEEKS_BEHIND[wordAt(text, near, at)];
  if (weeks === undefined || !/^(?:|[.,;:!?)]|and|but|at|in|to|when|after|before)$/.test(wordAt(text, near, at + 1)))
    return undefined;
  return { ahead: weeks > 0, weeks, end: at + 1 };
}

const WEEKS_BEHIND: Readonly<Record<string, number>> = { week: 1, fortnight: 2, last: 0 };

export function nearestShifted(
  weekday: number,
  { ahead, weeks }: { ahead: boolean; weeks: number },
  { referenceDay }: TimeContext,
): DayValue {
  if (referenceDay === undefined) return { value: `XXXX-WXX-${weekday}`, implied: ["week"] };
  const sign = ahead ? 1 : -1;
  const nearest = ((sign * (weekday - weekdayOf(referenceDay)) + 7) % 7 || 7) + weeks * 7;
  return { day: referenceDay + sign * nearest, implied: ["week"] };
}

export function inWeek(
  weekday: number,
  { weeks, fromAnchor }: Omit<CountedWeek, "end">,
  { referenceDay, anchorDay }: TimeContext,
): DayValue {
  const base = (fromAnchor ? anchorDay : undefined) ?? referenceDay;
  if (base === undefined) return { value: `XXXX-WXX-${weekday}`, implied: ["week"] };
  return { day: base - weekdayOf(base) + weekday + weeks * 7, implied: ["week"] };
}

/** "Friday the 13th", "Mon 13th", "Sunday 31": the weekday on that day of a month. */
export function dayOfMonthAfter(
  text: CalendarText,
  near: number,
  at: number,
): { day: number; end: number } | undefined {
  // "on the Saturday, the eleventh"
  if (wordAt(text, near, at) === "," && wordAt(text, near, at + 1) === "the") {
    const found = dayOfMonthAfter(text, near, at + 1);
    return found !== undefined && closesDay(text, near, found.end) ? found : undefined;
  }
  const the = wordAt(text, near, at) === "the";
  const spoken = the ? spokenDay(text, near, at + 1) : undefined;
  if (spoken !== undefined) return { day: spoken, end: at + 3 };
  const word = wordAt(text, near, the ? at + 1 : at);
  const isOrdinal = !/^\d+$/.test(word);
  const day = isOrdinal || /^\d{1,2}$/.test(word) ? dayOfMonth(word) : undefined;
  const end = the ? at + 2 : at + 1;
  if (day === undefined || (the && !isOrdinal)) return undefined;
  if (the && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(partsOfSpeech(text.document)[end] ?? "")) return { day, end };
  // "on Friday 12 people were hurt" counts; a bare number must end the phrase
  if (!/^(?:|[,.;:!?)(]|and|at|in|around|\d{1,2}(?::\d\d)?(?:am|pm)?)$/.test(wordAt(text, near, end))) return undefined;
  return { day, end };
}

/** "Saturday, the eleventh, and", "Monday, the second of June", but not "Monday, the second of five days" or "the second and third floors". */
function closesDay(text: CalendarText, near: number, end: number): boolean {
  const flags = (at: number) => (wordAt(text, near, at) === "" ? 0 : (text.flags[at] as number));
  if (wordAt(text, near, end) === "of") return (flags(end + 1) & MONTH) !== 0;
  if (wordAt(text, near, end) === "and")
    return wordAt(text, near, end + 1) === "on" || (flags(end + 1) & WEEKDAY) !== 0;
  return /^(?:|[,.;:!?)])$/.test(wordAt(text, near, end));
}

const LONG_AGO_DAYS = 45;

/** The nearest such day, first among the past, as news tells. Five years hold nearly every combination. */
const LONGEST_SEARCH_MONTHS = 60;

export function onDayOfMonth(weekday: number, day: number, context: TimeContext): DayValue {
  const open: DayValue = { value: `XXXX-XX-${String(day).padStart(2, "0")}`, implied: ["month", "year"] };
  const { referenceDay } = context;
  if (referenceDay === undefined) return open;
  const now = civilDay(referenceDay);
  const found = (step: number): number | undefined => {
    for (let distance = 0; distance < LONGEST_SEARCH_MONTHS; distance++) {
      const { year, month } = monthsFrom(now.year, now.month, step * distance);
      if (!isCalendarDay(year, month, day)) continue;
      const candidate = dayNumber(year, month, day);
      const isOnSide = step > 0 ? candidate >= referenceDay : candidate <= referenceDay;
      if (isOnSide && weekdayOf(candidate) === weekday) return candidate;
    }
    return undefined;
  };
  const past = found(-1);
  const coming = found(1);
  // "Tuesday the 11th": half a year back is no day that news means where the 11th of this month lies ahead
  const isLongAgo =
    past === undefined ||
    (coming !== undefined && referenceDay - past > LONG_AGO_DAYS && coming - referenceDay < LONG_AGO_DAYS);
  const chosen = context.future() || isLongAgo ? (coming ?? past) : past;
  return chosen === undefined ? open : { day: chosen, implied: open.implied };
}
