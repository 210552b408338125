import { SMALL_NUMBERS } from "../../../lexicons/en/number-words.ts";
import { civilDay } from "../calendar.ts";
import { ACCOUNTING, type CalendarText, UNIT, wordAt } from "../calendar-text.ts";
import { type Period, quarterPeriod } from "../period.ts";
import { plausibleYear } from "../read/year.ts";
import { shiftPeriodYears } from "../shift-period.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** The quarter that a business report speaks of: "the quarter", "the latest period", "the year-ago period", "the 1988 quarter". */
export const accountingPeriod = headedBy("mentions/dates/rules/accounting-period", UNIT | ACCOUNTING, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  if (lower !== "quarter" && lower !== "period") return undefined;
  const before = wordAt(text, at, at - 1);
  const two = wordAt(text, at, at - 2);
  const year = plausibleYear(before);
  if (year !== undefined && lower === "quarter")
    return { first: two === "the" ? at - 2 : at - 1, end: at + 1, resolve: (context) => sameQuarterIn(year, context) };
  const ago =
    /^(?:year-ago|year-earlier|year-before)$/.test(before) || (/^(?:ago|earlier)$/.test(before) && two === "year");
  const latest = before === "latest";
  const plain =
    before === "the" &&
    lower === "quarter" &&
    !/^(?:of|a|last|final)$/.test(wordAt(text, at, at + 1)) &&
    SMALL_NUMBERS.get(two) === undefined;
  if (!ago && !latest && !plain) return undefined;
  let first = plain ? at - 1 : two === "year" ? at - 2 : at - 1;
  if (!plain && wordAt(text, at, first - 1) === "the") first--;
  return {
    first,
    end: at + 1,
    resolve: (context) => {
      const current = context.accounting;
      if (current) return timeOf(ago ? shiftPeriodYears(current, -1) : current, ["year"]);
      return lower === "period" || context.referenceDay === undefined
        ? undefined
        : timeOf(shiftPeriodYears(quarterBefore(context.referenceDay), ago ? -1 : 0), ["year"]);
    },
  };
}

function sameQuarterIn(year: number, { accounting }: TimeContext): TimeValue {
  const nth = accounting?.granularity === "quarter" ? Number(accounting.value.slice(-1)) : undefined;
  return nth === undefined ? { value: `${year}-QX`, granularity: "quarter" } : timeOf(quarterPeriod(year, nth));
}

/** The quarter that ended before a day. */
function quarterBefore(day: number): Period {
  const { year, month } = civilDay(day);
  const current = Math.ceil(month / 3);
  return current === 1 ? quarterPeriod(year - 1, 4) : quarterPeriod(year, current - 1);
}
