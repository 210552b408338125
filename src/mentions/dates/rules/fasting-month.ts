import { civilDay } from "../calendar.ts";
import { type CalendarText, HOLIDAY, wordAt } from "../calendar-text.ts";
import { hijriIn } from "../moon-calendar.ts";
import { dayPeriod, isoRange } from "../period.ts";
import { nearYear } from "../read/near-year.ts";
import { yearAfter } from "../read/year-behind.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** "Ramadan", "Ramadan 2023": the month as an interval of days, a day off where the moon is seen late. Declines people of that name. */
export const fastingMonth = headedBy("mentions/dates/rules/fasting-month", HOLIDAY, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  if (wordAt(text, at, at) !== "ramadan" || isOfName(text, at)) return undefined;
  const written = yearAfter(text, at, at + 1);
  return {
    first: at,
    end: written?.end ?? at + 1,
    resolve: (context) => {
      const typical = civilDay(hijriIn(civilDay(context.referenceDay ?? 0).year, RAMADAN, 1));
      const year = written?.year ?? nearYear(typical.month, typical.day, context);
      if (year === undefined) return undefined;
      const start = hijriIn(year, RAMADAN, 1);
      return timeOf(isoRange(dayPeriod(start), dayPeriod(start + 29)), written ? ["day"] : ["year", "day"]);
    },
  };
}

const RAMADAN = 9;

/** "Tariq Ramadan", "Ramadan Shalah". */
function isOfName(text: CalendarText, at: number): boolean {
  const isCapital = (index: number) =>
    wordAt(text, at, index) !== "" && /^\p{Lu}\p{Ll}/u.test(text.tokens[index]?.text ?? "");
  return isCapital(at + 1) || (isCapital(at - 1) && at - 1 > (text.sentenceStart[at] as number)) || !isCapital(at);
}
