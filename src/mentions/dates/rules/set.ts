import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import {
  type CalendarUnit,
  partPlurals,
  partsOfDay,
  pluralUnits,
  units,
  weekdayPlurals,
  weekdays,
} from "../../../lexicons/en/calendar-words.ts";
import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { setWords } from "../../../lexicons/en/time-adverbs.ts";
import { type CalendarText, PART, SET_WORD, UNIT, UNITS, WEEKDAY, wordAt } from "../calendar-text.ts";
import { durationValue } from "../duration-value.ts";
import { readAmountBefore } from "../read/amount.ts";
import { type ClockReading, readClock } from "../read/clock.ts";
import { dayOfMonth } from "../read/day-of-month.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** What recurs: "daily", "every Friday", "on Mondays", "each year", "every ten days", "once a week", "every other day". */
export const set = headedBy("mentions/dates/rules/set", SET_WORD | UNIT | UNITS | WEEKDAY | PART, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const rhythm = readRhythm(text, at);
  if (rhythm === undefined) return undefined;
  const { first, end, value } = withClock(text, rhythm);
  return { first, end, resolve: () => ({ value, granularity: "set" }) };
}

/** What recurs, and where it stands: `[first, end)` are token indexes. */
interface Rhythm {
  readonly first: number;
  readonly end: number;
  readonly value: string;
}

function readRhythm(text: CalendarText, at: number): Rhythm | undefined {
  const word = wordAt(text, at, at);
  const adverb = Object.hasOwn(setWords, word) ? setWords[word] : undefined;
  if (adverb !== undefined) return isRhythm(text, at, word) ? recurring(at, at + 1, adverb) : undefined;
  const plural = pluralValue(text, at, word);
  if (plural) return plural;
  const value = valueOfOne(word);
  if (value === undefined) return undefined;
  const before = wordAt(text, at, at - 1);
  const ofMonth =
    word === "month" && wordAt(text, at, at - 2) === "of" ? dayOfMonth(wordAt(text, at, at - 3)) : undefined;
  // "on the 15th of every month"
  if (ofMonth !== undefined && every.test(before))
    return recurring(at - 3, at + 1, `XXXX-XX-${String(ofMonth).padStart(2, "0")}`);
  // "every second house"
  if (every.test(before))
    return word === "second" && partsOfSpeech(text.document)[at + 1] === "NOUN"
      ? undefined
      : recurring(at - 1, at + 1, value);
  const step = every.test(wordAt(text, at, at - 2)) ? ORDINALS.get(before) : undefined;
  if (step !== undefined && step > 1) {
    const stepped = unitNamed(word);
    return recurring(at - 2, at + 1, stepped ? durationValue(stepped, step) : value);
  }
  if (
    /^(?:and|or)$/.test(before) &&
    Object.hasOwn(weekdays, word) &&
    Object.hasOwn(weekdays, wordAt(text, at, at - 2)) &&
    every.test(wordAt(text, at, at - 3))
  ) {
    return recurring(at, at + 1, value);
  }
  if (before === "other" && wordAt(text, at, at - 2) === "every")
    return recurring(at - 2, at + 1, unitNamed(word) ? durationValue(unitNamed(word) as CalendarUnit, 2) : value);
  const often = oftenStart(text, at);
  const kind = unitNamed(word);
  if (often !== undefined && kind) return recurring(often, at + 1, durationValue(kind, 1));
  const amount = kind ? readAmountBefore(text, at) : undefined;
  if (kind && amount?.value !== undefined && every.test(wordAt(text, at, amount.start - 1))) {
    return recurring(amount.start - 1, at + 1, durationValue(kind, amount.value));
  }
  return undefined;
}

const every = /^(?:every|each)$/;

/** The value of "every" one: a week's day, a part of the day, a span. */
function valueOfOne(word: string): string | undefined {
  if (Object.hasOwn(weekdays, word)) return `XXXX-WXX-${weekdays[word]}`;
  if (word === "weekend") return "XXXX-WXX-WE";
  if (Object.hasOwn(partsOfDay, word)) return `XXXX-XX-XXT${partsOfDay[word]}`;
  const kind = unitNamed(word);
  return kind && (kind === "quarter" ? "P3M" : durationValue(kind, 1));
}

