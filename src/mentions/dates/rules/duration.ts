import { type CalendarUnit, pluralUnits, units } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, COMPOUND, UNIT, UNITS, wordAt } from "../calendar-text.ts";
import { durationValue } from "../duration-value.ts";
import { readAmountBefore } from "../read/amount.ts";
import { approximatorStart } from "../read/approximator.ts";
import { smallNumber } from "../read/count.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** How long: "three days", "nearly an hour", "more than a decade", "five-week", "the past 15 years". */
export const duration = headedBy("mentions/dates/rules/duration", UNIT | UNITS | COMPOUND, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const joined =
    /^([\d.,]{1,6}|[a-z]{2,9}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)-(second|minute|hour|day|week|month|year|decade)$/.exec(
      lower,
    );
  if (joined) {
    const count = /^\d/.test(joined[1] as string)
      ? Number((joined[1] as string).replace(",", ""))
      : smallNumber(joined[1] as string);
    if (count === undefined || Number.isNaN(count)) return undefined;
    return durationAt(at, at + 1, durationValue(joined[2] as CalendarUnit, count));
  }
  const kind = units[lower.replace(".", "")] ?? pluralUnits[lower.replace(".", "")];
  if (kind === undefined || kind === "weekend" || kind === "quarter") return undefined;
  const amount = readAmountBefore(text, at);
  if (amount === undefined || amount.value === undefined) return undefined;
  if (
    amount.article &&
    !/^(?:than|in|for|nearly|almost|about|over|within|under|around|half|just|least|of)$/.test(
      wordAt(text, at, amount.start - 1),
    )
  )
    return undefined;
  // "three minutes old", "a 41 years old man": an age
  if (wordAt(text, at, at + 1) === "old" || (wordAt(text, at, at + 1) === "of" && wordAt(text, at, at + 2) === "age"))
    return undefined;
  let first = approximatorStart(text, amount.start);
  if (/^(?:past|last|next|coming|previous|first|following|final)$/.test(wordAt(text, at, first - 1))) {
    first--;
    if (wordAt(text, at, first - 1) === "the") first--;
  }
  let end = at + 1;
  let half = 0;
  if (wordAt(text, at, end) === "and" && wordAt(text, at, end + 1) === "a" && wordAt(text, at, end + 2) === "half") {
    half = 0.5;
    end += 3;
  }
  return durationAt(first, end, durationValue(kind, amount.value + half));
}

function durationAt(first: number, end: number, value: string): TimeExpression {
  return { first, end, resolve: () => ({ value, granularity: "duration" }) };
}
