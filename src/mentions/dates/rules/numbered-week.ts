import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { civilDay, dayNumber, daysInMonth, monthsFrom, nthWeekday, weekdayOf } from "../calendar.ts";
import { afterStop, type CalendarText, MONTH, UNIT, withArticle, wordAt } from "../calendar-text.ts";
import { numberedWeek, weekendPeriod, weekPeriod } from "../period.ts";
import { monthNamedAt } from "../read/month-named-at.ts";
import { nearYear } from "../read/near-year.ts";
import { plausibleYear } from "../read/year.ts";
import { relativeYearAfter, yearAfter } from "../read/year-behind.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** A week by its number: "the first week of March", "the last week of 2016", "week 31", "week 3 of 2027"; a weekend of a month. */
export const weekByNumber = headedBy("mentions/dates/rules/numbered-week", UNIT, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  if (lower !== "week" && lower !== "weekend") return undefined;
  const before = wordAt(text, at, at - 1);
  const nth = before === "last" || before === "final" ? -1 : (ORDINALS.get(before) ?? ordinal(before));
  if (lower === "weekend") return nth === undefined ? undefined : ofMonth(text, at, nth, inWeekendOf);
  return nth === undefined ? byNumber(text, at) : ofPeriod(text, at, nth);
}

function ordinal(word: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return match ? Number(match[1]) : undefined;
}

/** "week 31", "week 3 of 2027", "week 12 of last year". */
function byNumber(text: CalendarText, at: number): TimeExpression | undefined {
  const word = wordAt(text, at, at + 1);
  const number = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  if (number < 1 || number > 53) return undefined;
  const written = wordAt(text, at, at + 2) === "of" ? plausibleYear(wordAt(text, at, at + 3)) : undefined;
  const away = relativeYearAfter(text, at, at + 2);
  return {
    first: withArticle(text, at),
    end: away?.end ?? (written === undefined ? at + 2 : at + 4),
    resolve: ({ referenceDay }) => {
      const now = referenceDay === undefined ? undefined : civilDay(referenceDay).year;
      const year = written ?? (now === undefined ? undefined : now + (away?.years ?? 0));
      if (year === undefined)
        return { value: `XXXX-W${String(number).padStart(2, "0")}`, granularity: "week", implied: ["year"] };
      return timeOf(numberedWeek(year, number), written === undefined ? ["year"] : []);
    },
  };
}

function ofPeriod(text: CalendarText, at: number, nth: number): TimeExpression | undefined {
  const away = yearAway(text, at);
  if (away) {
    const inYear = (year: number) => (nth === -1 ? weekPeriod(dayNumber(year, 12, 28)) : numberedWeek(year, nth));
    return {
      first: withArticle(text, at - 1),
      end: away.end,
      resolve: ({ referenceDay }) =>
        referenceDay === undefined
          ? { value: "XXXX-WXX", granularity: "week", implied: ["year"] }
          : timeOf(inYear(civilDay(referenceDay).year + away.years), ["year"]),
    };
  }
  if (!/^(?:of|in)$/.test(wordAt(text, at, at + 1)) || wordAt(text, at, at + 2) === "") return undefined;
  const first = withArticle(text, at - 1);
  const year = plausibleYear(wordAt(text, at, at + 2));
  if (year !== undefined)
    return {
      first,
      end: at + 3,
      resolve: () => timeOf(nth === -1 ? weekPeriod(dayNumber(year, 12, 28)) : numberedWeek(year, nth)),
    };
  const step = monthSteps[wordAt(text, at, at + 2)];
  if (step !== undefined && wordAt(text, at, at + 3) === "month" && nth <= 5)
    return { first, end: at + 4, resolve: (context) => inMonthAway(nth, step, context) };
  return ofMonth(text, at, nth, inMonth);
}

/** "of the year", "of last year", "next year" behind "the second week". */
function yearAway(text: CalendarText, at: number): { years: number; end: number } | undefined {
  const [of, the, year] = [1, 2, 3].map((step) => wordAt(text, at, at + step));
  return of === "of" && the === "the" && year === "year"
    ? { years: 0, end: at + 4 }
    : relativeYearAfter(text, at, at + 1);
}

type InMonth = typeof inMonth;

/** "the first week of March", "the last weekend in July 2024". */
function ofMonth(text: CalendarText, at: number, nth: number, resolve: InMonth): TimeExpression | undefined {
  if (!/^(?:of|in)$/.test(wordAt(text, at, at + 1)) || wordAt(text, at, at + 2) === "") return undefined;
  const month = ((text.flags[at + 2] as number) & MONTH) !== 0 ? monthNamedAt(text, at + 2) : undefined;
  if (month === undefined || nth > 5) return undefined;
  const end = afterStop(text, at + 2);
  const written = yearAfter(text, at, end);
  return {
    first: withArticle(text, at - 1),
    end: written?.end ?? end,
    resolve: (context) => resolve(nth, month, written?.year, context),
  };
}

/** The weekends of a month are counted by their Saturdays. */
function inWeekendOf(nth: number, month: number, written: number | undefined, context: TimeContext): TimeValue {
  const year = written ?? nearYear(month, 1, context);
  if (year === undefined) return { value: "XXXX-WXX-WE", granularity: "weekend", implied: ["year"] };
  return timeOf(weekendPeriod(nthWeekday(year, month, SATURDAY, nth)), written === undefined ? ["year"] : []);
}

const SATURDAY = 6;

const monthSteps: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 };

/** "the last week of this month" */
function inMonthAway(nth: number, step: number, context: TimeContext) {
  const now = context.referenceDay === undefined ? undefined : civilDay(context.referenceDay);
  if (now === undefined) return { value: "XXXX-WXX", granularity: "week" as const, implied: ["month", "year"] };
  const { year, month } = monthsFrom(now.year, now.month, step);
  return inMonth(nth, month, year, context);
}

/** Weeks of a month are counted as ISO counts those of a year: the first has at least four days in it. */
function inMonth(nth: number, month: number, written: number | undefined, context: TimeContext): TimeValue {
  const year = written ?? nearYear(month, 1, context);
  if (year === undefined) return { value: "XXXX-WXX", granularity: "week", implied: ["year"] };
  const start = dayNumber(year, month, 1);
  const thursday = start + ((4 - weekdayOf(start) + 7) % 7) + (nth - 1) * 7;
  const last = dayNumber(year, month, daysInMonth(year, month));
  return timeOf(
    weekPeriod(nth === -1 ? last - ((weekdayOf(last) + 3) % 7) : thursday),
    written === undefined ? ["year"] : [],
  );
}
