import type { CalendarUnit } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, COMPOUND, UNIT, UNITS } from "../calendar-text.ts";
import { durationAt, durationValue } from "../duration-value.ts";
import { approximatorStart } from "../read/approximator.ts";
import { smallNumber } from "../read/count.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** A length in one word: "five-week", "12-year", "two-hour-long", "day-long", "decades-long". Ages ("41-year-old") are none. */
export const compoundDuration = headedBy("mentions/dates/rules/compound-duration", COMPOUND | UNIT | UNITS, read);

const compoundPattern =
  /^([\d.,]{1,6}|[a-z]{2,9}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(-and-a-half)?-(second|minute|hour|day|week|month|year|decade|century)(?:-long)?$/;

const long = /^(minute|hour|day|week|month|year|decade|century)s?-?long$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const alone = long.exec(lower);
  if (alone)
    return durationAt(at, at + 1, durationValue(alone[1] as CalendarUnit, lower.includes("s-") ? undefined : 1));
  // "the 50-year old" is an age
  const joined = /^olds?$/.test(text.tokens[at + 1]?.lower ?? "") ? null : compoundPattern.exec(lower);
  if (!joined) return undefined;
  const unit = joined[3] as CalendarUnit;
  const word = joined[1] as string;
  const count = countOf(word);
  if (count !== undefined)
    return durationAt(approximatorStart(text, at), at + 1, durationValue(unit, count + (joined[2] ? 0.5 : 0)));
  return word === "multi" || word === "several" ? durationAt(at, at + 1, durationValue(unit)) : undefined;
}

/** "12", "five", "half" in "half-hour", "quarter" in "quarter-century". */
function countOf(word: string): number | undefined {
  if (word === "half") return 0.5;
  if (word === "quarter") return 0.25;
  const count = /^\d/.test(word) ? Number(word.replace(",", "")) : smallNumber(word);
  return Number.isNaN(count) ? undefined : count;
}
