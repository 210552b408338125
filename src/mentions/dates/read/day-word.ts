import { dayWords } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";
import type { DayReading } from "./day.ts";

/** "today", "yesterday", "tomorrow": counted from the day of publication. */
export function readDayWord(text: CalendarText, at: number): DayReading | undefined {
  const word = dayWords[wordAt(text, at, at)];
  if (word === undefined) return undefined;
  return {
    end: at + 1,
    resolve: ({ referenceDay }) =>
      referenceDay === undefined
        ? { value: "XXXX-XX-XX", implied: ["day"] }
        : { day: referenceDay + word.days, implied: ["day"] },
  };
}
