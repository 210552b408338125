import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";
import { isReadOffClock } from "./clock-face.ts";
import { smallNumber } from "./count.ts";

/** A time as it is spoken, up to its hour: of the half day, or of the whole day where the text names noon or midnight. */
export interface SpokenClock {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  readonly ofWholeDay: boolean;
}

/** Reads "half past six", "half six", "a quarter to nine", "ten to seven", "twenty past four", "five minutes past noon". */
export function readSpokenClock(text: CalendarText, at: number): SpokenClock | undefined {
  const minutes = readMinutes(text, at);
  if (minutes === undefined) return undefined;
  const word = wordAt(text, at, minutes.end);
  const hour = hourOf(word);
  if (hour === undefined) return undefined;
  const end = minutes.end + 1;
  const ofWholeDay = word === "noon" || word === "midnight";
  if (minutes.isPlaced && !isTime(text, at, end) && !(ofWholeDay && minutes.isTold)) return undefined;
  const round = ofWholeDay ? 1440 : 720;
  const minute = ((word === "midnight" ? 0 : hour * 60) + minutes.minute + round) % round;
  return { hour: Math.floor(minute / 60) || (ofWholeDay ? 0 : 12), minute: minute % 60, end, ofWholeDay };
}

/** Minutes from the hour, and the token behind "past" or "to"; `isPlaced`: only after "at" or "until", "ten to seven" is a range elsewhere. */
interface SpokenMinutes {
  readonly minute: number;
  readonly end: number;
  readonly isPlaced: boolean;
  /** No other reading: "twenty to midnight", "ten minutes to noon". */
  readonly isTold?: boolean;
}

function readMinutes(text: CalendarText, at: number): SpokenMinutes | undefined {
  const word = wordAt(text, at, at);
  if (word === "half-past") return { minute: 30, end: at + 1, isPlaced: false };
  const start = word === "a" ? at + 1 : at;
  const amount = wordAt(text, at, start);
  if (amount === "half" && start === at) {
    const isPast = wordAt(text, at, start + 1) === "past";
    return { minute: 30, end: start + (isPast ? 2 : 1), isPlaced: !isPast };
  }
  const minute = amount === "quarter" ? 15 : /^\d{1,2}$/.test(amount) ? Number(amount) : smallNumber(amount);
  if (minute === undefined || minute < 1 || minute > 59) return undefined;
  const isNamed = /^min(?:ute)?s?$/.test(wordAt(text, at, start + 1));
  const joint = start + (isNamed && amount !== "quarter" ? 2 : 1);
  const side = wordAt(text, at, joint);
  if (minute > 29 && !isNamed) return undefined;
  if (side === "past") return { minute, end: joint + 1, isPlaced: false };
  if (side !== "to") return undefined;
  // "open ten to midnight" are hours
  const isAlone = isNamed || amount === "quarter" || (minute % 5 === 0 && minute > HOURS);
  const isTold = isNamed || amount === "quarter" || (minute % 5 === 0 && isPointed(text, at));
  const isWhole = isAlone && /^(?:noon|midnight)$/.test(wordAt(text, at, joint + 1));
  return isTold || isWhole ? { minute: -minute, end: joint + 1, isPlaced: true, isTold: isWhole } : undefined;
}

/** On the face of a clock. */
const HOURS = 12;

function hourOf(word: string): number | undefined {
  if (word === "noon" || word === "midnight") return 12;
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : smallNumber(word);
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** "at a quarter to nine", but not "cut profit by a quarter to nine million" or "fell a quarter to nine". */
function isTime(text: CalendarText, at: number, end: number): boolean {
  const isPlaced =
    isOnwards(text, at) ||
    /^(?:at|until|till|around|about|before|after|since|by|shortly|just|nearly|almost|was|is|past)$/.test(
      wordAt(text, at, at - 1),
    ) ||
    isReadOffClock(text, at);
  const isLocal = wordAt(text, at, end) === "local" && wordAt(text, at, end + 1) === "time";
  return (
    isPlaced &&
    (isLocal || isOnwards(text, at) || !/^(?:NOUN|ADJ|NUM|SYM)$/.test(partsOfSpeech(text.document)[end] ?? ""))
  );
}

/** "from twenty to five onwards" */
function isOnwards(text: CalendarText, at: number): boolean {
  if (wordAt(text, at, at - 1) !== "from") return false;
  return /^onwards?$/.test(wordAt(text, at, at + 3)) || /^onwards?$/.test(wordAt(text, at, at + 4));
}

/** "at ten to seven" is a time, "about ten to seven" may be a range. */
function isPointed(text: CalendarText, at: number): boolean {
  const before = wordAt(text, at, at - 1);
  if (isReadOffClock(text, at) || isOnwards(text, at)) return true;
  return before === "was"
    ? wordAt(text, at, at - 2) === "it"
    : /^(?:at|until|till|by|since|just|shortly)$/.test(before);
}
