import { type CalendarText, wordAt } from "../calendar-text.ts";

/** Longest way from the clock to what it showed: "She looked at the clock in the hall when it began: it said ten to five". */
const REACH = 16;

/** "his watch read 10.40", "the clock said ten to five": what a clock showed is a time. */
export function isReadOffClock(text: CalendarText, at: number): boolean {
  if (!/^(?:read|reads|showed|shows|said|says)$/.test(wordAt(text, at, at - 1))) return false;
  for (let back = at - 2; back > at - REACH; back--)
    if (/^(?:clock|clocks|watch)$/.test(wordAt(text, at, back))) return true;
  return false;
}
