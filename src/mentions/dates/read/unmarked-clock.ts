import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";
import type { ClockReading } from "./clock.ts";
import { isReadOffClock } from "./clock-face.ts";
import { smallNumber } from "./count.ts";
import { readDay } from "./day.ts";
import { speaksOfLevels } from "./level-talk.ts";

const DOTTED = /^(\d{1,2})\.([0-5]\d)$/;
const BEFORE_TIME = /^(?:at|by|until|till|from|since|before|after|between)$/;
const SOFT = /^(?:about|around|exactly|precisely|roughly|approximately|just|only|shortly)$/;

/** "hit the lorry at 7.42", "it was 8.15 when", "his clock read 10.40": a time with neither "a.m." nor a zone. "Shares closed at 10.40" is none. */
export function readDottedClock(text: CalendarText, at: number): ClockReading | undefined {
  const match = DOTTED.exec(wordAt(text, at, at));
  const hour = Number(match?.[1]);
  if (!match || hour > 23 || !isToldAsTime(text, at) || standsAmongMeasures(text, at)) return undefined;
  const isOpen = hour >= 1 && hour <= 12 && match[1]?.startsWith("0") !== true;
  return { hour, minute: Number(match[2]), end: at + 1, ...(isOpen ? { halfDayOpen: true } : {}) };
}

/** "cleared 5.92 and failed three times at 6.01": no clock shows 92 minutes. */
function standsAmongMeasures(text: CalendarText, at: number): boolean {
  for (let near = at - MEASURE_REACH; near <= at + MEASURE_REACH; near++)
    if (/^\d{1,2}\.[6-9]\d$/.test(wordAt(text, at, near))) return true;
  return false;
}

/** Words on either side of a number in which another of its kind tells that it measures. */
const MEASURE_REACH = 20;

function isToldAsTime(text: CalendarText, at: number): boolean {
  // "from 9.58 to 10.12 seconds" is no time on either side
  const isFirst = /^(?:to|and|until|till)$/.test(wordAt(text, at, at + 1)) && DOTTED.test(wordAt(text, at, at + 2));
  if (!isFollowedAsTime(text, isFirst ? at + 3 : at + 1)) return false;
  const isSecond = /^(?:to|and|until|till)$/.test(wordAt(text, at, at - 1)) && DOTTED.test(wordAt(text, at, at - 2));
  return isPlacedAsTime(text, isSecond ? at - 2 : at);
}

function isPlacedAsTime(text: CalendarText, at: number): boolean {
  const before = wordAt(text, at, at - 1);
  const link = SOFT.test(before) ? wordAt(text, at, at - 2) : before;
  if (/^(?:was|is)$/.test(link)) return /^(?:it|time)$/.test(wordAt(text, at, at - 2)) && !speaksOfLevels(text, at);
  if (BEFORE_TIME.test(link)) return !speaksOfLevels(text, at);
  return isReadOffClock(text, SOFT.test(before) ? at - 1 : at);
}

/** What is counted does not follow: "at 5.25 per cent", "from 9.58 metres". */
function isFollowedAsTime(text: CalendarText, at: number): boolean {
  const next = wordAt(text, at - 1, at);
  // "At 11.25 one of the guides called"
  if (next === "one" && wordAt(text, at - 1, at + 1) === "of") return true;
  if (next === "" || readDay(text, at) !== undefined) return true;
  return (
    next !== "per" && !/^(?:NOUN|ADJ|NUM|SYM|X)$/.test(partsOfSpeech(text.document)[at] ?? "") && !/^[-–%]/.test(next)
  );
}

/** "just before six", "shortly after 4", "minutes after four", "until ten": the hour alone, where nothing that could be counted follows. */
export function readHourNearby(text: CalendarText, at: number): ClockReading | undefined {
  const before = wordAt(text, at, at - 1);
  const isUntil = before === "until" || before === "till";
  if (!isUntil && !/^(?:before|after)$/.test(before)) return undefined;
  if (
    !isUntil &&
    !/^(?:just|shortly|soon|immediately|little)$/.test(wordAt(text, at, at - 2)) &&
    !isMomentsOff(text, at)
  )
    return undefined;
  const word = wordAt(text, at, at);
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : smallNumber(word);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  if (!/^(?:|[.,;!?)]|and|but|in|on|when|as|for|with|by|the|a|local)$/.test(wordAt(text, at, at + 1))) return undefined;
  return { hour, minute: 0, end: at + 1, halfDayOpen: true };
}

/** "minutes after four", "a few moments before six"; "ten minutes before six" is ten to six. */
function isMomentsOff(text: CalendarText, at: number): boolean {
  const count = wordAt(text, at, at - 3);
  return /^(?:minutes|moments|seconds)$/.test(wordAt(text, at, at - 2)) && (count === "few" || /^\W*$/.test(count));
}
