/**
 * The proleptic Gregorian calendar as integers. A day number counts days from 1970-01-01; months are 1-12, weekdays 1-7 from Monday.
 * Years are astronomical: 1 BC is 0. Valid for all years a text can name.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain); ISO 8601 for weeks.
 */
interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilDay(number: number): CivilDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

/** The ISO week of a day; its year is that of the week's Thursday. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const { year } = civilDay(mondayOf(number) + 3);
  return { year, week: (mondayOf(number) - firstMonday(year)) / 7 + 1 };
}

/** The Monday of ISO week 1, which holds January 4. */
export function firstMonday(year: number): number {
  return mondayOf(dayNumber(year, 1, 4));
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Months counted through: January of year 0 is 0. */
export function monthsFrom(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const total = year * 12 + month - 1 + count;
  const newYear = Math.floor(total / 12);
  return { year: newYear, month: total - newYear * 12 + 1 };
}

/** Western Easter Sunday. Source: the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - correction - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * correction + 22 * weekday) / 451);
  const total = correction + weekday - 7 * shift + 114;
  return dayNumber(year, Math.floor(total / 31), (total % 31) + 1);
}

/** The nth (1-5) such weekday of a month, the last one where nth is -1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
