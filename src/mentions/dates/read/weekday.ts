import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { weekdays } from "../../../lexicons/en/calendar-words.ts";
import { weekdayOf } from "../calendar.ts";
import { afterStop, type CalendarText, DIGITS, MONTH, WEEKDAY, wordAt } from "../calendar-text.ts";
import type { TimeContext } from "../time-expression.ts";
import type { DayReading, DayValue } from "./day.ts";
import { readMonthDay } from "./month-day.ts";
import { readNumericDay } from "./numeric-day.ts";
import { readPart } from "./part.ts";
import { dayOfMonthAfter, inWeek, nearestShifted, onDayOfMonth, weekAfter, weeksFromNearest } from "./weekday-date.ts";
import { isPartOfName, isWeekdayName } from "./weekday-name.ts";

/** Reads "Friday", "last Friday", "the following Friday", "this past Friday", "Friday, Oct. 23", "Friday the 13th". */
export function readWeekday(text: CalendarText, at: number): DayReading | undefined {
  let head = at;
  let side = "";
  for (let word = wordAt(text, at, head); sideWords.has(word); word = wordAt(text, at, head)) {
    if (word !== "the" && word !== "this") side = word;
    else if (side === "") side = word;
    head++;
    if (head > at + 2) break;
  }
  if (head > at && isPreposition(text, at)) return undefined;
  if (((text.flags[head] ?? 0) & WEEKDAY) === 0 || wordAt(text, at, head) === "") return undefined;
  if (!isWeekdayName(text, head)) return undefined;
  const weekday = weekdays[(text.tokens[head] as { lower: string }).lower.replace(".", "")] as number;
  const after = afterStop(text, head);
  if (isPartOfName(text, at, after)) return undefined;
  const date =
    side === "" || side === "the" || side === "this" || side === "next" || side === "last"
      ? dateAfter(text, head, after)
      : undefined;
  if (date !== undefined) return date;
  const ofWeek = weekAfter(text, head, after);
  if (ofWeek && side === "") return { end: ofWeek.end, resolve: (context) => inWeek(weekday, ofWeek, context) };
  const shifted = side === "" || side === "the" ? weeksFromNearest(text, head, after) : undefined;
  if (shifted) return { end: shifted.end, resolve: (context) => nearestShifted(weekday, shifted, context) };
  const tail = readPart(text, after);
  const later = tail && weekAfter(text, head, tail.end);
  if (later && side === "")
    return { end: after, tail: later.end, resolve: (context) => inWeek(weekday, later, context) };
  const dayNumber = dayOfMonthAfter(text, head, after);
  if (dayNumber && side === "")
    return { end: dayNumber.end, resolve: (context) => onDayOfMonth(weekday, dayNumber.day, context) };
  // "Christmas fell on a Wednesday" names no day, "a Wednesday event" does
  if (
    /^(?:a|an|any|one)$/.test(wordAt(text, at, at - 1)) &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(partsOfSpeech(text.document)[after] ?? "")
  )
    return undefined;
  // "between Tuesday and Saturday" begins in the past
  const isAny = /^(?:a|an|one|between)$/.test(wordAt(text, at, at - 1));
  const isRangeEnd = side === "" && /^(?:to|until|till|through)$/.test(wordAt(text, at, at - 1));
  return {
    end: after,
    resolve: (context) =>
      (isRangeEnd ? rangeEnd(at, weekday, context) : undefined) ?? resolveWeekday(weekday, side, context, isAny),
  };
}

const sideWords: ReadonlySet<string> = new Set(
  "last next this past coming previous following that same the".split(" "),
);

/** "following Friday night's shooting" is a preposition, "the following Friday" a day. */
function isPreposition(text: CalendarText, at: number): boolean {
  return /^(?:following|past)$/.test(wordAt(text, at, at)) && !/^(?:the|this|on)$/.test(wordAt(text, at, at - 1));
}

