import type { CalendarUnit } from "../../../lexicons/en/calendar-words.ts";
import { weekdayOf } from "../calendar.ts";
import { type CalendarText, UNIT, withArticle, wordAt } from "../calendar-text.ts";
import { readHoliday } from "../read/holiday.ts";
import { yearAfter } from "../read/year-behind.ts";
import { periodHolding } from "../shift-period.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** The weekend or week of a holiday: "the Easter weekend", "Labor Day weekend 2021", "Christmas week". */
export const holidayWeek = headedBy("mentions/dates/rules/holiday-week", UNIT, read);

/** The longest name of a holiday, in tokens: "Martin Luther King Jr. Day". */
const LONGEST_NAME = 5;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const kind = wordAt(text, at, at) as CalendarUnit;
  if (kind !== "weekend" && kind !== "week") return undefined;
  for (let first = at - LONGEST_NAME; first < at; first++) {
    if (wordAt(text, at, first) === "") continue;
    const holiday = readHoliday(text, first);
    if (holiday?.end !== at) continue;
    const written = yearAfter(text, at, at + 1);
    return {
      first: withArticle(text, first),
      end: written?.end ?? at + 1,
      resolve: (context) => {
        const { day, implied } = written
          ? { day: holiday.inYear(written.year), implied: [] }
          : (holiday.resolve(context) ?? { implied: [] });
        if (day === undefined)
          return { value: kind === "week" ? "XXXX-WXX" : "XXXX-WXX-WE", granularity: kind, implied: ["year"] };
        // a holiday on a Monday or Tuesday makes the weekend before it long
        const isBefore = kind === "weekend" && weekdayOf(day) <= 2;
        return timeOf(periodHolding(kind, isBefore ? day - 7 : day), implied);
      },
    };
  }
  return undefined;
}
