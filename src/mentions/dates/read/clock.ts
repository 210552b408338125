import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { clockWords } from "../../../lexicons/en/calendar-words.ts";
import { steadyZones, timeZones } from "../../../lexicons/en/time-zones.ts";
import { type CalendarText, DAY_WORD, WEEKDAY, wordAt } from "../calendar-text.ts";
import { carriedHour } from "./carried-half.ts";
import { readHourInWords } from "./hour-in-words.ts";
import { speaksOfLevels } from "./level-talk.ts";
import { readSpokenClock } from "./spoken-clock.ts";
import { readDottedClock } from "./unmarked-clock.ts";

/** A time of day as written. `end` is the token after it, zone included. */
export interface ClockReading {
  readonly hour: number;
  readonly minute: number;
  readonly offsetMinutes?: number;
  /** An hour up to 12 without "a.m." or "p.m.": "3:30", "six o'clock". */
  readonly halfDayOpen?: boolean;
  readonly end: number;
}

const attached = /^(\d{1,2})(?:[:.](\d\d))?(am|pm|a\.m\.?|p\.m\.?)$/;
/** "8:45a", as listings have it; "at 9p", while "9A" is a flat */
const attachedLetter = /^(\d{1,2})(?::(\d\d))?([ap])$/;
const colon = /^(\d{1,2}):(\d\d)(?::\d\d)?$/;
const dotted = /^(\d{1,2})\.(\d\d)$/;
/** "18h30", "0630h" */
const withHour = /^(\d{1,2})h([0-5]\d)$|^([01]\d|2[0-3])[:.]?([0-5]\d)h$/;
const military = /^([01]\d|2[0-4])([0-5]\d)$/;

/** Reads "9:40 p.m.", "9.40pm", "6 a.m.", "noon", "00:52 GMT", "0630 GMT", "9 o'clock", "4 in the morning", "half past six" with its zone. */
export function readClock(text: CalendarText, at: number): ClockReading | undefined {
  const word = wordAt(text, at, at);
  if (word === "") return undefined;
  const named = Object.hasOwn(clockWords, word) ? clockWords[word] : undefined;
  if (named !== undefined) return withZone(text, at, named, 0, at + 1);
  const spoken = readSpokenClock(text, at);
  if (spoken?.ofWholeDay) return withZone(text, at, spoken.hour, spoken.minute, spoken.end);
  if (spoken) {
    const mark = halfDay(text, at, spoken.end);
    return onHalfDay(text, at, spoken.hour, spoken.minute, mark?.mark ?? "", mark?.end ?? spoken.end);
  }
  if (word === "12" && /^(?:noon|midnight)$/.test(wordAt(text, at, at + 1))) {
    return withZone(text, at, clockWords[wordAt(text, at, at + 1)] as number, 0, at + 2);
  }
  const inWords = readHourInWords(text, at);
  if (inWords) {
    const { hour, minute, end } = inWords;
    // "police arrested six in the evening"
    const counts = /^(?:in|at)$/.test(wordAt(text, at, end)) && !isPlaced(text, at);
    const mark = counts ? undefined : halfDay(text, at, end);
    if (mark) return onHalfDay(text, at, hour, minute ?? 0, mark.mark, mark.end);
    return minute !== undefined && isPlaced(text, at) && endsTime(text, end) && !speaksOfLevels(text, at)
      ? { hour, minute, end, halfDayOpen: true }
      : undefined;
  }
  const joined = attached.exec(word);
  if (joined) return onHalfDay(text, at, Number(joined[1]), Number(joined[2] ?? 0), joined[3] as string, at + 1);
  const letter = attachedLetter.exec(word);
  if (letter && (letter[2] !== undefined || isListedHour(text, at)))
    return onHalfDay(text, at, Number(letter[1]), Number(letter[2] ?? 0), letter[3] as string, at + 1);
  const half = halfDay(text, at, at + 1);
  const clock = colon.exec(word);
  if (clock)
    return half
      ? onHalfDay(text, at, Number(clock[1]), Number(clock[2]), half.mark, half.end)
      : plain(text, at, Number(clock[1]), Number(clock[2]), isHours(wordAt(text, at, at + 1)) ? at + 2 : at + 1);
  if (half && /^\d{1,2}$/.test(word)) return onHalfDay(text, at, Number(word), 0, half.mark, half.end);
  const dots = dotted.exec(word);
  if (dots && half) return onHalfDay(text, at, Number(dots[1]), Number(dots[2]), half.mark, half.end);
  const hours = withHour.exec(word);
  if (hours && isPlaced(text, at))
    return plain(text, at, Number(hours[1] ?? hours[3]), Number(hours[2] ?? hours[4]), at + 1);
  const digits = military.exec(word) ?? dots;
  if (digits) {
    const zone = zoneAt(text, at, at + 1);
    // "at about 0330 on Tuesday"
    if (zone || isHours(wordAt(text, at, at + 1)))
      return plain(text, at, Number(digits[1]), Number(digits[2]), zone ? at + 1 : at + 2);
    // "0730", and no "0.60"
    if (word.startsWith("0") && !dots && isPlaced(text, at))
      return { hour: Number(digits[1]), minute: Number(digits[2]), end: at + 1 };
  }
  return readDottedClock(text, at);
}

