/**
 * English words of the calendar, with what each stands for.
 * Source: ISO 8601 (numbering), AP and Reuters style guides (abbreviations); compiled by the project, MIT, 2025-11.
 */

export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** ISO: Monday is 1. */
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wednes: 3,
  wed: 3,
  weds: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

export type CalendarUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "fortnight"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "millennium";

export const units: Readonly<Record<string, CalendarUnit>> = {
  second: "second",
  sec: "second",
  minute: "minute",
  min: "minute",
  hour: "hour",
  hr: "hour",
  day: "day",
  week: "week",
  fortnight: "fortnight",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  yr: "year",
  decade: "decade",
  century: "century",
  millennium: "millennium",
};

export const pluralUnits: Readonly<Record<string, CalendarUnit>> = {
  seconds: "second",
  secs: "second",
  minutes: "minute",
  mins: "minute",
  hours: "hour",
  hrs: "hour",
  days: "day",
  weeks: "week",
  fortnights: "fortnight",
  weekends: "weekend",
  months: "month",
  quarters: "quarter",
  years: "year",
  yrs: "year",
  decades: "decade",
  centuries: "century",
  millennia: "millennium",
  millenniums: "millennium",
};

export type Season = "SP" | "SU" | "FA" | "WI";

export const seasons: Readonly<Record<string, Season>> = {
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  wintertime: "WI",
};

/** TimeML's times of day: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

export const partsOfDay: Readonly<Record<string, PartOfDay>> = {
  morning: "MO",
  dawn: "MO",
  daybreak: "MO",
  sunrise: "MO",
  afternoon: "AF",
  evening: "EV",
  dusk: "EV",
  nightfall: "EV",
  sunset: "EV",
  night: "NI",
  overnight: "NI",
  lunchtime: "MI",
};

/** Days counted from the day of the report, with the part of the day where the word says it. */
export const dayWords: Readonly<Record<string, { readonly days: number; readonly part?: PartOfDay }>> = {
  today: { days: 0 },
  tonight: { days: 0, part: "NI" },
  tonite: { days: 0, part: "NI" },
  yesterday: { days: -1 },
  tomorrow: { days: 1 },
};

/** Hour of the day. Midnight ends the day that it is named with, as in TimeML. */
export const clockWords: Readonly<Record<string, number>> = { noon: 12, noontime: 12, midday: 12, midnight: 24 };

/** Decades in words, by their tens. */
export const decadeWords: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

export const weekdayPlurals: Readonly<Record<string, number>> = {
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
};

export const partPlurals: Readonly<Record<string, PartOfDay>> = {
  mornings: "MO",
  afternoons: "AF",
  evenings: "EV",
  nights: "NI",
};
