import { dayNumber, isCalendarDay } from "../calendar.ts";
import { type CalendarText, COMPOUND, DIGITS } from "../calendar-text.ts";
import { clockPeriod, dayPeriod } from "../period.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** ISO 8601: "2025-05-03", "2025-05-03T09:06Z". */
export const iso = headedBy("mentions/dates/rules/iso", DIGITS | COMPOUND, read);

const pattern = /^(\d{4})[-/](\d\d)[-/](\d\d)(?:t(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(z)?)?$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const match = lower.length >= 10 ? pattern.exec(lower) : null;
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isCalendarDay(year, month, day)) return undefined;
  const number = dayNumber(year, month, day);
  const period = match[4] === undefined ? dayPeriod(number) : clockPeriod(number, Number(match[4]), Number(match[5]));
  const zone = match[6] === undefined ? {} : { offsetMinutes: 0 };
  return { first: at, end: at + 1, resolve: () => ({ ...timeOf(period), ...zone }) };
}
