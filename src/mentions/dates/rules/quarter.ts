import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { civilDay } from "../calendar.ts";
import { type CalendarText, COMPOUND, UNIT, wordAt } from "../calendar-text.ts";
import { quarterPeriod } from "../period.ts";
import { yearAfter } from "../read/month-day.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** "the third quarter", "third-quarter", "the fourth quarter of 1989". */
export const quarter = headedBy("mentions/dates/rules/quarter", UNIT | COMPOUND, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const joined = /^(first|second|third|fourth)-quarter$/.exec(lower);
  const nth = joined
    ? ORDINALS.get(joined[1] as string)
    : lower === "quarter"
      ? ORDINALS.get(wordAt(text, at, at - 1))
      : undefined;
  if (nth === undefined || nth > 4) return undefined;
  const year = yearAfter(text, at, at + 1);
  let first = joined ? at : at - 1;
  if (wordAt(text, at, first - 1) === "the") first--;
  return { first, end: year?.end ?? at + 1, resolve: (context) => resolveQuarter(nth, year?.year, context) };
}

function resolveQuarter(nth: number, year: number | undefined, context: TimeContext): TimeValue {
  if (year !== undefined) return timeOf(quarterPeriod(year, nth));
  if (context.referenceDay === undefined) return { value: `XXXX-Q${nth}`, granularity: "quarter", implied: ["year"] };
  const now = civilDay(context.referenceDay);
  const current = Math.ceil(now.month / 3);
  // in January the fourth quarter is the one that ended
  const inYear = nth - current > 2 ? now.year - 1 : now.year;
  return timeOf(quarterPeriod(inYear, nth), ["year"]);
}
