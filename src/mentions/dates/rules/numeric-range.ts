import { civilDay } from "../calendar.ts";
import { type CalendarText, DIGITS, wordAt } from "../calendar-text.ts";
import { dayPeriod, isoRange } from "../period.ts";
import { readDayInFigures } from "../read/numeric-day.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** Two days in figures joined by a dash in one word: "10/1/2018-10/7/2018", "10/1-11/2/2017", "between 10/1-11/7". One mention, an interval. */
export const numericRange = headedBy("mentions/dates/rules/numeric-range", DIGITS, read);

const JOINED = /^(\d{1,2}\/\d{1,2})(\/\d{2,4})?[-–](\d{1,2}\/\d{1,2})(\/\d{2,4})?$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const match = JOINED.exec(wordAt(text, at, at));
  if (!match) return readSpaced(text, at);
  const [, from = "", own, to = "", year] = match;
  // "5/1-5/7" alone may be odds, marks or doses
  if (year === undefined && !/^(?:from|between|on|dates)$/.test(wordAt(text, at, at - 1))) return undefined;
  const first = readDayInFigures(text, at, own === undefined ? from : from + own);
  const last = readDayInFigures(text, at, year === undefined ? to : to + year);
  if (first === undefined || last === undefined) return undefined;
  return { first: at, end: at + 1, resolve: (context) => resolve(first.resolve, last.resolve, context) };
}

const FULL = /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/;

/** "10/1/2018 - 10/7/2018": both days have their year. */
function readSpaced(text: CalendarText, at: number): TimeExpression | undefined {
  const [from, to] = [wordAt(text, at, at), wordAt(text, at, at + 2)];
  if (!FULL.test(from) || !/^[-–—]$/.test(wordAt(text, at, at + 1)) || !FULL.test(to)) return undefined;
  const first = readDayInFigures(text, at, from);
  const last = readDayInFigures(text, at + 2, to);
  if (first === undefined || last === undefined) return undefined;
  return { first: at, end: at + 3, resolve: (context) => resolve(first.resolve, last.resolve, context) };
}

type Resolve = ReturnType<typeof readDayInFigures> & object;

function resolve(first: Resolve["resolve"], last: Resolve["resolve"], context: TimeContext): TimeValue | undefined {
  const end = last(context)?.day;
  if (end === undefined) return undefined;
  // the year of the end holds for the beginning
  const start = first({ ...context, referenceDay: end, future: () => false })?.day;
  if (start === undefined || start >= end || civilDay(end).year - civilDay(start).year > 1) return undefined;
  return timeOf(isoRange(dayPeriod(start), dayPeriod(end)), ["year"]);
}
