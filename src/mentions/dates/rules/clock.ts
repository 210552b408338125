import {
  type CalendarText,
  CLOCK_WORD,
  DAY_WORD,
  DIGITS,
  PART,
  SPOKEN_NUMBER,
  WEEKDAY,
  wordAt,
} from "../calendar-text.ts";
import { readMoment, resolveMoment } from "../moment.ts";
import { approximatorStart } from "../read/approximator.ts";
import { readHourBefore } from "../read/bare-hour.ts";
import { readClock } from "../read/clock.ts";
import { type DayReading, readDay } from "../read/day.ts";
import { readSpokenClock } from "../read/spoken-clock.ts";
import { readHourNearby } from "../read/unmarked-clock.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** A time of day, with the day that follows it: "about 9:40 p.m.", "noon Saturday", "00:52 GMT on Thursday". */
export const clock = headedBy(
  "mentions/dates/rules/clock",
  CLOCK_WORD | DIGITS | DAY_WORD | PART | SPOKEN_NUMBER,
  read,
);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const word = wordAt(text, at, at);
  if (/^o'?clock$/.test(word)) return /^[a-z]/.test(wordAt(text, at, at - 1)) ? readAt(text, at - 1) : undefined;
  const flags = text.flags[at] as number;
  if ((flags & DAY_WORD) !== 0) return readNamedHour(text, at - 1);
  if ((flags & PART) !== 0) return readNamedHour(text, at - 2) ?? readNamedHour(text, at - 3);
  if (word === "past" || word === "quarter") return readAt(text, spokenStart(text, at));
  if (word === "midnight" || word === "noon") return readShortOf(text, at) ?? readAt(text, at);
  return readAt(text, at);
}

/** "at eight tonight", "around eleven last night": a number in words is no head, what stands behind it is. */
function readNamedHour(text: CalendarText, at: number): TimeExpression | undefined {
  return /^[a-z]/.test(wordAt(text, at, at)) && readHourBefore(text, at) ? readAt(text, at) : undefined;
}

/** "twenty to midnight", "ten minutes to noon" */
function readShortOf(text: CalendarText, at: number): TimeExpression | undefined {
  if (wordAt(text, at, at - 1) !== "to") return undefined;
  const start = /^minutes?$/.test(wordAt(text, at, at - 2)) ? at - 3 : at - 2;
  return readSpokenClock(text, start) ? readAt(text, start) : undefined;
}

/** Where "a quarter past ten", "twenty past four" and "five minutes past noon" begin. */
function spokenStart(text: CalendarText, at: number): number {
  if (wordAt(text, at, at) === "quarter") return wordAt(text, at, at - 1) === "a" ? at - 1 : at;
  if (wordAt(text, at, at - 1) === "quarter") return at;
  return /^min(?:ute)?s?$/.test(wordAt(text, at, at - 1)) ? at - 2 : at - 1;
}

function readAt(text: CalendarText, at: number): TimeExpression | undefined {
  const hour = readHourBefore(text, at) ?? readHourNearby(text, at);
  if (hour) return readMoment(text, approximatorStart(text, at), { clock: hour }, hour.end);
  const reading = readClock(text, at);
  if (reading === undefined || (isBare(text, at, reading.end) && !isTimePlace(text, at, reading.end))) return undefined;
  const first = approximatorStart(text, at);
  const expression = readMoment(text, first, { clock: reading }, reading.end);
  const day = expression.end === reading.end ? dayBehindBrackets(text, at, reading.end) : undefined;
  return day ? { ...expression, resolve: (context) => resolveMoment({ day, clock: reading }, context) } : expression;
}

/** "3:32" with neither "p.m." nor a zone. */
function isBare(text: CalendarText, at: number, end: number): boolean {
  return end === at + 1 && /^\d{1,2}:\d\d(?::\d\d)?$/.test((text.tokens[at] as { lower: string }).lower);
}

/** "at 07:15" is a time of day, "won in 3:32" is not. */
function isTimePlace(text: CalendarText, at: number, end: number): boolean {
  if (
    /^(?:at|by|until|till|from|around|about|before|after|since|between|shortly|approximately|to|and)$/.test(
      wordAt(text, at, at - 1),
    )
  )
    return true;
  // "Thursday 19:00 - 21:00"
  if (/^[-–—]$/.test(wordAt(text, at, at - 1)) && /^\d{1,2}:\d\d$/.test(wordAt(text, at, at - 2))) {
    const lead = text.flags[at - 3] ?? 0;
    if ((lead & (WEEKDAY | DAY_WORD)) !== 0) return true;
  }
  const next = wordAt(text, at, end);
  // "just under 4:06 on the board"
  return next === "local" || readDay(text, next === "on" ? end + 1 : end) !== undefined;
}

/** "2 p.m. EDT (1800 GMT) Saturday": the day belongs to both times. */
function dayBehindBrackets(text: CalendarText, at: number, end: number): DayReading | undefined {
  let next = end;
  if (wordAt(text, at, next) === "(") {
    const inner = readClock(text, next + 1);
    if (inner === undefined) return undefined;
    next = inner.end;
  }
  if (wordAt(text, at, next) !== ")") return undefined;
  const day = readDay(text, wordAt(text, at, next + 1) === "on" ? next + 2 : next + 1);
  return day;
}
