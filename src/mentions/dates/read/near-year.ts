import { civilDay, dayNumber } from "../calendar.ts";
import type { TimeContext } from "../time-expression.ts";

/** A date without a year lies at most this many days ahead of publication unless its verb looks ahead. Measured on TimeBank and AQUAINT. */
const AHEAD_DAYS = 60;
/** With a verb that looks ahead, a date this little behind publication still is the past one: "the plan, due May 3". */
const BEHIND_DAYS = 3;

/** The year of a month or a day that is written without one, undefined where nothing in the article tells it. */
export function nearYear(month: number, day: number, context: TimeContext): number | undefined {
  const { referenceDay, writtenYear } = context;
  if (referenceDay === undefined) return writtenYear;
  const { year } = civilDay(referenceDay);
  const ahead = context.future();
  const distance = (inYear: number) => dayNumber(inYear, month, day) - referenceDay;
  if (ahead) return distance(year) < -BEHIND_DAYS ? (distance(year + 1) < 300 ? year + 1 : year) : year;
  if (distance(year) > AHEAD_DAYS) return year - 1;
  return distance(year + 1) <= AHEAD_DAYS ? year + 1 : year;
}
