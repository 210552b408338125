import { afterStop, type CalendarText, wordAt } from "../calendar-text.ts";

/** "the Sunday Times", "Monday Night Football": whether the words behind a weekday make it part of a name. */
export function isPartOfName(text: CalendarText, near: number, after: number): boolean {
  return weekdayNames.has(wordAt(text, near, after)) && isCapital(text, after);
}

const weekdayNames: ReadonlySet<string> = new Set(
  "times post telegraph mail express mirror herald independent world star tribune sport school people business national mercury football".split(
    " ",
  ),
);

function isCapital(text: CalendarText, at: number): boolean {
  const code = text.tokens[at]?.text.charCodeAt(0) ?? 0;
  return code >= 0x41 && code <= 0x5a;
}

/** "Sun", "Sat", "Mon", "Wed", "Fri": only capitalized, and the first two only where a date or a clock time stands by. */
export function isWeekdayName(text: CalendarText, at: number): boolean {
  const token = text.tokens[at] as { text: string; lower: string };
  const first = token.text.charCodeAt(0);
  if (first < 0x41 || first > 0x5a)
    return (token.lower.length > 5 && token.lower.endsWith("day")) || isShortOfDated(text, at);
  if (token.lower.endsWith("day")) return true;
  if (/^(?:sun|sat|mon|wed|fri|thu|tue|thur|wednes)$/.test(token.lower.replace(".", ""))) {
    const next = wordAt(text, at, afterStop(text, at));
    const beyond = wordAt(text, at, afterStop(text, at) + 1);
    const before = wordAt(text, at, at - 1);
    return (
      isDatePiece(next) ||
      (next === "," && isDatePiece(beyond)) ||
      next === "(" ||
      /^(?:a\.m\.|p\.m\.|am|pm|last|next)$/.test(before) ||
      // "on Sat at 5"
      (before === "on" && next === "at" && /^\d{1,2}(?::\d\d)?(?:[ap]\.?m\.?)?$/.test(beyond)) ||
      token.lower.endsWith(".")
    );
  }
  return true;
}

/** "tues the 4th", "thurs 12th", "weds at 7:30" in messages: words for nothing else. */
function isShortOfDated(text: CalendarText, at: number): boolean {
  if (!/^(?:tues|thurs|weds)\.?$/.test(text.tokens[at]?.lower ?? "")) return false;
  const next = wordAt(text, at, at + 1);
  return isDatePiece(next === "the" || next === "at" ? wordAt(text, at, at + 2) : next);
}

function isDatePiece(word: string): boolean {
  return (
    /^\d{1,2}(?:st|nd|rd|th|:\d\d)?$/.test(word) ||
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(word) ||
    /^(?:morning|night|afternoon|evening)$/.test(word)
  );
}
