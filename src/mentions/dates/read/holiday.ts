import { type HolidayDate, holidays } from "../../../lexicons/en/holidays.ts";
import { civilDay, dayNumber, easterSunday, nthWeekday } from "../calendar.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";
import type { DayReading } from "./day.ts";
import { yearAfter } from "./month-day.ts";
import { nearYear } from "./near-year.ts";

const LONGEST_NAME = 7;

/** Reads "Christmas Day", "New Year's Eve", "Easter 2018", "Thanksgiving". */
export function readHoliday(text: CalendarText, at: number): DayReading | undefined {
  const first = text.tokens[at]?.text.charCodeAt(0) ?? 0;
  if (first < 0x41 || first > 0x5a) return undefined;
  let name = "";
  let found: { date: HolidayDate; end: number } | undefined;
  for (let next = at; next < at + LONGEST_NAME; next++) {
    const word = wordAt(text, at, next).replaceAll("'", "");
    if (wordAt(text, at, next) === "") break;
    name += word === "s" || word === "" || name === "" ? word : ` ${word}`;
    const date = Object.hasOwn(holidays, name) ? holidays[name] : undefined;
    if (date) found = { date, end: next + 1 };
  }
  if (found === undefined) return undefined;
  const { date, end } = found;
  const written = yearAfter(text, at, end);
  if (written) return { end: written.end, resolve: () => ({ day: holidayIn(date, written.year), implied: [] }) };
  return {
    end,
    resolve: (context) => {
      const typical = civilDay(holidayIn(date, civilDay(context.referenceDay ?? 0).year));
      const year = nearYear(typical.month, typical.day, context);
      if (year === undefined)
        return "on" in date
          ? { value: `XXXX-${pad(date.on[0])}-${pad(date.on[1])}`, implied: ["year"] }
          : { value: "XXXX-XX-XX", implied: ["year"] };
      return { day: holidayIn(date, year), implied: ["year"] };
    },
  };
}

function holidayIn(date: HolidayDate, year: number): number {
  if ("on" in date) return dayNumber(year, date.on[0], date.on[1]);
  if ("nth" in date) return nthWeekday(year, ...date.nth);
  return easterSunday(year) + date.easter;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
