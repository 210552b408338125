import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { civilDay, dayNumber, isCalendarDay } from "../calendar.ts";
import { afterStop, type CalendarText, DIGITS, MONTH, withArticle, wordAt } from "../calendar-text.ts";
import { dayPeriod } from "../period.ts";
import { dayOfMonth } from "../read/day-of-month.ts";
import { monthNamedAt } from "../read/month-named-at.ts";
import { nearYear } from "../read/near-year.ts";
import { yearAfter } from "../read/year-behind.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** Days that share one month: "March 3-5", "Oct. 22 and 26", "between 10 and 21 March". A hyphen makes one range, words make two days. */
export const dayList = headedBy("mentions/dates/rules/day-list", MONTH | DIGITS, read);

const hyphenRange = /^(\d{1,2})(?:st|nd|rd|th)?[-–](\d{1,2})(?:st|nd|rd|th)?$/;
const joints: ReadonlySet<string> = new Set(["and", "to", "or", "through", "until", "till", "-", "–", "—", "&"]);

function read(text: CalendarText, at: number): TimeExpression | readonly TimeExpression[] | undefined {
  return ((text.flags[at] as number) & MONTH) !== 0
    ? (inWords(text, at) ?? behindMonth(text, at))
    : beforeMonth(text, at);
}

/** "between the ninth and the seventeenth of April": in words only the month is a head. */
function inWords(text: CalendarText, at: number): readonly TimeExpression[] | undefined {
  const second = at - 2;
  if (wordAt(text, at, at - 1) !== "of" || !/^[a-z]/.test(wordAt(text, at, second))) return undefined;
  const joint = wordAt(text, at, second - 1) === "the" ? second - 2 : second - 1;
  const days = [dayOfMonth(wordAt(text, at, joint - 1)), dayOfMonth(wordAt(text, at, second))] as const;
  const month = monthNamedAt(text, at);
  const [from, to] = days;
  if (!joints.has(wordAt(text, at, joint)) || from === undefined || to === undefined || month === undefined)
    return undefined;
  const year = yearAfter(text, at, afterStop(text, at));
  const start = monthOfStart(wordAt(text, at, joint), [from, to], month, year?.year);
  return [
    dayOf(withArticle(text, joint - 1), joint, start.month, from, start.year),
    dayOf(withArticle(text, second), year?.end ?? afterStop(text, at), month, to, year?.year),
  ];
}

/** "March 3-5, 2025", "April 24 and 25". */
function behindMonth(text: CalendarText, at: number): TimeExpression | readonly TimeExpression[] | undefined {
  const month = monthNamedAt(text, at);
  if (month === undefined) return undefined;
  const behind = afterStop(text, at);
  const next = wordAt(text, at, behind) === "the" ? behind + 1 : behind;
  const range = hyphenRange.exec(wordAt(text, at, next));
  if (range) return rangeOf(at, next + 1, month, Number(range[1]), Number(range[2]), yearAfter(text, at, next + 1));
  const first = dayOfMonth(wordAt(text, at, next));
  if (first === undefined) return undefined;
  const spaced = spacedDash(text, at, next + 1);
  const second = jointDay(text, at, next + 1);
  if (second === undefined) return undefined;
  const year = yearAfter(text, at, second.end);
  if (spaced) return rangeOf(at, second.end, month, first, second.day, year);
  return [
    dayOf(at, next + 1, month, first, year?.year),
    dayOf(second.at, year?.end ?? second.end, month, second.day, year?.year),
  ];
}

