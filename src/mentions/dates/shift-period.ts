import type { CalendarUnit } from "../../lexicons/en/calendar-words.ts";
import { civilDay, dayNumber, monthsFrom } from "./calendar.ts";
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  firstDay,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from "./period.ts";

/** The period of one unit that holds a day. */
export function periodHolding(unit: CalendarUnit, day: number): Period {
  const { year, month } = civilDay(day);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
    case "day":
      return dayPeriod(day);
    case "week":
    case "fortnight":
      return weekPeriod(day);
    case "weekend":
      return weekendPeriod(day);
    case "month":
      return monthPeriod(year, month);
    case "quarter":
      return quarterPeriod(year, Math.ceil(month / 3));
    case "year":
      return yearPeriod(year);
    case "decade":
      return decadePeriod(Math.floor(year / 10));
    case "century":
    case "millennium":
      return centuryPeriod(Math.floor(year / 100) + 1);
  }
}

/** A day moved by whole units; a month's last day stays within the shorter month. */
export function shiftDay(day: number, unit: CalendarUnit, count: number): number {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return day;
    case "day":
      return day + Math.round(count);
    case "week":
    case "weekend":
      return day + Math.round(count * 7);
    case "fortnight":
      return day + Math.round(count * 14);
    case "month":
      return shiftMonths(day, count);
    case "quarter":
      return shiftMonths(day, count * 3);
    case "year":
      return shiftMonths(day, count * 12);
    case "decade":
      return shiftMonths(day, count * 120);
    case "century":
      return shiftMonths(day, count * 1200);
    case "millennium":
      return shiftMonths(day, count * 12_000);
  }
}

function shiftMonths(day: number, count: number): number {
  const civil = civilDay(day);
  const to = monthsFrom(civil.year, civil.month, Math.round(count));
  const next = monthsFrom(to.year, to.month, 1);
  return Math.min(dayNumber(to.year, to.month, civil.day), dayNumber(next.year, next.month, 1) - 1);
}

/** The same quarter, half, month or year some years on. */
export function shiftPeriodYears(period: Period, years: number): Period {
  const { year, month } = civilDay(firstDay(period));
  switch (period.granularity) {
    case "quarter":
      return quarterPeriod(year + years, Math.ceil(month / 3));
    case "half-year":
      return halfPeriod(year + years, month > 6 ? 2 : 1);
    case "month":
      return monthPeriod(year + years, month);
    default:
      return yearPeriod(year + years);
  }
}
