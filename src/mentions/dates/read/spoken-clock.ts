import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";
import { smallNumber } from "./count.ts";

/** A time as it is spoken, up to its hour: the minute of the day modulo twelve hours. */
export interface SpokenClock {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
}

/** Reads "half past six", "half-past six", "a quarter to nine", "quarter past 10", "twenty past four", "five minutes past noon". */
export function readSpokenClock(text: CalendarText, at: number): SpokenClock | undefined {
  const minutes = readMinutes(text, at);
  if (minutes === undefined) return undefined;
  const hour = hourOf(wordAt(text, at, minutes.end));
  if (hour === undefined) return undefined;
  const end = minutes.end + 1;
  if (minutes.minute < 0 && !isTime(text, at, end)) return undefined;
  const ofDay = (hour * 60 + minutes.minute + 720) % 720;
  return { hour: Math.floor(ofDay / 60) || 12, minute: ofDay % 60, end };
}

/** Minutes from the hour, and the token behind "past" or "to". */
function readMinutes(text: CalendarText, at: number): { minute: number; end: number } | undefined {
  const word = wordAt(text, at, at);
  if (word === "half-past") return { minute: 30, end: at + 1 };
  const start = word === "a" ? at + 1 : at;
  const amount = wordAt(text, at, start);
  const next = wordAt(text, at, start + 1);
  if (amount === "half" && next === "past" && start === at) return { minute: 30, end: start + 2 };
  if (amount === "quarter" && next === "past") return { minute: 15, end: start + 2 };
  if (amount === "quarter" && next === "to") return { minute: -15, end: start + 2 };
  const minute = /^\d{1,2}$/.test(amount) ? Number(amount) : smallNumber(amount);
  if (minute === undefined || minute < 1 || minute > 29) return undefined;
  const past = next === "minutes" || next === "minute" ? start + 2 : start + 1;
  return wordAt(text, at, past) === "past" ? { minute, end: past + 1 } : undefined;
}

function hourOf(word: string): number | undefined {
  if (word === "noon" || word === "midnight") return 12;
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : smallNumber(word);
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** "at a quarter to nine", but not "cut profit by a quarter to nine million" or "fell a quarter to nine". */
function isTime(text: CalendarText, at: number, end: number): boolean {
  const isPlaced = /^(?:at|until|till|around|about|before|after|since|shortly|just|nearly|almost|was|is|past)$/.test(
    wordAt(text, at, at - 1),
  );
  return isPlaced && !/^(?:NOUN|ADJ|NUM|SYM)$/.test(partsOfSpeech(text.document)[end] ?? "");
}
