import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { civilDay, dayNumber, isCalendarDay } from "../calendar.ts";
import { afterStop, type CalendarText, MONTH, wordAt } from "../calendar-text.ts";
import { two } from "../calendar-value.ts";
import type { TimeContext } from "../time-expression.ts";
import { smallNumber } from "./count.ts";
import type { DayReading, DayValue } from "./day.ts";
import { dayOfMonth, spokenDay } from "./day-of-month.ts";
import { monthNamedAt } from "./month-named-at.ts";
import { nearYear } from "./near-year.ts";
import { countedNouns, relativeYearAfter, sharedYear, yearAfter, yearBehindClock } from "./year-behind.ts";

/** Reads "Aug. 7", "August 7th, 1998", "7 August 1998", "the 7th of August"; the first day of "3-4 May". */
export function readMonthDay(text: CalendarText, at: number): DayReading | undefined {
  if (((text.flags[at] as number) & MONTH) !== 0) {
    const month = monthNamedAt(text, at);
    if (month === undefined) return undefined;
    let next = afterStop(text, at);
    if (wordAt(text, at, next) === "the" || isSetOff(text, at, next)) next++;
    // the first of "May 3-4" where one day is asked for: "the night of May 3-4"
    const range = /^(\d{1,2})[-–]\d{1,2}$/.exec(wordAt(text, at, next));
    if (range) return completed(text, at, month, Number(range[1]), next + 1);
    const spoken = isOfMonth(text, at, next + 1) ? undefined : spokenDay(text, at, next);
    if (spoken !== undefined) return completed(text, at, month, spoken, next + 2);
    const day = dayOfMonth(wordAt(text, at, next));
    if (day === undefined || isCounted(text, at, next)) return undefined;
    return completed(text, at, month, day, next + 1);
  }
  const range = /^(\d{1,2})-\d{1,2}$/.exec(wordAt(text, at, at));
  const ranked = /^(?:day|night|evening|morning|afternoon)$/.test(wordAt(text, at, at + 1));
  const isLast = ranked && wordAt(text, at, at) === "last";
  const spoken = spokenDay(text, at, at);
  if (spoken !== undefined) return behindDay(text, at, at + 2, spoken);
  const day = range ? Number(range[1]) : isLast ? LAST : dayOfMonth(wordAt(text, at, at));
  if (day === undefined || /^[$£€]$/.test(wordAt(text, at, at - 1))) return undefined;
  const next = ranked ? at + 2 : at + 1;
  if (isLast && wordAt(text, at, next) !== "of") return undefined;
  return behindDay(text, at, next, isLast ? undefined : day);
}

/** The month behind a day: "| of August", "| day of September"; without a day its last one. */
export function behindDay(
  text: CalendarText,
  near: number,
  at: number,
  day: number | undefined,
): DayReading | undefined {
  const ranked = wordAt(text, near, at) === "day" ? at + 1 : at;
  const next = wordAt(text, near, ranked) === "of" ? ranked + 1 : ranked;
  if (wordAt(text, near, next) === "" || ((text.flags[next] as number) & MONTH) === 0) return undefined;
  const month = monthNamedAt(text, next);
  if (month === undefined) return undefined;
  return completed(text, near, month, day ?? lastDayOf(month), afterStop(text, next));
}

/** "in June twenty five were held": the month alone is "in" something. */
function isOfMonth(text: CalendarText, at: number, ones: number): boolean {
  return /^(?:in|during)$/.test(wordAt(text, at, at - 1)) && smallNumber(wordAt(text, at, ones)) !== undefined;
}

const LAST = 31;

/** Of February the 28th: three years in four. */
function lastDayOf(month: number): number {
  return month === 2 ? 28 : isCalendarDay(2000, month, LAST) ? LAST : LAST - 1;
}

/** "October, 1st" */
function isSetOff(text: CalendarText, near: number, comma: number): boolean {
  return (
    wordAt(text, near, comma) === "," &&
    /^\d{1,2}(?:st|nd|rd|th)$/.test(wordAt(text, near, comma + 1)) &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(partsOfSpeech(text.document)[comma + 2] ?? "")
  );
}

function completed(text: CalendarText, near: number, month: number, day: number, end: number): DayReading | undefined {
  const written = yearAfter(text, near, end);
  if (written !== undefined) {
    if (!isCalendarDay(written.year, month, day)) return undefined;
    return { end: written.end, resolve: () => ({ day: dayNumber(written.year, month, day), implied: [] }) };
  }
  if (!isCalendarDay(2000, month, day)) return undefined;
  const stamped = yearBehindClock(text, near, end);
  if (stamped !== undefined && isCalendarDay(stamped.year, month, day))
    return { end, tail: stamped.end, resolve: () => ({ day: dayNumber(stamped.year, month, day), implied: [] }) };
  const relative = relativeYearAfter(text, near, end);
  if (relative) {
    return {
      end: relative.end,
      resolve: ({ referenceDay }) =>
        referenceDay === undefined
          ? { value: `XXXX-${two(month)}-${two(day)}`, implied: ["year"] }
          : { day: dayNumber(civilDay(referenceDay).year + relative.years, month, day), implied: ["year"] },
    };
  }
  const shared = sharedYear(text, near, end, month);
  if (shared !== undefined && isCalendarDay(shared, month, day))
    return { end, resolve: () => ({ day: dayNumber(shared, month, day), implied: ["year"] }) };
  return { end, resolve: (context) => inNearYear(month, day, context) };
}

function inNearYear(month: number, day: number, context: TimeContext): DayValue {
  const year = nearYear(month, day, context);
  if (year === undefined || !isCalendarDay(year, month, day))
    return { value: `XXXX-${two(month)}-${two(day)}`, implied: ["year"] };
  return { day: dayNumber(year, month, day), implied: ["year"] };
}

/** "In May 3 people were killed", "In March 2000 people marched": a number behind a month that counts what follows. */
function isCounted(text: CalendarText, month: number, number: number): boolean {
  if (wordAt(text, month, month - 1) !== "in" || !/^\d{1,2}$/.test(wordAt(text, month, number))) return false;
  return countedNouns.has(wordAt(text, month, number + 1)) || partsOfSpeech(text.document)[number + 1] === "NOUN";
}
