import { type CalendarText, wordAt } from "../calendar-text.ts";
import { smallNumber } from "./count.ts";

/** An hour of the half day in words, with the minutes that follow it: "six", "nine thirty", "five-thirty", "seven oh five". `end` is the token after. */
export function readHourInWords(
  text: CalendarText,
  at: number,
): { hour: number; minute?: number; end: number } | undefined {
  const word = wordAt(text, at, at);
  const hyphen = word.indexOf("-");
  const hour = smallNumber(hyphen < 0 ? word : word.slice(0, hyphen));
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  if (hyphen >= 0) {
    const minute = smallNumber(word.slice(hyphen + 1));
    return isMinutes(minute) ? { hour, minute, end: at + 1 } : undefined;
  }
  const tens = smallNumber(wordAt(text, at, at + 1));
  if (!isMinutes(tens)) return { hour, end: at + 1 };
  const ones = tens % 10 === 0 && tens > 10 ? smallNumber(wordAt(text, at, at + 2)) : undefined;
  return ones !== undefined && ones > 0 && ones < 10
    ? { hour, minute: tens + ones, end: at + 3 }
    : { hour, minute: tens, end: at + 2 };
}

function isMinutes(count: number | undefined): count is number {
  return count !== undefined && Number.isInteger(count) && count >= 10 && count < 60;
}