function isHours(word: string): boolean {
  return word === "hours" || word === "hrs";
}

/** "doors at 7p.", "from 9a to 5p Monday"; not "at 9A Mill Road" or "in row 9p". */
function isListedHour(text: CalendarText, at: number): boolean {
  const { text: written, lower } = text.tokens[at] as { text: string; lower: string };
  if (written !== lower || !isPlaced(text, at)) return false;
  const next = wordAt(text, at, at + 1);
  return (
    /^(?:|[.,;:!?)]|to|until|till|on|and|today|tonight|tomorrow)$/.test(next) ||
    ((text.flags[at + 1] ?? 0) & WEEKDAY) !== 0
  );
}

function isPlaced(text: CalendarText, at: number): boolean {
  return /^(?:at|about|around|by|until|from|to)$/.test(wordAt(text, at, at - 1));
}

/** "at seven thirty schools opened" may count schools, "at nine eleven Mill Road" is an address. */
function endsTime(text: CalendarText, at: number): boolean {
  return (
    !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(partsOfSpeech(text.document)[at] ?? "") ||
    ((text.flags[at] as number) & (WEEKDAY | DAY_WORD)) !== 0 ||
    zoneAt(text, at - 1, at) !== undefined
  );
}

/** "a.m.", "pm", "o'clock in the morning", "at night" behind the hour. */
function halfDay(text: CalendarText, near: number, at: number): { mark: string; end: number } | undefined {
  const word = wordAt(text, near, at);
  if (/^(?:a\.m\.?|p\.m\.?|am|pm)$/.test(word))
    return { mark: word, end: wordAt(text, near, at + 1) === "." && word === "p.m" ? at + 2 : at + 1 };
  // "nine a m" in a transcript
  if ((word === "a" || word === "p") && wordAt(text, near, at + 1) === "m") return { mark: word, end: at + 2 };
  let next = at;
  if (word === "o'clock" || word === "oclock") next++;
  const first = wordAt(text, near, next);
  const second = wordAt(text, near, next + 1);
  if (first === "in" && second === "the") {
    const part = wordAt(text, near, next + 2);
    if (part === "morning") return { mark: "am", end: next + 3 };
    if (part === "afternoon" || part === "evening") return { mark: "pm", end: next + 3 };
  }
  if (first === "at" && second === "night") return { mark: "night", end: next + 2 };
  return next > at ? { mark: "", end: next } : undefined;
}

function onHalfDay(
  text: CalendarText,
  near: number,
  hour: number,
  minute: number,
  mark: string,
  end: number,
): ClockReading | undefined {
  if (hour === 0 && mark.startsWith("p")) return undefined;
  if (hour > 12 || minute > 59) return hour < 24 && minute <= 59 ? plain(text, near, hour, minute, end) : undefined;
  if (mark === "") return plain(text, near, hour, minute, end);
  const evening = mark.startsWith("p") || (mark === "night" && hour >= 6 && hour < 12);
  return withZone(text, near, (hour % 12) + (evening ? 12 : 0), minute, end);
}

