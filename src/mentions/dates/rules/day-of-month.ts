import { civilDay, dayNumber, isCalendarDay, monthsFrom } from "../calendar.ts";
import { type CalendarText, DIGITS, wordAt } from "../calendar-text.ts";
import { readMoment } from "../moment.ts";
import type { DayReading, DayValue } from "../read/day.ts";
import { dayOfMonth } from "../read/day-of-month.ts";
import { headedBy, type TimeContext, type TimeExpression } from "../time-expression.ts";

/** A day of an unnamed month: "on the 18th", "by the 4th", "on the 21st of this month". */
export const dayByNumber = headedBy("mentions/dates/rules/day-of-month", DIGITS, read);

const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const word = wordAt(text, at, at);
  const day = ordinal.test(word) ? dayOfMonth(word) : undefined;
  if (day === undefined) return undefined;
  const the = wordAt(text, at, at - 1) === "the";
  const first = the ? at - 1 : at;
  const month = monthBehind(text, at);
  if (!month && !/^(?:on|by|until|before|since)$/.test(wordAt(text, at, first - 1)) && !isSetFor(text, at, first))
    return undefined;
  // "on the 18th hole", "by the 4th minute" and "on 42nd Street" rank; a day ends its phrase
  if (!month && (!the || !/^(?:|[.,;:!?)]|and|or|at|in|when|after|before|because|if)$/.test(wordAt(text, at, at + 1))))
    return undefined;
  const reading: DayReading = { end: 0, resolve: (context) => resolveDay(day, month?.months, context) };
  return readMoment(text, first, { day: reading }, month?.end ?? at + 1);
}

/** "a hearing is set for the 14th", not "up for the 14th time". */
function isSetFor(text: CalendarText, at: number, first: number): boolean {
  const verb = wordAt(text, at, first - 2);
  return (
    wordAt(text, at, first - 1) === "for" && /^(?:set|fixed|scheduled|planned|due|called|pencilled|slated)$/.test(verb)
  );
}

/** "of this month", "of next month". */
function monthBehind(text: CalendarText, at: number): { months: number; end: number } | undefined {
  let next = at + 1;
  if (wordAt(text, at, next) === "day") next++;
  if (wordAt(text, at, next) === "of") next++;
  const side = wordAt(text, at, next);
  if (wordAt(text, at, next + 1) !== "month") return undefined;
  const months = side === "this" || side === "the" ? 0 : side === "next" ? 1 : side === "last" ? -1 : undefined;
  return months === undefined ? undefined : { months, end: next + 2 };
}

function resolveDay(day: number, months: number | undefined, context: TimeContext): DayValue {
  const open: DayValue = { value: `XXXX-XX-${String(day).padStart(2, "0")}`, implied: ["month", "year"] };
  const { referenceDay } = context;
  if (referenceDay === undefined) return open;
  const now = civilDay(referenceDay);
  const step = months ?? (context.future() ? (day < now.day ? 1 : 0) : day > now.day ? -1 : 0);
  const { year, month } = monthsFrom(now.year, now.month, step);
  return isCalendarDay(year, month, day) ? { day: dayNumber(year, month, day), implied: open.implied } : open;
}
