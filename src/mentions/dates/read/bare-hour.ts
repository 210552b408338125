import { type CalendarText, wordAt } from "../calendar-text.ts";
import type { ClockReading } from "./clock.ts";
import { smallNumber } from "./count.ts";

/** The hour alone beside a part of the day: "last night at 8", "tonight around seven". What follows must end the phrase: "at 8 schools" counts. */
export function readBareHour(text: CalendarText, near: number, at: number): ClockReading | undefined {
  if (!/^(?:at|around|about)$/.test(wordAt(text, near, at - 1))) return undefined;
  const word = wordAt(text, near, at);
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : smallNumber(word);
  if (hour === undefined || hour < EARLIEST || hour > 12) return undefined;
  if (!/^(?:|[.,;:!?)]|and|but|in|on|when|after|before|as|for|with|by)$/.test(wordAt(text, near, at + 1)))
    return undefined;
  return { hour, minute: 0, end: at + 1, halfDayOpen: true };
}

/** "last night at 3" may be either night. */
const EARLIEST = 5;
