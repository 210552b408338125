import { type CalendarText, CLOCK_WORD, DIGITS, wordAt } from "../calendar-text.ts";
import { readMoment, resolveMoment } from "../moment.ts";
import { clockPeriod, isoRange } from "../period.ts";
import { type ClockReading, readClock } from "../read/clock.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/**
 * Two times of one day: "between 4:15 and 5 p.m. on Friday", "from 3 to 8pm Tuesday", "from 7 a.m. to 8 p.m. on Thursday", "10am-5pm".
 * What is said of the second time holds for the first. Times in one word are one mention, an interval.
 */
export const clockRange = headedBy("mentions/dates/rules/clock-range", CLOCK_WORD | DIGITS, read);

function read(text: CalendarText, at: number): readonly TimeExpression[] | undefined {
  return readJoined(text, at) ?? readBare(text, at) ?? readFull(text, at);
}

const HOUR = /^(\d{1,2})(?:[:.]([0-5]\d))?$/;
const DASH = /^[-–—]$/;

/** "4:15 and 5 p.m.": the first time has no half of the day of its own. */
function readBare(text: CalendarText, at: number): readonly TimeExpression[] | undefined {
  const match = HOUR.exec(wordAt(text, at, at));
  if (!match || Number(match[1]) > 12) return undefined;
  const joint = wordAt(text, at, at + 1);
  if (!/^(?:and|to|until|till|-|–|—)$/.test(joint)) return undefined;
  const second = readClock(text, at + 2);
  if (second === undefined || !hasHalfDay(text, at + 2, second)) return undefined;
  if (!DASH.test(joint) && !/^(?:between|from|,|of|hours|at|around|about|open)$/.test(wordAt(text, at, at - 1)))
    return undefined;
  const first = { ...onHalfDayOf(match[1], match[2], second), end: at + 1 };
  return pair(text, at, first, at + 2, second);
}

/** "p.m.", "o'clock in the morning", "noon": no time of a 24-hour clock, which says nothing of the first. */
function hasHalfDay(text: CalendarText, at: number, { halfDayOpen, end, hour }: ClockReading): boolean {
  if (halfDayOpen || hour === 24) return false;
  return end > at + 1 || /[ap]\.?m\.?$|^noon$/.test(wordAt(text, at, at));
}

/** "from 11 to 2 p.m." begins in the morning, "from 1 to 2 p.m." does not. */
function onHalfDayOf(hours: string | undefined, minutes: string | undefined, second: ClockReading) {
  const hour = Number(hours) % 12;
  const minute = Number(minutes ?? 0);
  const isLate = second.hour >= 12 && hour * 60 + minute <= (second.hour % 12) * 60 + second.minute;
  return { hour: hour + (isLate ? 12 : 0), minute };
}

/** "7 a.m. to 8 p.m. on Thursday": both times are told in full, the day once. */
function readFull(text: CalendarText, at: number): readonly TimeExpression[] | undefined {
  const first = readClock(text, at);
  if (first === undefined || first.halfDayOpen) return undefined;
  if (!/^(?:to|until|till|and|through|-|–|—)$/.test(wordAt(text, at, first.end))) return undefined;
  const second = readClock(text, first.end + 1);
  if (second === undefined || second.halfDayOpen) return undefined;
  const later = readMoment(text, first.end + 1, { clock: second }, second.end);
  return later.end > second.end ? pair(text, at, first, first.end + 1, second) : undefined;
}

function pair(
  text: CalendarText,
  at: number,
  first: ClockReading,
  from: number,
  second: ClockReading,
): readonly TimeExpression[] {
  const later = readMoment(text, from, { clock: second }, second.end);
  // "failed from 10 p.m. until 4 a.m. on Sunday": what tells of the first time tells of the second
  let future: TimeContext["future"] | undefined;
  const earlier = {
    first: at,
    end: first.end,
    resolve: (context: TimeContext) => {
      future = context.future;
      const day = startDay(later.resolve(context), first, second);
      return resolveMoment(
        day === undefined ? { clock: first } : { clock: first, day: { end: 0, resolve: () => day } },
        context,
      );
    },
  };
  return [earlier, { ...later, resolve: (context) => later.resolve(future ? { ...context, future } : context) }];
}

/** "from 10 p.m. to 4 a.m. on Sunday" begins on the day before. */
function startDay(later: TimeValue | undefined, first: ClockReading, second: ClockReading) {
  if (later?.start === undefined) return undefined;
  const isBefore = first.hour * 60 + first.minute > second.hour * 60 + second.minute;
  return { day: Math.floor(later.start / 1440) - (isBefore ? 1 : 0), implied: later.implied ?? [] };
}

const JOINED =
  /^(\d{1,2})(?:[:.]([0-5]\d))?(am|pm|a\.m\.|p\.m\.)?[-–](\d{1,2})(?:[:.]([0-5]\d))?(am|pm|a\.m\.?|p\.m\.?)?$/;

/** "3-8pm", "10am-5.30pm", "3-8 p.m.": an interval in one word. */
function readJoined(text: CalendarText, at: number): readonly TimeExpression[] | undefined {
  const match = JOINED.exec(wordAt(text, at, at));
  if (!match) return undefined;
  const [, hours, minutes, own, lastHours, lastMinutes, joined] = match;
  const behind = /^[ap]\.?m\.?$/.test(wordAt(text, at, at + 1)) ? wordAt(text, at, at + 1) : undefined;
  const mark = joined ?? behind;
  if (mark === undefined || Number(hours) > 12 || Number(lastHours) > 12 || Number(lastHours) === 0) return undefined;
  const end = joined === undefined ? at + 2 : at + 1;
  const second = { ...inHalf(lastHours, lastMinutes, mark), end };
  const first = own === undefined ? onHalfDayOf(hours, minutes, second) : inHalf(hours, minutes, own);
  const later = readMoment(text, at, { clock: second }, end);
  const resolve = (context: TimeContext): TimeValue | undefined => {
    const value = later.resolve(context);
    const from = startDay(value, { ...first, end }, second);
    if (value === undefined || value.start === undefined || from === undefined) return value;
    const last = clockPeriod(Math.floor(value.start / 1440), second.hour, second.minute);
    return timeOf(isoRange(clockPeriod(from.day, first.hour, first.minute), last), value.implied);
  };
  return [{ first: at, end: later.end, resolve }];
}

function inHalf(hours: string | undefined, minutes: string | undefined, mark: string) {
  return { hour: (Number(hours) % 12) + (mark.startsWith("p") ? 12 : 0), minute: Number(minutes ?? 0) };
}
