import { type CalendarUnit, pluralUnits, units } from "../../../lexicons/en/calendar-words.ts";

const abbreviated: ReadonlySet<string> = new Set("sec secs min mins hr hrs yr yrs".split(" "));

/** "sec" and "min" count only behind a figure: "the SEC filing". */
export function unitNamed(lower: string, before: string): CalendarUnit | undefined {
  const word = lower.replace(".", "");
  if (abbreviated.has(word)) return /^\d/.test(before) ? (units[word] ?? pluralUnits[word]) : undefined;
  return Object.hasOwn(units, word) ? units[word] : Object.hasOwn(pluralUnits, word) ? pluralUnits[word] : undefined;
}
