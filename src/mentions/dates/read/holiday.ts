import { type HolidayDate, holidays } from "../../../lexicons/en/holidays.ts";
import { civilDay, dayNumber, easterSunday, nthWeekday } from "../calendar.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";
import { hijriIn, lastNewMoon } from "../moon-calendar.ts";
import type { DayReading } from "./day.ts";
import { nearYear } from "./near-year.ts";
import { relativeYearAfter, yearAfter } from "./year-behind.ts";

const LONGEST_NAME = 7;

/** A feast: its day as the words tell it, and the day of it in any year. */
export interface HolidayReading extends DayReading {
  readonly inYear: (year: number) => number;
}

/** Reads "Christmas Day", "New Year's Eve", "Easter 2018", "Thanksgiving", "Christmas last year". */
export function readHoliday(text: CalendarText, at: number): HolidayReading | undefined {
  if (!mayBegin(text, at)) return undefined;
  let name = "";
  let found: { date: HolidayDate; end: number } | undefined;
  for (let next = at; next < at + LONGEST_NAME; next++) {
    const word = wordAt(text, at, next).replaceAll("'", "");
    if (wordAt(text, at, next) === "") break;
    name += word === "s" || word === "" || name === "" ? word : ` ${word}`;
    const date = Object.hasOwn(holidays, name) ? holidays[name] : undefined;
    if (date) found = { date, end: next + 1 };
  }
  if (found === undefined || !isName(text, at, found.end)) return undefined;
  const { date, end } = found;
  const inYear = (year: number) => holidayIn(date, year);
  const written = yearAfter(text, at, end);
  if (written)
    return { end: written.end, inYear, resolve: () => ({ day: inYear(written.year), implied: observed(date) }) };
  const away = relativeYearAfter(text, at, end);
  if (away)
    return {
      end: away.end,
      inYear,
      resolve: ({ referenceDay }) =>
        referenceDay === undefined
          ? { value: "XXXX-XX-XX", implied: ["year"] }
          : { day: holidayIn(date, civilDay(referenceDay).year + away.years), implied: ["year", ...observed(date)] },
    };
  return {
    end,
    inYear,
    resolve: (context) => {
      const typical = civilDay(holidayIn(date, civilDay(context.referenceDay ?? 0).year));
      const year = nearYear(typical.month, typical.day, context);
      if (year === undefined)
        return "on" in date
          ? { value: `XXXX-${pad(date.on[0])}-${pad(date.on[1])}`, implied: ["year"] }
          : { value: "XXXX-XX-XX", implied: ["year"] };
      return { day: holidayIn(date, year), implied: ["year", ...observed(date)] };
    },
  };
}

/** Feasts that hang on the moon are kept a day sooner or later here and there. */
function observed(date: HolidayDate): readonly string[] {
  return "hijri" in date || "newMoon" in date ? ["day"] : [];
}

function holidayIn(date: HolidayDate, year: number): number {
  if ("hijri" in date) return hijriIn(year, ...date.hijri);
  if ("newMoon" in date) {
    const moon = lastNewMoon(dayNumber(year, ...date.newMoon), date.zoneHours) + date.zoneHours / 24;
    const hour = (moon - Math.floor(moon)) * 24;
    return Math.floor(moon) - (hour < date.fromHour ? 1 : 0);
  }
  if ("on" in date) return dayNumber(year, date.on[0], date.on[1]);
  if ("nth" in date) return nthWeekday(year, ...date.nth) + (date.shift ?? 0);
  return easterSunday(year) + date.easter;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Capitalized, or so long that it is nothing else: "thanksgiving day"; "new year" and "easter" in lower case are left alone. */
function isName(text: CalendarText, at: number, end: number): boolean {
  const { text: first, lower } = text.tokens[at] as { text: string; lower: string };
  if (lower === "new" && end === at + 2)
    return /^(?:before|over|at|for|until|since|by|in|after)$/.test(wordAt(text, at, at - 1)) && first !== lower;
  if (first !== lower) return true;
  return end > at + 1
    ? !/^(?:new|all|may|bonfire)$/.test(lower)
    : /^(?:christmas|easter|thanksgiving|halloween)$/.test(lower);
}

let seconds: ReadonlySet<string> | undefined;

/** A cheap look ahead: "new" and "good" begin a holiday only before "year" and "friday". */
function mayBegin(text: CalendarText, at: number): boolean {
  const first = wordAt(text, at, at).replaceAll("'", "");
  if (Object.hasOwn(holidays, first)) return true;
  seconds ??= new Set(Object.keys(holidays).map((name) => name.split(" ")[1] ?? ""));
  const next = wordAt(text, at, at + 1).replaceAll("'", "");
  return next === "s" || next === "" || seconds.has(next) || seconds.has(`${next}s`);
}