function unitNamed(word: string): CalendarUnit | undefined {
  return Object.hasOwn(units, word) ? units[word] : Object.hasOwn(pluralUnits, word) ? pluralUnits[word] : undefined;
}

/** "on Mondays", "Friday mornings", "on weekends". */
function pluralValue(text: CalendarText, at: number, word: string): Rhythm | undefined {
  const before = wordAt(text, at, at - 1);
  if (Object.hasOwn(partPlurals, word)) {
    const day = Object.hasOwn(weekdays, before) ? weekdays[before] : undefined;
    return day === undefined ? undefined : recurring(at - 1, at + 1, `XXXX-WXX-${day}T${partPlurals[word]}`);
  }
  const day = Object.hasOwn(weekdayPlurals, word) ? weekdayPlurals[word] : undefined;
  if (day !== undefined) return recurring(at, at + 1, `XXXX-WXX-${day}`);
  return word === "weekends" && /^(?:on|at|and|or|over)$/.test(before)
    ? recurring(at, at + 1, "XXXX-WXX-WE")
    : undefined;
}

/** "once a week", "three times a day", "twice a year": where the phrase begins. */
function oftenStart(text: CalendarText, at: number): number | undefined {
  if (!/^(?:a|an|per|each|every)$/.test(wordAt(text, at, at - 1))) return undefined;
  const two = wordAt(text, at, at - 2);
  if (two === "once" || two === "twice") return at - 2;
  return two === "times" ? at - 3 : undefined;
}

function recurring(first: number, end: number, value: string): Rhythm {
  return { first, end, value };
}

/** "every Tuesday at 9 a.m.", "at 7 p.m. on Mondays", "6 a.m. every day": the hour recurs with the day, it is none of the day of publication. */
function withClock(text: CalendarText, rhythm: Rhythm): Rhythm {
  const { first, end, value } = rhythm;
  const day = value === "P1D" ? "XXXX-XX-XX" : /^XXXX-(?:WXX-\d|XX-XX)/.exec(value)?.[0];
  if (day === undefined) return rhythm;
  let next = end;
  // "at about 3 p.m."
  while (next < end + 2 && /^(?:at|from|around|about)$/.test(wordAt(text, first, next))) next++;
  const behind = readClock(text, next);
  const clock: PlacedClock | undefined =
    behind ?? clockBefore(text, wordAt(text, first, first - 1) === "on" ? first - 1 : first);
  if (clock === undefined) return rhythm;
  const two = (number: number) => String(number).padStart(2, "0");
  const { start = first, hour, minute } = clock;
  return recurring(start, behind?.end ?? end, `${day}T${two(hour)}:${two(minute)}`);
}

type PlacedClock = ClockReading & { readonly start?: number };

/** The longest clock time in tokens: "12:30 a.m. Eastern Standard Time". */
const LONGEST_CLOCK = 6;

function clockBefore(text: CalendarText, end: number): PlacedClock | undefined {
  for (let start = Math.max(end - LONGEST_CLOCK, 0); start < end; start++) {
    const clock = readClock(text, start);
    if (clock?.end !== end || wordAt(text, end - 1, start) === "") continue;
    // "9–11 a.m. daily" is a range
    return /^(?:-|–|—|to|and|until|till)$/.test(wordAt(text, end - 1, start - 1)) ? undefined : { ...clock, start };
  }
  return undefined;
}

/** "the daily Gazette" is a newspaper, "annual sales" and "a quarterly dividend" are amounts. */
function isRhythm(text: CalendarText, at: number, word: string): boolean {
  const tag = partsOfSpeech(text.document)[at + 1];
  const isBeforeNoun = tag === "NOUN" || tag === "ADJ" || tag === "PROPN" || tag === "NUM";
  if (
    /^(?:annual|quarterly|biennial|semiannual|semi-annual|bi-annual|everyday)$/.test(word) &&
    (isBeforeNoun || word === "annual")
  )
    return false;
  const own = (text.tokens[at] as { text: string }).text;
  if (own !== word && at > (text.sentenceStart[at] as number)) return false;
  const next = text.tokens[at + 1]?.text ?? "";
  if (next !== next.toLowerCase()) return false;
  return wordAt(text, at, at - 1) !== "average" && wordAt(text, at, at - 1) !== "a";
}
