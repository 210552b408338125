import { civilDay, dayNumber, monthsFrom } from "../calendar.ts";
import { afterStop, type CalendarText, MONTH, wordAt } from "../calendar-text.ts";
import type { TimeContext } from "../time-expression.ts";
import { dayOfMonth } from "./day-of-month.ts";
import { monthNamedAt } from "./month-named-at.ts";
import { nearYear } from "./near-year.ts";

/** "to June", "through the end of June", "and mid-June" behind "between": the month at the other end of a range, no day of it. */
export function monthAtEnd(text: CalendarText, first: number, end: number): number | undefined {
  const joint = wordAt(text, first, end);
  if (!JOINT.test(joint) && !(joint === "and" && wordAt(text, first, first - 1) === "between")) return undefined;
  let next = end + 1;
  if (wordAt(text, first, next) === "the") next++;
  if (wordAt(text, first, next + 1) === "of") next += 2;
  if (/^(?:early|mid|late)$/.test(wordAt(text, first, next))) next++;
  if (wordAt(text, first, next) === "" || ((text.flags[next] as number) & MONTH) === 0) return undefined;
  const isDay = dayOfMonth(wordAt(text, first, next - 1)) ?? dayOfMonth(wordAt(text, first, afterStop(text, next)));
  return isDay === undefined ? monthNamedAt(text, next) : undefined;
}

const JOINT = /^(?:to|until|till|through|-|–|—)$/;

/**
 * The year in which a range of two months begins: "open from March to December", told in May, is this year's, "was open
 * from July to September" the last one that is over.
 */
export function firstYearOfRange(from: number, to: number, context: TimeContext): number | undefined {
  const { referenceDay } = context;
  if (referenceDay === undefined) return nearYear(from, 1, context);
  const now = civilDay(referenceDay);
  const { year } = now;
  const isOver = (first: number) => {
    const after = monthsFrom(to < from ? first + 1 : first, to, 1);
    return dayNumber(after.year, after.month, 1) <= referenceDay;
  };
  if (context.future()) return [year - 1, year].find((first) => !isOver(first)) ?? year + 1;
  const near = nearYear(from, 1, context);
  if (near === undefined || !context.past()) return near;
  const last = monthsFrom(to < from ? near + 1 : near, to, 0);
  return dayNumber(last.year, last.month, 1) > referenceDay ? near - 1 : near;
}

/** The year of the month that ends a range, where the article has just told when it began: no earlier than that. */
export function yearBehindStart(
  text: CalendarText,
  first: number,
  month: number,
  { anchor }: TimeContext,
): number | undefined {
  if (anchor?.granularity !== "month") return undefined;
  const joint = wordAt(text, first, first - 1);
  if (!JOINT.test(joint) && joint !== "and") return undefined;
  const start = civilDay(Math.floor(anchor.start / 1440));
  const before = first - 2;
  const word = wordAt(text, first, before);
  const isYear = word === String(start.year);
  const isMonth = word !== "" && ((text.flags[before] as number) & MONTH) !== 0;
  if (!isYear && (!isMonth || monthNamedAt(text, before) !== start.month)) return undefined;
  if (joint === "and" && !isBetween(text, first, before)) return undefined;
  return month < start.month ? start.year + 1 : start.year;
}

/** "between | the end of | March 2019". */
function isBetween(text: CalendarText, near: number, before: number): boolean {
  for (let at = before; at > before - 6; at--) if (wordAt(text, near, at) === "between") return true;
  return false;
}
