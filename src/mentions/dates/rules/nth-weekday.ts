import { weekdays } from "../../../lexicons/en/calendar-words.ts";
import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { civilDay, monthsFrom, nthWeekday } from "../calendar.ts";
import { afterStop, type CalendarText, MONTH, WEEKDAY, wordAt } from "../calendar-text.ts";
import { readMoment } from "../moment.ts";
import type { DayReading, DayValue } from "../read/day.ts";
import { monthNamedAt } from "../read/month-named-at.ts";
import { nearYear } from "../read/near-year.ts";
import { relativeYearAfter, yearAfter } from "../read/year-behind.ts";
import { headedBy, type TimeContext, type TimeExpression } from "../time-expression.ts";

/** A weekday counted inside a month: "the first Tuesday in November", "the last Sunday of March 2024", "the second Monday of next month". */
export const weekdayInMonth = headedBy("mentions/dates/rules/nth-weekday", WEEKDAY, read);

/** Which month an article means: of a written year, of a year near the article, or counted from its own month. */
interface MonthReading {
  readonly end: number;
  readonly resolve: (context: TimeContext) => { year: number; month: number } | undefined;
}

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const weekday = weekdays[wordAt(text, at, at).replace(".", "")];
  const nth = rankOf(wordAt(text, at, at - 1));
  const after = afterStop(text, at);
  if (weekday === undefined || nth === undefined || !/^(?:in|of)$/.test(wordAt(text, at, after))) return undefined;
  const month = readMonth(text, at, after + 1);
  if (month === undefined) return undefined;
  const day: DayReading = { end: month.end, resolve: (context) => resolveDay(weekday, nth, month, context) };
  return readMoment(text, wordAt(text, at, at - 2) === "the" ? at - 2 : at - 1, { day }, month.end);
}

/** "first", "2nd", "last"; -1 stands for the last. */
function rankOf(word: string): number | undefined {
  if (word === "last") return -1;
  const digits = /^([1-4])(?:st|nd|rd|th)$/.exec(word);
  const rank = digits ? Number(digits[1]) : ORDINALS.get(word);
  return rank !== undefined && rank <= 4 ? rank : undefined;
}

function readMonth(text: CalendarText, near: number, at: number): MonthReading | undefined {
  const side = wordAt(text, near, at);
  if (wordAt(text, near, at + 1) === "month" && /^(?:this|next|last)$/.test(side)) {
    const step = side === "next" ? 1 : side === "last" ? -1 : 0;
    return {
      end: at + 2,
      resolve: ({ referenceDay }) => (referenceDay === undefined ? undefined : shifted(referenceDay, step)),
    };
  }
  if (side === "" || ((text.flags[at] as number) & MONTH) === 0) return undefined;
  const month = monthNamedAt(text, at);
  if (month === undefined) return undefined;
  const end = afterStop(text, at);
  const written = yearAfter(text, near, end);
  const relative = written ? undefined : relativeYearAfter(text, near, end);
  return {
    end: written?.end ?? relative?.end ?? end,
    resolve: (context) => {
      const own = context.referenceDay === undefined ? undefined : civilDay(context.referenceDay).year;
      const counted = relative && own !== undefined ? own + relative.years : undefined;
      const year = written?.year ?? counted ?? nearYear(month, MID_MONTH, context);
      return year === undefined ? undefined : { year, month };
    },
  };
}

const MID_MONTH = 15;

function shifted(day: number, step: number): { year: number; month: number } {
  const { year, month } = civilDay(day);
  return monthsFrom(year, month, step);
}

function resolveDay(weekday: number, nth: number, month: MonthReading, context: TimeContext): DayValue {
  const of = month.resolve(context);
  return of === undefined
    ? { value: "XXXX-XX-XX", implied: ["month", "year"] }
    : { day: nthWeekday(of.year, of.month, weekday, nth), implied: ["day"] };
}
