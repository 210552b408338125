import { dayWords } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, CLOCK_WORD, DIGITS, wordAt } from "../calendar-text.ts";
import { readMoment, resolveMoment } from "../moment.ts";
import { clockPeriod, isoRange } from "../period.ts";
import { type ClockReading, readClock } from "../read/clock.ts";
import { speaksOfLevels } from "../read/level-talk.ts";
import { readShiftedPart } from "../read/shifted-part.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/**
 * Two times of one day: "between 4:15 and 5 p.m. on Friday", "from 3 to 8pm Tuesday", "from 7 a.m. to 8 p.m. on Thursday", "10am-5pm".
 * What is said of the second time holds for the first. Times in one word are one mention, an interval.
 */
export const clockRange = headedBy("mentions/dates/rules/clock-range", CLOCK_WORD | DIGITS, read);

function read(text: CalendarText, at: number): readonly TimeExpression[] | undefined {
  return readJoined(text, at) ?? readBare(text, at) ?? readFull(text, at) ?? readOpen(text, at);
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
  const told = readClock(text, first.end + 1);
  const second = told?.halfDayOpen && told.hour <= 12 ? soonAfter(first, told) : told;
  if (second === undefined || second.halfDayOpen) return undefined;
  const later = readMoment(text, first.end + 1, { clock: second }, second.end);
  return later.end > second.end ? pair(text, at, first, first.end + 1, second) : undefined;
}

/** "11:30 a.m. to 12:45", "9 a.m. to 2:15": the first such time behind the other. */
function soonAfter(first: ClockReading, { hour, ...second }: ClockReading): ClockReading {
  const from = first.hour * 60 + first.minute;
  const half = [hour % 12, (hour % 12) + 12].find((later) => later * 60 + second.minute > from) ?? hour % 12;
  return { ...second, hour: half, halfDayOpen: false };
}

/**
 * "between 7 and 9 last night", "from 10 to 11:30 this morning", "3:00 to 4:00 tomorrow": the day behind them makes them times.
 * "Rose from 10 to 12 on Friday" counts: without minutes only "between" and a part of the day, or a day counted from now, tell.
 */
function readOpen(text: CalendarText, at: number): readonly TimeExpression[] | undefined {
  const first = HOUR.exec(wordAt(text, at, at));
  const second = first && HOUR.exec(wordAt(text, at, at + 2));
  if (!first || !second || !isHour(first[1]) || !isHour(second[1])) return undefined;
  if (!/^(?:and|to|until|till|-|–|—)$/.test(wordAt(text, at, at + 1)) || speaksOfLevels(text, at)) return undefined;
  const clocks = openPair(first, second, at);
  const later = readMoment(text, at + 2, { clock: clocks[1] }, at + 3);
  const lead = wordAt(text, at, at - 1);
  // "between 11 and 2 last night" goes over midnight, or does not; "12 last night" is midnight
  if ((!clocks[0].halfDayOpen || clocks[1].hour === 12) && isOfNight(text, at + 3)) return undefined;
  const isTold = /:/.test(first[0] + second[0])
    ? /^(?:from|between)$/.test(lead) || later.end > at + 3
    : lead === "between" && isNear(text, at + 3) && !/^(?:of|ranged|ranging)$/.test(wordAt(text, at, at - 2));
  return isTold ? pair(text, at, clocks[0], at + 2, clocks[1]) : undefined;
}

function isNear(text: CalendarText, at: number): boolean {
  return readShiftedPart(text, at) !== undefined || Object.hasOwn(dayWords, wordAt(text, at - 1, at));
}

function isOfNight(text: CalendarText, at: number): boolean {
  return (readShiftedPart(text, at)?.part ?? dayWords[wordAt(text, at - 1, at)]?.part) === "NI";
}

/** "from 10:30 to 3" goes over noon. */
function openPair(first: RegExpExecArray, second: RegExpExecArray, at: number): readonly [ClockReading, ClockReading] {
  const from = { hour: Number(first[1]), minute: Number(first[2] ?? 0), end: at + 1, halfDayOpen: true };
  const to = { hour: Number(second[1]), minute: Number(second[2] ?? 0), end: at + 3, halfDayOpen: true };
  const isOverNoon = from.hour < 12 && from.hour * 60 + from.minute > to.hour * 60 + to.minute;
  return isOverNoon
    ? [
        { ...from, halfDayOpen: false },
        { ...to, hour: to.hour + 12, halfDayOpen: false },
      ]
    : [from, to];
}

function isHour(digits: string | undefined): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
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
  let told: TimeValue | undefined;
  const earlier = {
    first: at,
    end: first.end,
    resolve: (context: TimeContext) => {
      future = context.future;
      const value = later.resolve(context);
      told = first.halfDayOpen ? value : undefined;
      const clock = first.halfDayOpen ? inHalfOf(first, value) : first;
      const day = startDay(value, clock, first.halfDayOpen ? clock : second);
      return resolveMoment(day === undefined ? { clock } : { clock, day: { end: 0, resolve: () => day } }, context);
    },
  };
  return [
    earlier,
    { ...later, resolve: (context) => told ?? later.resolve(future ? { ...context, future } : context) },
  ];
}

/** "between 7 and 9 last night": what the part of the day makes of the second time, the first follows. */
function inHalfOf(first: ClockReading, later: TimeValue | undefined): ClockReading {
  if (later?.start === undefined) return first;
  const minute = ((later.start % 1440) + 1440) % 1440;
  const half = onHalfDayOf(String(first.hour), String(first.minute), {
    hour: Math.floor(minute / 60),
    minute: minute % 60,
    end: 0,
  });
  return { ...first, ...half, halfDayOpen: later.implied?.includes("half-day") === true };
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
