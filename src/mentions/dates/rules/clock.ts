import { type CalendarText, CLOCK_WORD, DIGITS, wordAt } from "../calendar-text.ts";
import { readMoment, resolveMoment } from "../moment.ts";
import { approximatorStart } from "../read/approximator.ts";
import { readClock } from "../read/clock.ts";
import { type DayReading, readDay } from "../read/day.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** A time of day, with the day that follows it: "about 9:40 p.m.", "noon Saturday", "00:52 GMT on Thursday". */
export const clock = headedBy("mentions/dates/rules/clock", CLOCK_WORD | DIGITS, read);

function read(text: CalendarText, at: number): TimeExpression | readonly TimeExpression[] | undefined {
  const range = readRange(text, at);
  if (range) return range;
  if (/^o'?clock$/.test(wordAt(text, at, at)))
    return /^[a-z]/.test(wordAt(text, at, at - 1)) ? readAt(text, at - 1) : undefined;
  return readAt(text, at);
}

function readAt(text: CalendarText, at: number): TimeExpression | undefined {
  const reading = readClock(text, at);
  if (reading === undefined || (isBare(text, at, reading.end) && !isTimePlace(text, at, reading.end))) return undefined;
  const first = approximatorStart(text, at);
  const expression = readMoment(text, first, { clock: reading }, reading.end);
  const day = expression.end === reading.end ? dayBehindBrackets(text, at, reading.end) : undefined;
  return day ? { ...expression, resolve: (context) => resolveMoment({ day, clock: reading }, context) } : expression;
}

/** "between 4:15 and 5 p.m. on Friday", "from 8 to 9 p.m.": what is said of the second time holds for the first. */
function readRange(text: CalendarText, at: number): readonly TimeExpression[] | undefined {
  const match = /^(\d{1,2})(?::([0-5]\d))?$/.exec(wordAt(text, at, at));
  if (!match || !/^(?:and|to|until|till|-|–)$/.test(wordAt(text, at, at + 1))) return undefined;
  const second = readClock(text, at + 2);
  if (second === undefined || second.halfDayOpen || second.end === at + 3 || second.hour === 24) return undefined;
  if (!/^(?:between|from|,|of|hours|at|around|about)$/.test(wordAt(text, at, at - 1))) return undefined;
  const hour = Number(match[1]) % 12;
  const minute = Number(match[2] ?? 0);
  // "from 11 to 2 p.m." begins in the morning
  const isLate = second.hour >= 12 && hour * 60 + minute <= (second.hour % 12) * 60 + second.minute;
  const later = readMoment(text, at + 2, { clock: second }, second.end);
  const first = { hour: hour + (isLate ? 12 : 0), minute, end: at + 1 };
  return [
    {
      first: at,
      end: at + 1,
      resolve: (context) => {
        const end = later.resolve(context);
        if (end?.start === undefined) return resolveMoment({ clock: first }, context);
        const day = Math.floor(end.start / 1440);
        return resolveMoment(
          { clock: first, day: { end: 0, resolve: () => ({ day, implied: end.implied ?? [] }) } },
          context,
        );
      },
    },
    later,
  ];
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
  return /^(?:on|local)$/.test(wordAt(text, at, end)) || readDay(text, end) !== undefined;
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
