import { accountSpan } from "./rules/account-span.ts";
import { accountingPeriod } from "./rules/accounting-period.ts";
import { anchoredOffset } from "./rules/anchored-offset.ts";
import { century } from "./rules/century.ts";
import { clock } from "./rules/clock.ts";
import { clockRange } from "./rules/clock-range.ts";
import { compoundDuration } from "./rules/compound-duration.ts";
import { compoundOffset } from "./rules/compound-offset.ts";
import { day } from "./rules/day.ts";
import { dayList } from "./rules/day-list.ts";
import { dayByNumber } from "./rules/day-of-month.ts";
import { decade } from "./rules/decade.ts";
import { duration } from "./rules/duration.ts";
import { eventOffset } from "./rules/event-offset.ts";
import { fastingMonth } from "./rules/fasting-month.ts";
import { halfYear } from "./rules/half-year.ts";
import { holidayWeek } from "./rules/holiday-week.ts";
import { iso } from "./rules/iso.ts";
import { month } from "./rules/month.ts";
import { monthCrossing } from "./rules/month-crossing.ts";
import { weekdayInMonth } from "./rules/nth-weekday.ts";
import { weekByNumber } from "./rules/numbered-week.ts";
import { numericRange } from "./rules/numeric-range.ts";
import { offset } from "./rules/offset.ts";
import { partOfDay } from "./rules/part-of-day.ts";
import { presentUnit } from "./rules/present-unit.ts";
import { quarter } from "./rules/quarter.ts";
import { reference } from "./rules/reference.ts";
import { season } from "./rules/season.ts";
import { set } from "./rules/set.ts";
import { spelledYear } from "./rules/spelled-year.ts";
import { unit } from "./rules/unit.ts";
import { year } from "./rules/year.ts";
import { yearEnd } from "./rules/year-end.ts";
import type { DateRule } from "./time-expression.ts";

/** All ways to write a time. The longest reading of a place wins; among equals the order decides. */
export const rules: readonly DateRule[] = [
  iso,
  set,
  monthCrossing,
  dayList,
  numericRange,
  weekdayInMonth,
  day,
  dayByNumber,
  clockRange,
  clock,
  partOfDay,
  month,
  quarter,
  halfYear,
  accountingPeriod,
  season,
  year,
  spelledYear,
  century,
  decade,
  weekByNumber,
  holidayWeek,
  fastingMonth,
  anchoredOffset,
  eventOffset,
  compoundOffset,
  offset,
  yearEnd,
  accountSpan,
  unit,
  presentUnit,
  compoundDuration,
  duration,
  reference,
];
