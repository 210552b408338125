import { civilDay } from "./calendar.ts";

const MINUTES_PER_DAY = 1440;

/** TimeML's day: "2025-05-03". */
export function dayValue(day: number): string {
  const { year, month, day: ofMonth } = civilDay(day);
  return `${yearValue(year)}-${two(month)}-${two(ofMonth)}`;
}

/** TimeML: four digits; years before our era as "BC0044". */
export function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, "0") : `BC${String(1 - year).padStart(4, "0")}`;
}

/** Minutes from 1970 as a local ISO 8601 date-time, with ISO's signed six-digit years outside 0-9999. */
export function isoMinute(minutes: number): string {
  const day = Math.floor(minutes / MINUTES_PER_DAY);
  const { year, month, day: ofMonth } = civilDay(day);
  const rest = minutes - day * MINUTES_PER_DAY;
  const written =
    year >= 0 && year <= 9999
      ? String(year).padStart(4, "0")
      : `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
  return `${written}-${two(month)}-${two(ofMonth)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}