/** "3-5 March 2025", "10 and 21 March". */
function beforeMonth(text: CalendarText, at: number): TimeExpression | readonly TimeExpression[] | undefined {
  const word = wordAt(text, at, at);
  const range = hyphenRange.exec(word);
  if (range) {
    const month = monthAt(text, at, at + 1);
    return (
      month &&
      rangeOf(
        at,
        yearAfter(text, at, month.end)?.end ?? month.end,
        month.month,
        Number(range[1]),
        Number(range[2]),
        yearAfter(text, at, month.end),
      )
    );
  }
  const first = dayOfMonth(word);
  const second = first === undefined ? undefined : jointDay(text, at, at + 1);
  const month = second && monthAt(text, at, second.end);
  if (first === undefined || !second || !month) return undefined;
  // "between 10 and 21 March" lists days, "killed 10 and 21 March" does not
  if (!/^(?:between|from|on|of|the|,|for|at|in|either|until|)$/.test(wordAt(text, at, at - 1))) return undefined;
  const year = yearAfter(text, at, month.end);
  const start = monthOfStart(wordAt(text, at, at + 1), [first, second.day], month.month, year?.year);
  return [
    dayOf(at, at + 1, start.month, first, start.year),
    dayOf(second.at, year?.end ?? month.end, month.month, second.day, year?.year),
  ];
}

/** "from the 28th to the 3rd of May" begins in April; "on the 28th and the 3rd of May" lists. */
function monthOfStart(joint: string, [from, to]: readonly [number, number], month: number, year: number | undefined) {
  if (from < to || !/^(?:to|until|till|through)$/.test(joint)) return { month, year };
  return month === 1 ? { month: 12, year: year === undefined ? undefined : year - 1 } : { month: month - 1, year };
}

function jointDay(text: CalendarText, near: number, at: number): { at: number; end: number; day: number } | undefined {
  if (!joints.has(wordAt(text, near, at))) return undefined;
  const next = wordAt(text, near, at + 1) === "the" ? at + 2 : at + 1;
  const day = dayOfMonth(wordAt(text, near, next));
  // "May 3 and 12 people": a count follows unless the clause ends
  if (day === undefined || isCounting(text, near, next)) return undefined;
  return { at: next, end: next + 1, day };
}

function isCounting(text: CalendarText, near: number, at: number): boolean {
  if (wordAt(text, near, at + 1) === "" || monthAt(text, near, at + 1)) return false;
  return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(partsOfSpeech(text.document)[at + 1] ?? "");
}

function spacedDash(text: CalendarText, near: number, at: number): boolean {
  return /^[-–—]$/.test(wordAt(text, near, at));
}

function monthAt(text: CalendarText, near: number, at: number): { month: number; end: number } | undefined {
  const start = wordAt(text, near, at) === "of" ? at + 1 : at;
  if (wordAt(text, near, start) === "" || ((text.flags[start] as number) & MONTH) === 0) return undefined;
  const month = monthNamedAt(text, start);
  return month === undefined ? undefined : { month, end: afterStop(text, start) };
}

function dayOf(first: number, end: number, month: number, day: number, year: number | undefined): TimeExpression {
  return { first, end, resolve: (context) => inYear(month, day, year, context) };
}

function inYear(month: number, day: number, written: number | undefined, context: TimeContext): TimeValue | undefined {
  const year = written ?? nearYear(month, day, context);
  if (year === undefined) return { value: `XXXX-${pad(month)}-${pad(day)}`, granularity: "day", implied: ["year"] };
  return isCalendarDay(year, month, day)
    ? timeOf(dayPeriod(dayNumber(year, month, day)), written === undefined ? ["year"] : [])
    : undefined;
}

/** The value of a range is EDTF's interval, both days included. */
function rangeOf(
  first: number,
  end: number,
  month: number,
  from: number,
  to: number,
  year: { year: number; end: number } | undefined,
): TimeExpression | undefined {
  if (from >= to || !isCalendarDay(2000, month, from) || !isCalendarDay(2000, month, to)) return undefined;
  return {
    first,
    end: year?.end ?? end,
    resolve: (context) => {
      const start = inYear(month, from, year?.year, context);
      if (start?.start === undefined)
        return start && { ...start, value: `${start.value}/XXXX-${pad(month)}-${pad(to)}` };
      const last = dayPeriod(dayNumber(civilDay(Math.floor(start.start / 1440)).year, month, to));
      return { ...start, value: `${start.value}/${last.value}`, end: last.end };
    },
  };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
