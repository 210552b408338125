import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { weekdays } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";
import type { ClockReading } from "./clock.ts";
import { smallNumber } from "./count.ts";
import { speaksOfLevels } from "./level-talk.ts";

/** The hour alone beside a part of the day: "last night at 8", "tonight around seven". What follows must end the phrase: "at 8 schools" counts. */
export function readBareHour(
  text: CalendarText,
  near: number,
  at: number,
  earliest = EARLIEST,
): ClockReading | undefined {
  if (!/^(?:at|around|about)$/.test(wordAt(text, near, at - 1))) return undefined;
  const word = wordAt(text, near, at);
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : smallNumber(word);
  if (hour === undefined || hour < earliest || hour > 12) return undefined;
  if (!/^(?:|[.,;:!?)]|and|but|in|on|when|after|before|as|for|with|by)$/.test(wordAt(text, near, at + 1)))
    return undefined;
  return { hour, minute: 0, end: at + 1, halfDayOpen: true };
}

/** The hour alone behind a day: "Friday at 4", "on June 3 at six"; prices and marks stand "at 4" too, and what is "put on Friday at 4". */
export function readHourBehindDay(text: CalendarText, near: number, at: number): ClockReading | undefined {
  if (wordAt(text, near, at - 1) !== "at" || speaksOfLevels(text, at)) return undefined;
  const verb = wordAt(text, near, near - (wordAt(text, near, near - 1) === "on" ? 2 : 1));
  if (/^(?:put|rated|ranked|placed)$/.test(verb)) return undefined;
  return readBareHour(text, near, at, 1);
}

/** The hour alone before a part of the day or a day counted from now: "at 8 tonight", "around 11 last night", "at six in the evening". */
export function readHourBefore(text: CalendarText, at: number): ClockReading | undefined {
  if (!/^(?:at|around|about|by|until|till|from|after|before|since)$/.test(wordAt(text, at, at - 1))) return undefined;
  const match = /^(\d{1,2})(?:[:.]([0-5]\d))?$/.exec(wordAt(text, at, at));
  const hour = match ? Number(match[1]) : smallNumber(wordAt(text, at, at));
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const next = wordAt(text, at, at + 1);
  const isPartBehind =
    (next === "in" &&
      wordAt(text, at, at + 2) === "the" &&
      /^(?:morning|afternoon|evening)$/.test(wordAt(text, at, at + 3))) ||
    (next === "at" && wordAt(text, at, at + 2) === "night");
  const isNear = /^(?:tonight|tonite|tomorrow|yesterday)$/.test(next);
  const isPart =
    /^(?:last|this|that|yesterday|tomorrow)$/.test(next) &&
    /^(?:night|morning|afternoon|evening)$/.test(wordAt(text, at, at + 2));
  return isNear || isPart || isPartBehind || isOnWeekday(text, at)
    ? { hour, minute: Number(match?.[2] ?? 0), end: at + 1, halfDayOpen: true }
    : undefined;
}

/** "at 11 on Sunday morning", "about 9 Friday night"; "at 7 Friday evening concerts" counts. */
function isOnWeekday(text: CalendarText, at: number): boolean {
  const day = wordAt(text, at, at + 1) === "on" ? at + 2 : at + 1;
  if (!Object.hasOwn(weekdays, wordAt(text, at, day))) return false;
  if (!/^(?:night|morning|afternoon|evening)$/.test(wordAt(text, at, day + 1))) return false;
  return day === at + 2 || !/^(?:NOUN|ADJ)$/.test(partsOfSpeech(text.document)[day + 2] ?? "");
}

/** "last night at 3" may be either night. */
const EARLIEST = 5;