function dateAfter(text: CalendarText, near: number, at: number): DayReading | undefined {
  const comma = wordAt(text, near, at) === "," || wordAt(text, near, at) === "the" ? at + 1 : at;
  const word = wordAt(text, near, comma);
  if (word === "") return undefined;
  if (((text.flags[comma] as number) & (MONTH | DIGITS)) !== 0)
    return readMonthDay(text, comma) ?? (comma === at ? readNumericDay(text, comma) : undefined);
  return undefined;
}

/** How many tokens after the beginning of a range its end stands: "Monday morning to Friday". */
const ADJACENT = 6;

/** "from Sunday until Tuesday", "Monday to Friday": the end follows its beginning. */
function rangeEnd(
  at: number,
  weekday: number,
  { anchorDay, anchorToken, referenceDay }: TimeContext,
): DayValue | undefined {
  if (anchorDay === undefined || anchorToken === undefined || at - anchorToken > ADJACENT) return undefined;
  const day = anchorDay + ((weekday - weekdayOf(anchorDay) + 7) % 7 || 7);
  // "from Sept. 14 to Thursday", told in October
  return referenceDay !== undefined && day < referenceDay - 6 ? undefined : { day, implied: ["week"] };
}

function resolveWeekday(weekday: number, side: string, context: TimeContext, isAny: boolean): DayValue {
  const { referenceDay, anchorDay, leadDay } = context;
  const base = (side === "previous" || side === "following" ? anchorDay : undefined) ?? referenceDay ?? leadDay;
  if (base === undefined) return { value: `XXXX-WXX-${weekday}`, implied: ["week"] };
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const forward = (weekday - weekdayOf(base) + 7) % 7;
  const implied = ["week"];
  switch (side) {
    case "last":
      // told on a Thursday, "last Wednesday" is not yesterday; on a Monday "last Sunday" is
      return { day: base - (back === 1 && weekday !== SUNDAY ? 8 : back || 7), implied };
    case "past":
    case "previous":
      return { day: base - (back || 7), implied };
    case "following":
      return { day: base + (forward || 7), implied };
    case "coming":
      return { day: base + (forward || 7), implied };
    case "next":
      // said on a Monday, "next Friday" is the one of the coming week
      return { day: base - weekdayOf(base) + 7 + weekday, implied };
    case "this":
      return { day: base + forward, implied };
    default:
      if (context.future()) return { day: base + forward, implied };
      return { day: back === NEARLY_A_WEEK && !isAny && isStampedEarly(context) ? base + 1 : base - back, implied };
  }
}

const SUNDAY = 7;
const NEARLY_A_WEEK = 6;
/** Hour of UTC from which it is tomorrow somewhere on earth. */
const TOMORROW_HOUR = 10;

/**
 * Six days back one says "last Thursday". An article stamped on a Wednesday that tells what was said "on Thursday" was
 * stamped early: before its last update, or in UTC for readers to the east. What happened may lie six days back.
 */
function isStampedEarly(context: TimeContext): boolean {
  const { text, telling, referenceDay } = context;
  const { reference, article } = text.document;
  // "GARY (Feb. 20, 2014) — ... on Thursday night ... on Friday morning": what a report's head dates, or its lead, goes on the next day
  if (referenceDay === undefined || article.publishedFrom === "dateline") return true;
  return telling || isDayAfter(context) || (reference?.offsetMinutes === 0 && (reference.hour ?? 0) >= TOMORROW_HOUR);
}

/** "shot on Friday died on Saturday", stamped on that Friday: six such days of seven are the next. */
function isDayAfter({ text, anchorDay, anchorToken, referenceDay }: TimeContext): boolean {
  if (anchorToken === undefined || anchorDay !== referenceDay) return false;
  return (((text.flags[anchorToken] ?? 0) | (text.flags[anchorToken + 1] ?? 0)) & WEEKDAY) !== 0;
}
