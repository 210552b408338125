import { type CalendarText, DIGITS, MONTH, wordAt } from "./calendar-text.ts";

const known = new WeakMap<CalendarText, boolean>();

/**
 * Whether an article writes the day before the month in figures ("13/5/2025"), as its own dates show:
 * a figure above 12 decides, then the order of its dates with a month's name. Without any sign the month comes first.
 */
export function isDayFirst(text: CalendarText): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const answer = bySigns(text);
  known.set(text, answer);
  return answer;
}

const triple = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}$/;

function bySigns(text: CalendarText): boolean {
  let sign = 0;
  for (const at of text.heads) {
    const flags = text.flags[at] as number;
    if ((flags & DIGITS) !== 0) {
      const match = triple.exec((text.tokens[at] as { lower: string }).lower);
      if (match && Number(match[1]) > 12) return true;
      if (match && Number(match[2]) > 12) return false;
    } else if ((flags & MONTH) !== 0) {
      if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(text, at, at - 1))) sign++;
      else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(text, at, at + 1))) sign--;
    }
  }
  return sign > 0;
}
