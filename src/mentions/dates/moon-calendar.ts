import { civilDay, dayNumber } from "./calendar.ts";

/** Days from 1970-01-01 to the first of Muharram of year 1, a Friday. */
const HIJRA = dayNumber(622, 7, 19);
const THIRTY_YEARS = 10_631;

/**
 * The day of the tabular Islamic calendar; where the month is called at the sight of the moon the feast may be a day off.
 * Source: the arithmetical calendar with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty (Reingold and Dershowitz 2018).
 */
function hijriDay(year: number, month: number, day: number): number {
  const leapDays = Math.floor((3 + 11 * year) / 30);
  return HIJRA + (year - 1) * 354 + leapDays + Math.ceil(29.5 * (month - 1)) + day - 1;
}

/** The first such day of the Islamic calendar that falls into a Gregorian year. */
export function hijriIn(gregorian: number, month: number, day: number): number {
  const near = Math.floor(((dayNumber(gregorian, 1, 1) - HIJRA) * 30) / THIRTY_YEARS) + 1;
  for (let year = near - 1; year <= near + 2; year++) {
    const found = hijriDay(year, month, day);
    if (civilDay(found).year === gregorian) return found;
  }
  return hijriDay(near, month, day);
}

const SYNODIC_MONTH = 29.530588861;
/** The new moon of 6 January 2000, in days from 1970-01-01. */
const FIRST_NEW_MOON = 2_451_550.09766 - 2_440_587.5;

/**
 * The last new moon on or before the end of a day, as days and their fraction from 1970-01-01, universal time.
 * Source: J. Meeus, "Astronomical Algorithms", chapter 49, the largest terms: good to some minutes.
 */
export function lastNewMoon(day: number, zoneHours: number): number {
  let count = Math.ceil((day + 1 - FIRST_NEW_MOON) / SYNODIC_MONTH);
  while (Math.floor(newMoon(count) + zoneHours / 24) > day) count--;
  return newMoon(count);
}

function newMoon(count: number): number {
  const sun = angle(2.5534 + 29.1053567 * count);
  const moon = angle(201.5643 + 385.81693528 * count);
  const node = angle(160.7108 + 390.67050284 * count);
  const shift =
    -0.4072 * Math.sin(moon) +
    0.17241 * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * node) +
    0.00739 * Math.sin(moon - sun) -
    0.00514 * Math.sin(moon + sun) +
    0.00208 * Math.sin(2 * sun);
  return FIRST_NEW_MOON + SYNODIC_MONTH * count + shift;
}

function angle(degrees: number): number {
  return ((degrees % 360) * Math.PI) / 180;
}
