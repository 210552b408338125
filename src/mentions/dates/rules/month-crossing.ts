import { months } from "../../../lexicons/en/calendar-words.ts";
import { dayNumber, isCalendarDay } from "../calendar.ts";
import { afterStop, type CalendarText, DIGITS, MONTH, wordAt } from "../calendar-text.ts";
import { two } from "../calendar-value.ts";
import { dayPeriod, isoRange } from "../period.ts";
import { dayOfMonth } from "../read/day-of-month.ts";
import { monthNamedAt } from "../read/month-named-at.ts";
import { nearYear } from "../read/near-year.ts";
import { yearAfter } from "../read/year-behind.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** A range of days with a hyphen or a dash that goes over the end of a month: "Nov 18-Dec 19, 2015", "28 June – 3 July". */
export const monthCrossing = headedBy("mentions/dates/rules/month-crossing", MONTH | DIGITS, read);

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

interface Ends {
  readonly from: MonthDay;
  readonly to: MonthDay;
  readonly end: number;
}

/** "18-Dec" behind its month, "June-3" behind its day. */
const dayThenMonth = /^(\d{1,2})[-–]([a-z]{3,9})\.?$/;
const monthThenDay = /^([a-z]{3,9})[-–](\d{1,2})$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const ends = ((text.flags[at] as number) & MONTH) !== 0 ? monthFirst(text, at) : dayFirst(text, at);
  if (ends === undefined || ends.from.month === ends.to.month) return undefined;
  const { from, to } = ends;
  if (!isCalendarDay(2000, from.month, from.day) || !isCalendarDay(2000, to.month, to.day)) return undefined;
  const year = yearAfter(text, at, ends.end);
  return { first: at, end: year?.end ?? ends.end, resolve: (context) => resolveRange(from, to, year?.year, context) };
}

/** "Nov 18-Dec 19", "Nov. 18 – Dec. 19". */
function monthFirst(text: CalendarText, at: number): Ends | undefined {
  const month = monthNamedAt(text, at);
  const next = afterStop(text, at);
  const joined = dayThenMonth.exec(wordAt(text, at, next));
  const day = joined ? Number(joined[1]) : dayOfMonth(wordAt(text, at, next));
  const dashed = joined ? next : next + 2;
  if (month === undefined || day === undefined || (!joined && !isDash(text, at, next + 1))) return undefined;
  const last = joined ? monthByName(joined[2] as string) : monthOf(text, at, dashed);
  if (last === undefined) return undefined;
  const place = afterStop(text, dashed);
  const lastDay = dayOfMonth(wordAt(text, at, place));
  return lastDay === undefined
    ? undefined
    : { from: { month, day }, to: { month: last, day: lastDay }, end: place + 1 };
}

/** "28 June-3 July", "28 June – 3 July". */
function dayFirst(text: CalendarText, at: number): Ends | undefined {
  const day = dayOfMonth(wordAt(text, at, at));
  if (day === undefined) return undefined;
  const joined = monthThenDay.exec(wordAt(text, at, at + 1));
  const month = joined ? monthByName(joined[1] as string) : monthOf(text, at, at + 1);
  if (month === undefined || (!joined && !isDash(text, at, at + 2))) return undefined;
  const lastDay = joined ? Number(joined[2]) : dayOfMonth(wordAt(text, at, at + 3));
  const place = joined ? at + 2 : at + 4;
  const last = monthOf(text, at, place);
  return lastDay === undefined || last === undefined
    ? undefined
    : { from: { month, day }, to: { month: last, day: lastDay }, end: afterStop(text, place) };
}

function isDash(text: CalendarText, near: number, at: number): boolean {
  return /^[-–—]$/.test(wordAt(text, near, at));
}

function monthOf(text: CalendarText, near: number, at: number): number | undefined {
  const isMonth = wordAt(text, near, at) !== "" && ((text.flags[at] as number) & MONTH) !== 0;
  return isMonth ? monthNamedAt(text, at) : undefined;
}

function monthByName(name: string): number | undefined {
  return Object.hasOwn(months, name) ? months[name] : undefined;
}

/** EDTF's interval, both days included; a range over New Year began the year before the one written. */
function resolveRange(from: MonthDay, to: MonthDay, written: number | undefined, context: TimeContext): TimeValue {
  const last = written ?? nearYear(to.month, to.day, context);
  const implied = written === undefined ? ["year"] : [];
  if (last === undefined)
    return {
      value: `XXXX-${two(from.month)}-${two(from.day)}/XXXX-${two(to.month)}-${two(to.day)}`,
      granularity: "day",
      implied,
    };
  const first = from.month > to.month ? last - 1 : last;
  const start = dayPeriod(dayNumber(first, from.month, from.day));
  return timeOf(isoRange(start, dayPeriod(dayNumber(last, to.month, to.day))), implied);
}
