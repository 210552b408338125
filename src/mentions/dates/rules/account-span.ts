import type { CalendarUnit } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, MONTH, UNIT, UNITS, wordAt } from "../calendar-text.ts";
import { durationValue } from "../duration-value.ts";
import { monthPeriod, quarterPeriod } from "../period.ts";
import { readAmountBefore } from "../read/amount.ts";
import { readDay } from "../read/day.ts";
import { monthNamedAt } from "../read/month-named-at.ts";
import { nearYear } from "../read/near-year.ts";
import { unitNamed } from "../read/unit-name.ts";
import { headedBy, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** An account's span, named by its last month: "the three months to March", "the year to April". */
export const accountSpan = headedBy("mentions/dates/rules/account-span", UNIT | UNITS, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const kind = unitNamed((text.tokens[at] as { lower: string }).lower, wordAt(text, at, at - 1));
  if (kind !== "month" && kind !== "year") return undefined;
  if (kind === "year" && wordAt(text, at, at - 1) === "the")
    return readUpToMonth(text, at, at - 1, kind, 1) ?? readUpToDay(text, at);
  const amount = readAmountBefore(text, at);
  return amount && !amount.article ? readUpToMonth(text, at, amount.start, kind, amount.value) : undefined;
}

/** "the year to 31 March", "the year ended June 30": the day is a date of its own. */
function readUpToDay(text: CalendarText, at: number): TimeExpression | undefined {
  if (!/^(?:to|ended|ending)$/.test(wordAt(text, at, at + 1))) return undefined;
  const day = wordAt(text, at, at + 2) === "on" ? at + 3 : at + 2;
  return readDay(text, day) === undefined
    ? undefined
    : { first: at - 1, end: at + 1, resolve: () => ({ value: "P1Y", granularity: "duration" }) };
}

function readUpToMonth(
  text: CalendarText,
  at: number,
  first: number,
  kind: CalendarUnit,
  count: number | undefined,
): TimeExpression | undefined {
  if (
    !/^(?:to|through|until)$/.test(wordAt(text, at, at + 1)) ||
    wordAt(text, at, at + 2) === "" ||
    count === undefined
  )
    return undefined;
  const month = ((text.flags[at + 2] as number) & MONTH) !== 0 ? monthNamedAt(text, at + 2) : undefined;
  if (month === undefined || (kind !== "month" && kind !== "year")) return undefined;
  const the = wordAt(text, at, first - 1) === "the" ? first - 1 : first;
  const quarter = kind === "month" && count === 3 && month % 3 === 0 ? month / 3 : undefined;
  return {
    first: the,
    end: at + 3,
    resolve: (context) => {
      const year = nearYear(month, 28, context);
      if (quarter === undefined || year === undefined) {
        const span: TimeValue = { value: durationValue(kind, count), granularity: "duration" };
        // "from the month before" hangs on the month that ends the span
        return year === undefined ? span : { ...span, anchor: monthPeriod(year, month) };
      }
      return timeOf(quarterPeriod(year, quarter), ["year"]);
    },
  };
}
