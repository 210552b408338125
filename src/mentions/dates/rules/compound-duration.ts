import type { CalendarUnit } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, COMPOUND, UNIT, UNITS } from "../calendar-text.ts";
import { durationAt, durationValue } from "../duration-value.ts";
import { approximatorStart } from "../read/approximator.ts";
import { smallNumber } from "../read/count.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** A length in one word: "five-week", "12-year", "two-hour-long", "day-long", "decades-long". Ages ("41-year-old") are none. */
export const compoundDuration = headedBy("mentions/dates/rules/compound-duration", COMPOUND | UNIT | UNITS, read);

const compoundPattern =
  /^([\d.,]{1,6}|[a-z]{2,9}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)-(second|minute|hour|day|week|month|year|decade|century)(?:-long)?$/;

const long = /^(minute|hour|day|week|month|year|decade|century)s?-?long$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const alone = long.exec(lower);
  if (alone)
    return durationAt(at, at + 1, durationValue(alone[1] as CalendarUnit, lower.includes("s-") ? undefined : 1));
  const joined = compoundPattern.exec(lower);
  // "the 50-year old" is an age
  if (/^olds?$/.test(text.tokens[at + 1]?.lower ?? "")) return undefined;
  if (!joined) return undefined;
  const word = joined[1] as string;
  const count = /^\d/.test(word) ? Number(word.replace(",", "")) : smallNumber(word);
  if (count === undefined || Number.isNaN(count))
    return word === "multi" || word === "several"
      ? durationAt(at, at + 1, durationValue(joined[2] as CalendarUnit))
      : undefined;
  return durationAt(approximatorStart(text, at), at + 1, durationValue(joined[2] as CalendarUnit, count));
}
