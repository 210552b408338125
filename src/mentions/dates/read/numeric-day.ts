import { dayNumber, isCalendarDay } from "../calendar.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";
import { readWrittenDate, type WrittenDate } from "../chrono.ts";
import { isDayFirst } from "../numeric-order.ts";
import type { TimeContext } from "../time-expression.ts";
import type { DayReading, DayValue } from "./day.ts";
import { speaksOfLevels } from "./level-talk.ts";
import { nearYear } from "./near-year.ts";
import { nearCentury } from "./year.ts";

const triple = /^(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)|\d{4}([/.-])\d{1,2}\2\d{1,2})$/;
const joined = /^(?:\d{1,4}[/-])?[a-z]{3,9}[/-]\d{1,4}(?:[/-]\d{1,4})?$/;
const pair = /^(\d{1,2})\/(\d{1,2})$/;

/** Reads one token: "5/3/2025", "03.05.25", "05-Aug-2016", and "5/3" where a preposition or a weekday makes it a date. */
export function readNumericDay(text: CalendarText, at: number): DayReading | undefined {
  const word = wordAt(text, at, at);
  if (triple.test(word)) return readTriple(text, at, word);
  if (joined.test(word)) {
    const date = dateInFigures(word, true);
    return date?.day === undefined ? undefined : reading(date, at + 1);
  }
  const two = pair.exec(word);
  return two && isDatePlace(text, at, word) ? readDayInFigures(text, at, word) : undefined;
}

function readTriple(text: CalendarText, at: number, word: string): DayReading | undefined {
  // "192.168.1.10" and "2.10.3" are no dates; a dotted date has the day first everywhere
  const dotted = word.includes(".");
  if (dotted && !/\d{4}$|^\d\d\.\d\d\.\d\d$/.test(word)) return undefined;
  const first = dateInFigures(word, dotted || isDayFirst(text));
  if (first?.day === undefined || first.year === undefined) return undefined;
  const other = dotted ? undefined : dateInFigures(word, !isDayFirst(text));
  const end = at + 1;
  return { end, resolve: (context) => inYear(closer(first, other, context), context) };
}

/** "03/18/46": two digits are of the century that they mostly stand for everywhere else. */
function dateInFigures(word: string, dayFirst: boolean): WrittenDate | undefined {
  const date = readWrittenDate(word, dayFirst);
  if (date?.year === undefined || !/^\d{1,2}\D.*\D\d\d$/.test(word)) return date;
  return { ...date, year: nearCentury(date.year % 100) };
}

/** A date of the week of publication wins over one months away: "3/5/2025" in an article of May 4, 2025. */
const NEAR_DAYS = 7;

function closer(first: WrittenDate, other: WrittenDate | undefined, { referenceDay }: TimeContext): WrittenDate {
  if (other?.day === undefined || referenceDay === undefined) return first;
  const distance = ({ year, month, day }: WrittenDate) =>
    Math.abs(dayNumber(year ?? 0, month, day ?? 1) - referenceDay);
  return distance(other) <= NEAR_DAYS && distance(first) > NEAR_DAYS ? other : first;
}

/** The day that a token's figures name where it is known to be a date: "10/1", "10/1/2018". */
export function readDayInFigures(text: CalendarText, at: number, word: string): DayReading | undefined {
  const dayFirst = isDayFirst(text);
  const date = dateInFigures(word, dayFirst) ?? dateInFigures(word, !dayFirst);
  return date?.day === undefined ? undefined : reading(date, at + 1);
}

/** "on 5/12", "Friday 5/12", "from 10/1"; never "9/11", "7/7" and "24/7", nor scores and fractions. */
function isDatePlace(text: CalendarText, at: number, word: string, links = LONGEST_LIST): boolean {
  if (word === "9/11" || word === "7/7" || word === "24/7" || word === "50/50" || word === "1/2") return false;
  if (/^(?:of|percent|inch|cup|split|majority|vote|in|full|cent)$/.test(wordAt(text, at, at + 1))) return false;
  const before = wordAt(text, at, at - 1);
  if (
    /^(?:on|until|since|by|sunday|monday|tuesday|wednesday|thursday|friday|saturday|mon|tue|tues|wed|thu|thurs|fri|sat|sun)$/.test(
      before,
    )
  )
    return true;
  if (/^(?:from|between|through|till|before|after)$/.test(before))
    return !isFraction(word) && !runsBack(text, at, word) && !speaksOfLevels(text, at);
  // "on 11/20, 11/22 or 11/25", "from 10/1 to 11/7"
  const other = wordAt(text, at, at - 2);
  return links > 0 && /^(?:,|or|and|to|through|until|till|-|–)$/.test(before) && pair.test(other)
    ? isDatePlace(text, at - 2, other, links - 1)
    : false;
}

/** The days of one list: the chain is followed back no further. */
const LONGEST_LIST = 4;

/** "from 5/8 to 3/4": eighths of a dollar, marks out of ten. */
function isFraction(word: string): boolean {
  const [count, parts] = word.split("/").map(Number) as [number, number];
  return count < parts && (parts <= 10 || parts === 16);
}

/** "from 11/20 to 9/20 of the votes": days run on, and for no more than nine months. */
function runsBack(text: CalendarText, at: number, word: string): boolean {
  const end = wordAt(text, at, at + 2);
  if (!pair.test(end) || !/^(?:to|and|until|till|through|-|–)$/.test(wordAt(text, at, at + 1))) return false;
  const [from, to] = [word, end].map((day) => {
    const [one, two] = day.split("/").map(Number) as [number, number];
    return isDayFirst(text) ? two * 31 + one : one * 31 + two;
  }) as [number, number];
  return (to - from + 372) % 372 > 279;
}

function reading(date: WrittenDate, end: number): DayReading {
  return { end, resolve: (context) => inYear(date, context) };
}

function inYear({ year, month, day }: WrittenDate, context: TimeContext): DayValue | undefined {
  if (day === undefined) return undefined;
  const written = year !== undefined && year < 100 ? nearCentury(year) : year;
  const known = written ?? nearYear(month, day, context);
  const two = (number: number) => String(number).padStart(2, "0");
  if (known === undefined || !isCalendarDay(known, month, day))
    return { value: `XXXX-${two(month)}-${two(day)}`, implied: ["year"] };
  return { day: dayNumber(known, month, day), implied: written === undefined ? ["year"] : [] };
}
