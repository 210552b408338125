import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { months } from "../../../lexicons/en/calendar-words.ts";
import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { afterStop, type CalendarText, MONTH, wordAt } from "../calendar-text.ts";
import { dayOfMonth, spokenDay } from "./day-of-month.ts";
import { plausibleYear } from "./year.ts";

/**
 * The month that a token names. In lower case, as in transcripts and messages, only a day, a year or a preposition beside
 * it makes it a month, and "may", "march" and "mar" need the day: they are other words.
 */
export function monthNamedAt(text: CalendarText, at: number): number | undefined {
  const token = text.tokens[at] as { text: string; lower: string };
  const name = token.lower.replace(".", "");
  const month = months[name];
  const first = token.text.charCodeAt(0);
  if (first >= 0x41 && first <= 0x5a) return month;
  const next = afterStop(text, at);
  const after = wordAt(text, at, next);
  const before = wordAt(text, at, at - 1);
  const isOtherWord = /^(?:may|march|mar|dec|sep|jan)$/.test(name);
  const isDay = isDayNumber(after) || isDayNumber(before) || (before === "of" && isDayNumber(wordAt(text, at, at - 2)));
  if (isDay) return month;
  // "it may first appear", "they march second"
  if (
    isOtherWord &&
    (/^(?:they|we|you|i|it|he|she|who|which|that|will|can|a|the|their|our|his|her|its)$/.test(before) ||
      isVerb(text, next + 1))
  )
    return undefined;
  if (ORDINALS.has(after) || spokenDay(text, at, next) !== undefined) return month;
  if (isOtherWord) return undefined;
  return isMonthPlace(text, at, next) && name.length > 3 ? month : undefined;
}

function isVerb(text: CalendarText, at: number): boolean {
  return partsOfSpeech(text.document)[at] === "VERB";
}

/** "in june", "june the 28th", "the ninth of june", "between may and june". */
function isMonthPlace(text: CalendarText, at: number, next: number): boolean {
  const before = wordAt(text, at, at - 1);
  if (/^(?:in|since|until|till|by|from|between|during|last|next|this|early|late|mid)$/.test(before)) return true;
  if (
    before === "of" &&
    (ORDINALS.has(wordAt(text, at, at - 2)) || /^(?:week|end|start|beginning|middle)$/.test(wordAt(text, at, at - 2)))
  )
    return true;
  if (
    /^(?:to|and|until|till|through)$/.test(before) &&
    wordAt(text, at, at - 2) !== "" &&
    ((text.flags[at - 2] as number) & MONTH) !== 0
  )
    return true;
  if (plausibleYear(wordAt(text, at, next)) !== undefined) return true;
  return wordAt(text, at, next) === "the" && dayOfMonth(wordAt(text, at, next + 1)) !== undefined;
}

function isDayNumber(word: string): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) && Number.parseInt(word, 10) <= 31;
}
