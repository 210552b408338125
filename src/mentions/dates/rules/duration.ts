import type { CalendarUnit } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, DIGITS, SET_WORD, UNIT, UNITS, wordAt } from "../calendar-text.ts";
import { durationAt, durationValue } from "../duration-value.ts";
import { readAmountBefore } from "../read/amount.ts";
import { approximatorStart } from "../read/approximator.ts";
import { readCount } from "../read/count.ts";
import { unitNamed } from "../read/unit-name.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** How long: "three days", "nearly an hour", "more than a decade", "the past 15 years". */
export const duration = headedBy("mentions/dates/rules/duration", UNIT | UNITS | SET_WORD | DIGITS, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  if (((text.flags[at] as number) & DIGITS) !== 0) return readGlued(text, at, lower);
  if (lower === "nights") return readNights(text, at);
  const kind = unitNamed(lower, wordAt(text, at, at - 1));
  if (kind === undefined || lower === "weekend" || isTitle(text, at)) return undefined;
  const span = readUpToNow(text, at, kind);
  if (span) return span;
  if (kind === "quarter" && lower !== "quarters") return undefined;
  const amount = readAmountBefore(text, at);
  if (amount === undefined || (amount.article && !articleMeasures(text, at, amount.start, kind))) return undefined;
  // "a 41 years old man": an age
  const next = wordAt(text, at, at + 1);
  if (next === "old" || (next === "of" && wordAt(text, at, at + 2) === "age")) return undefined;
  const first = fullStart(text, at, amount.start);
  const rest = readRest(text, at, kind);
  const value =
    amount.value === undefined ? durationValue(kind) : durationValue(kind, amount.value + rest.half) + rest.finer;
  return durationAt(first, rest.end, value);
}

const GLUED = /^(\d{1,3}(?:\.\d)?)(h|hrs?|mins?|secs?|days?|weeks?|months?|years?|yrs?|hours?|minutes?)$/;

/** "took 45mins", "for 24hrs", "within 3h"; a letter alone may be a flat or a lane. */
function readGlued(text: CalendarText, at: number, lower: string): TimeExpression | undefined {
  const match = GLUED.exec(lower);
  if (!match) return undefined;
  const unit = match[2] === "h" ? "hour" : unitNamed(match[2] as string, "1");
  const before = wordAt(text, at, at - 1);
  if (unit === undefined || (match[2] === "h" && !/^(?:for|in|within|about|nearly|over|under|took)$/.test(before)))
    return undefined;
  return durationAt(approximatorStart(text, at), at + 1, durationValue(unit, Number(match[1])));
}

/** "spent two nights in hospital": ISO 8601 knows days alone. */
function readNights(text: CalendarText, at: number): TimeExpression | undefined {
  const amount = readAmountBefore(text, at);
  // "the hotel sold 40,000 nights", "One Thousand and One Nights"
  if (amount?.value === undefined || amount.article || amount.value > 366) return undefined;
  return durationAt(fullStart(text, at, amount.start), at + 1, durationValue("day", amount.value));
}

/** CBS's "60 Minutes", "The Hours". */
function isTitle(text: CalendarText, at: number): boolean {
  const { text: word } = text.tokens[at] as { text: string };
  return word !== word.toLowerCase() && word !== word.toUpperCase() && /^\d/.test(text.tokens[at - 1]?.text ?? "");
}

/** "the past decade", "the last century": spans without a number. */
function readUpToNow(text: CalendarText, at: number, kind: CalendarUnit): TimeExpression | undefined {
  const side = wordAt(text, at, at - 1);
  const the = wordAt(text, at, at - 2) === "the";
  if ((kind !== "decade" && kind !== "century") || !(side === "past" || (side === "last" && the))) return undefined;
  return durationAt(the ? at - 2 : at - 1, at + 1, durationValue(kind, 1));
}

/** "in a year" and "nearly a decade" measure, "a year" in "15 a year" and "a second booking" do not. */
function articleMeasures(text: CalendarText, at: number, start: number, kind: CalendarUnit): boolean {
  if (kind === "second") return false;
  const before = wordAt(text, at, start - 1);
  if (/^(?:day|week|month|year)$/.test(kind) && wordAt(text, at, at + 1) === "'s") return false;
  if (
    /^(?:than|in|for|nearly|almost|about|over|within|under|around|half|just|least|most|of|after|to|as|another|spent|spend|took|take|takes|last|lasted|every|if|been)$/.test(
      before,
    )
  )
    return true;
  if (/^(?:after|before|since)$/.test(wordAt(text, at, at + 1)) && kind !== "minute") return true;
  if (kind === "decade") return true;
  return /^(?:another|half)$/.test(wordAt(text, at, start));
}

/** With "about", "more than", and "the past", "the next", "the first" before the amount. */
function fullStart(text: CalendarText, at: number, amountStart: number): number {
  let first = approximatorStart(text, amountStart);
  const side = wordAt(text, at, first - 1);
  if (!/^(?:past|last|next|coming|previous|first|following|final|latest|preceding)$/.test(side)) return first;
  // "expected to last seven weeks"
  if (
    side === "last" &&
    /^(?:to|will|would|could|can|may|might|should|not|n't|they|it)$/.test(wordAt(text, at, first - 2))
  )
    return first;
  first--;
  return wordAt(text, at, first - 1) === "the" ? first - 1 : first;
}

/** "and a half" behind the unit, or the smaller units that go on: "5 hours 12 minutes", "two hours and ten minutes". */
function readRest(text: CalendarText, at: number, kind: CalendarUnit): { end: number; half: number; finer: string } {
  const end = at + 1;
  if (wordAt(text, at, end) === "and" && wordAt(text, at, end + 1) === "a" && wordAt(text, at, end + 2) === "half")
    return { end: end + 3, half: 0.5, finer: "" };
  const joint = wordAt(text, at, end) === "and" ? end + 1 : end;
  const count = readCount(text, joint);
  const smaller = count && unitNamed(wordAt(text, at, count.end), wordAt(text, at, joint));
  if (!count || !smaller || finer[kind] !== smaller) return { end, half: 0, finer: "" };
  return {
    end: count.end + 1,
    half: 0,
    finer: durationValue(smaller, count.value).replace(kind === "day" ? "P" : /^PT?/, ""),
  };
}

const finer: Readonly<Partial<Record<CalendarUnit, CalendarUnit>>> = {
  hour: "minute",
  minute: "second",
  day: "hour",
  year: "month",
  week: "day",
};
