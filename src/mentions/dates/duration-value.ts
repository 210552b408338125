import type { CalendarUnit } from "../../lexicons/en/calendar-words.ts";
import type { TimeExpression } from "./time-expression.ts";

const designators: Readonly<Record<CalendarUnit, readonly [letter: string, multiple: number]>> = {
  second: ["S", 1],
  minute: ["M", 1],
  hour: ["H", 1],
  day: ["D", 1],
  week: ["W", 1],
  fortnight: ["W", 2],
  weekend: ["WE", 1],
  month: ["M", 1],
  quarter: ["Q", 1],
  year: ["Y", 1],
  decade: ["Y", 10],
  century: ["Y", 100],
  millennium: ["Y", 1000],
};

/** The smaller unit that a fraction is told in: a day and a half is 36 hours, two and a half years 30 months. */
const finer: Readonly<Partial<Record<CalendarUnit, readonly [unit: CalendarUnit, count: number]>>> = {
  minute: ["second", 60],
  hour: ["minute", 60],
  day: ["hour", 24],
  year: ["month", 12],
};

/** TimeML's duration: "P3D", "PT1H30M", "PXY" where `count` is absent. */
export function durationValue(unit: CalendarUnit, count?: number): string {
  const [letter, multiple] = designators[unit];
  const prefix = unit === "second" || unit === "minute" || unit === "hour" ? "PT" : "P";
  if (count === undefined) return `${prefix}X${letter}`;
  const whole = Math.floor(count);
  const rest = count - whole;
  const small = finer[unit];
  if (rest === 0 || small === undefined) return `${prefix}${round(count * multiple)}${letter}`;
  if (prefix === "PT" && whole > 0) return `PT${whole}${letter}${round(rest * small[1])}${designators[small[0]][0]}`;
  return durationValue(small[0], round(count * small[1]));
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

/** A length of time as an expression: it hangs on nothing. */
export function durationAt(first: number, end: number, value: string): TimeExpression {
  return { first, end, resolve: () => ({ value, granularity: "duration" }) };
}
