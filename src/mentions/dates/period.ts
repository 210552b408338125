import type { PartOfDay, Season } from "../../lexicons/en/calendar-words.ts";
import type { DateGranularity } from "../mention.ts";
import { dayNumber, firstMonday, isoWeek, mondayOf, monthsFrom } from "./calendar.ts";
import { dayValue, two, yearValue } from "./calendar-value.ts";

/** A stretch of the calendar with its TimeML value. `start` and `end` are minutes from 1970-01-01T00:00 local, half-open. */
export interface Period {
  readonly value: string;
  readonly granularity: DateGranularity;
  readonly start: number;
  readonly end: number;
}

const MINUTES_PER_DAY = 1440;

/** When the parts of a day begin and end, in hours; a night ends on the next day. Early hours count as morning, as TimeML does. */
const PART_HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  MO: [0, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
  DT: [6, 18],
};

/** Winter is named by the year in which it begins. */
const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function dayPeriod(day: number): Period {
  return { value: dayValue(day), granularity: "day", ...ofDays(day, day + 1) };
}

export function partOfDayPeriod(day: number, part: PartOfDay): Period {
  const [from, to] = PART_HOURS[part];
  const start = day * MINUTES_PER_DAY;
  return {
    value: `${dayValue(day)}T${part}`,
    granularity: "part-of-day",
    start: start + from * 60,
    end: start + to * 60,
  };
}

/** `minute` absent: "3 p.m." still is written to the minute, as TimeML does, but covers the hour's first minute only. */
export function clockPeriod(day: number, hour: number, minute: number): Period {
  const start = day * MINUTES_PER_DAY + hour * 60 + minute;
  return { value: `${dayValue(day)}T${two(hour)}:${two(minute)}`, granularity: "minute", start, end: start + 1 };
}

export function weekPeriod(day: number): Period {
  const { year, week } = isoWeek(day);
  const monday = mondayOf(day);
  return { value: `${yearValue(year)}-W${two(week)}`, granularity: "week", ...ofDays(monday, monday + 7) };
}

export function numberedWeek(year: number, week: number): Period {
  return weekPeriod(firstMonday(year) + (week - 1) * 7);
}

export function weekendPeriod(day: number): Period {
  const week = weekPeriod(day);
  return { value: `${week.value}-WE`, granularity: "weekend", start: week.start + 5 * MINUTES_PER_DAY, end: week.end };
}

export function monthPeriod(year: number, month: number): Period {
  return { value: `${yearValue(year)}-${two(month)}`, granularity: "month", ...ofMonths(year, month, 1) };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return { value: `${yearValue(year)}-Q${quarter}`, granularity: "quarter", ...ofMonths(year, quarter * 3 - 2, 3) };
}

export function halfPeriod(year: number, half: number): Period {
  return { value: `${yearValue(year)}-H${half}`, granularity: "half-year", ...ofMonths(year, half * 6 - 5, 6) };
}

export function seasonPeriod(year: number, season: Season): Period {
  return { value: `${yearValue(year)}-${season}`, granularity: "season", ...ofMonths(year, SEASON_MONTHS[season], 3) };
}

export function yearPeriod(year: number): Period {
  return { value: yearValue(year), granularity: "year", ...ofMonths(year, 1, 12) };
}

/** From the start of one period to the end of another, as EDTF writes it: "2019/2021". */
export function isoRange(from: Period, to: Period): Period {
  return { value: `${from.value}/${to.value}`, granularity: from.granularity, start: from.start, end: to.end };
}

/** `decade` 193 is the 1930s. */
export function decadePeriod(decade: number): Period {
  return { value: String(decade).padStart(3, "0"), granularity: "decade", ...ofMonths(decade * 10, 1, 120) };
}

/** TimeML numbers centuries by their first digits: the 20th is "19". */
export function centuryPeriod(century: number): Period {
  return { value: two(century - 1), granularity: "century", ...ofMonths((century - 1) * 100, 1, 1200) };
}

export function firstDay(period: Period): number {
  return Math.floor(period.start / MINUTES_PER_DAY);
}

function ofDays(first: number, end: number): { start: number; end: number } {
  return { start: first * MINUTES_PER_DAY, end: end * MINUTES_PER_DAY };
}

function ofMonths(year: number, month: number, count: number): { start: number; end: number } {
  const to = monthsFrom(year, month, count);
  return ofDays(dayNumber(year, month, 1), dayNumber(to.year, to.month, 1));
}
