import { weekdays } from "../../../lexicons/en/calendar-words.ts";
import { weekdayOf } from "../calendar.ts";
import { afterStop, type CalendarText, DIGITS, MONTH, WEEKDAY, wordAt } from "../calendar-text.ts";
import type { TimeContext } from "../time-expression.ts";
import type { DayReading, DayValue } from "./day.ts";
import { readMonthDay } from "./month-day.ts";

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
  if (((text.flags[head] ?? 0) & WEEKDAY) === 0 || wordAt(text, at, head) === "") return undefined;
  if (!isWeekdayName(text, head)) return undefined;
  const weekday = weekdays[(text.tokens[head] as { lower: string }).lower.replace(".", "")] as number;
  const after = afterStop(text, head);
  const date =
    side === "" || side === "the" || side === "this" || side === "next" || side === "last"
      ? dateAfter(text, head, after)
      : undefined;
  if (date !== undefined) return date;
  return { end: after, resolve: (context) => resolveWeekday(weekday, side, context) };
}

const sideWords: ReadonlySet<string> = new Set(
  "last next this past coming previous following that same the".split(" "),
);

/** "Sun", "Sat", "Mon", "Wed", "Fri": only capitalized, and the first two only where a date or a clock time stands by. */
function isWeekdayName(text: CalendarText, at: number): boolean {
  const token = text.tokens[at] as { text: string; lower: string };
  const first = token.text.charCodeAt(0);
  if (first < 0x41 || first > 0x5a) return token.lower.length > 5 && token.lower.endsWith("day");
  if (token.lower.endsWith("day")) return true;
  if (/^(?:sun|sat|mon|wed|fri|thu|tue|thur|wednes)$/.test(token.lower.replace(".", ""))) {
    const next = wordAt(text, at, afterStop(text, at));
    const beyond = wordAt(text, at, afterStop(text, at) + 1);
    const before = wordAt(text, at, at - 1);
    return (
      isDatePiece(next) ||
      (next === "," && isDatePiece(beyond)) ||
      next === "(" ||
      /^(?:a\.m\.|p\.m\.|am|pm|last|next)$/.test(before) ||
      token.lower.endsWith(".")
    );
  }
  return true;
}

function isDatePiece(word: string): boolean {
  return (
    /^\d{1,2}(?:st|nd|rd|th|:\d\d)?$/.test(word) ||
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(word) ||
    /^(?:morning|night|afternoon|evening)$/.test(word)
  );
}

function dateAfter(text: CalendarText, near: number, at: number): DayReading | undefined {
  const comma = wordAt(text, near, at) === "," || wordAt(text, near, at) === "the" ? at + 1 : at;
  const word = wordAt(text, near, comma);
  if (word === "") return undefined;
  if (((text.flags[comma] as number) & (MONTH | DIGITS)) !== 0) return readMonthDay(text, comma);
  return undefined;
}

function resolveWeekday(weekday: number, side: string, context: TimeContext): DayValue {
  const { referenceDay, anchorDay } = context;
  if (referenceDay === undefined && anchorDay === undefined) return { value: `XXXX-WXX-${weekday}`, implied: ["week"] };
  const base =
    (side === "previous" || side === "following" ? anchorDay : undefined) ?? referenceDay ?? (anchorDay as number);
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const forward = (weekday - weekdayOf(base) + 7) % 7;
  const implied = ["week"];
  switch (side) {
    case "last":
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
      return { day: back === 6 && isAlreadyTomorrow(context) ? base + 1 : base - back, implied };
  }
}

/** Hour of UTC from which it is tomorrow somewhere on earth. */
const TOMORROW_HOUR = 10;

/**
 * An article stamped Wednesday 20:30 UTC says what happened "on Thursday": it was written east of Greenwich.
 * Six days back one would say "last Thursday".
 */
function isAlreadyTomorrow({ text }: TimeContext): boolean {
  const { reference } = text.document;
  return reference?.offsetMinutes === 0 && (reference.hour ?? 0) >= TOMORROW_HOUR;
}