function plain(text: CalendarText, near: number, hour: number, minute: number, end: number): ClockReading | undefined {
  if (hour > 24 || minute > 59) return undefined;
  const carried = carriedHour(text, near, end, hour, minute);
  if (carried !== undefined) return { hour: carried, minute, end };
  const reading = withZone(text, near, hour, minute, end);
  const isOpen = hour >= 1 && hour <= 12 && reading.end === end && !/^0/.test(wordAt(text, near, near));
  return isOpen ? { ...reading, halfDayOpen: true } : reading;
}

function withZone(text: CalendarText, near: number, hour: number, minute: number, end: number): ClockReading {
  const zone = zoneAt(text, near, end);
  if (zone === undefined) return { hour, minute, end };
  return {
    hour,
    minute,
    end: zone.end,
    ...(zone.offsetMinutes === undefined ? {} : { offsetMinutes: zone.offsetMinutes }),
  };
}

/** "(GMT +8)", "(UTC-05:30)" and "GMT+1": the offset behind the zone. */
function readOffset(text: CalendarText, near: number, at: number): { end: number; offsetMinutes: number } | undefined {
  const open = wordAt(text, near, at) === "(" ? 1 : 0;
  const word = wordAt(text, near, at + open);
  if (word !== "gmt" && word !== "utc") return undefined;
  const sign = wordAt(text, near, at + open + 1);
  const match = /^(\d{1,2})(?::?(\d\d))?$/.exec(wordAt(text, near, at + open + 2));
  if (!/^[+\-−]$/.test(sign) || !match || Number(match[1]) > 14) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  const close = open === 1 && wordAt(text, near, at + open + 3) === ")" ? 1 : 0;
  return { end: at + open + 3 + close, offsetMinutes: sign === "+" ? minutes : -minutes };
}

/** "GMT", "Eastern Standard Time", "local time", "UTC". */
function zoneAt(text: CalendarText, near: number, at: number): { end: number; offsetMinutes?: number } | undefined {
  const offset = readOffset(text, near, at);
  if (offset) return offset;
  const word = wordAt(text, near, at);
  if (word === "local" && wordAt(text, near, at + 1) === "time") return { end: at + 2 };
  const token = text.tokens[at];
  if (word === "" || token === undefined || token.text !== token.text.toUpperCase())
    return readZoneName(text, near, at);
  const zone = Object.hasOwn(timeZones, word) ? timeZones[word] : undefined;
  return zone === undefined ? readZoneName(text, near, at) : { end: at + 1, offsetMinutes: zone };
}

const zoneNames: Readonly<Record<string, number>> = { eastern: -300, central: -360, mountain: -420, pacific: -480 };

function readZoneName(
  text: CalendarText,
  near: number,
  at: number,
): { end: number; offsetMinutes?: number } | undefined {
  const word = wordAt(text, near, at);
  const base = Object.hasOwn(zoneNames, word) ? zoneNames[word] : undefined;
  if (base !== undefined) {
    const next = wordAt(text, near, at + 1);
    if (next === "time") return { end: at + 2 };
    if ((next === "standard" || next === "daylight") && wordAt(text, near, at + 2) === "time") {
      return { end: at + 3, offsetMinutes: next === "daylight" ? base + 60 : base };
    }
    return undefined;
  }
  // "9 p.m. Beijing time"
  const token = text.tokens[at];
  if (token && wordAt(text, near, at + 1) === "time" && /^\p{Lu}/u.test(token.text)) {
    const offsetMinutes = Object.hasOwn(steadyZones, word) ? steadyZones[word] : undefined;
    return { end: at + 2, ...(offsetMinutes === undefined ? {} : { offsetMinutes }) };
  }
  return undefined;
}
