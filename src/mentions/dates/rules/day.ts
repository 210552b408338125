import { dayWords, type PartOfDay } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, COMPOUND, DAY_WORD, DIGITS, HOLIDAY, MONTH, WEEKDAY, wordAt } from "../calendar-text.ts";
import { readMoment } from "../moment.ts";
import { smallNumber } from "../read/count.ts";
import { type DayReading, readDay } from "../read/day.ts";
import { isCounting, spokenDay } from "../read/day-of-month.ts";
import { behindDay, readMonthDay } from "../read/month-day.ts";
import { readPart } from "../read/part.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** A day by name or number, with the part of the day or the clock time that follows: "late Friday", "Aug. 7, 1998", "yesterday at noon". */
export const day = headedBy("mentions/dates/rules/day", MONTH | WEEKDAY | DAY_WORD | HOLIDAY | DIGITS | COMPOUND, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const ranked = spelledDay(text, at);
  if (ranked) return readMoment(text, at - ranked.back, ranked.moment, ranked.moment.day.end);
  const sided = sideStart(text, at);
  const whole = readDay(text, sided);
  const start = whole ? sided : at;
  const reading = whole ?? (sided === at ? undefined : readDay(text, at));
  if (reading === undefined) return undefined;
  if (isOtherToday(text, at)) return undefined;
  const part = dayWords[text.tokens[at]?.lower ?? ""]?.part;
  return readMoment(text, degreeStart(text, start), part ? { day: reading, part } : { day: reading }, reading.end);
}

/** "the second of August", "on the twenty-third day of September", "the last night of May": an ordinal in words stands before its month. */
function spelledDay(text: CalendarText, at: number): { back: number; moment: RankedDay } | undefined {
  if (((text.flags[at] as number) & MONTH) === 0) return undefined;
  if (wordAt(text, at, at - 1) !== "of") return countedDay(text, at);
  const part = readPart(text, at - 2)?.part;
  const ranked = part !== undefined || wordAt(text, at, at - 2) === "day" ? 3 : 2;
  const isSpoken = /^(?:twenty|thirty)$/.test(wordAt(text, at, at - ranked - 1));
  const back = isSpoken ? ranked + 1 : ranked;
  if (!/^[a-z-]+$/.test(wordAt(text, at, at - back))) return undefined;
  const before = wordAt(text, at, at - back - 1);
  // "she is back twenty second of June"
  if (!isSpoken && !/^(?:the|on|by|until|since|from|before|after)$/.test(before)) return undefined;
  const day = readMonthDay(text, at - back);
  return day && { back: before === "the" ? back + 1 : back, moment: part === undefined ? { day } : { day, part } };
}

/** "on fifteen August", "born on twenty five January": only behind a preposition that dates. */
function countedDay(text: CalendarText, at: number): { back: number; moment: RankedDay } | undefined {
  const word = wordAt(text, at, at - 1);
  if (!/^[a-z]/.test(word)) return undefined;
  const back = spokenDay(text, at, at - 2) === undefined ? 1 : 2;
  if (!/^(?:on|by|until|since|before|after)$/.test(wordAt(text, at, at - back - 1))) return undefined;
  const count = back === 2 ? spokenDay(text, at, at - 2) : smallNumber(word);
  const day = count === undefined ? undefined : behindDay(text, at, at, count);
  // "on two June evenings"
  return day && !isCounting(text, at, day.end) ? { back, moment: { day } } : undefined;
}

interface RankedDay {
  readonly day: DayReading;
  readonly part?: PartOfDay;
}

const sides: ReadonlySet<string> = new Set("last next this past coming previous following same".split(" "));

function sideStart(text: CalendarText, at: number): number {
  let start = at;
  if (((text.flags[at] as number) & DIGITS) !== 0) return wordAt(text, at, at - 1) === "the" ? at - 1 : at;
  while (start > at - 2 && sides.has(wordAt(text, at, start - 1))) start--;
  return start < at && wordAt(text, at, start - 1) === "the" ? start - 1 : start;
}

/** "late on Tuesday", "early Sunday", "around Nov. 1"; not "get around Wednesday's ruling". */
function degreeStart(text: CalendarText, at: number): number {
  const before = wordAt(text, at, at - 1);
  if (/^(?:early|late|later|earlier)$/.test(before)) return at - 1;
  const isDate = ((text.flags[at] as number) & (MONTH | DIGITS)) !== 0;
  if (/^(?:around|about)$/.test(before)) return isDate ? at - 1 : at;
  return before === "on" && /^(?:early|late|later|earlier)$/.test(wordAt(text, at, at - 2)) ? at - 2 : at;
}

/** "VOA Today", "USA Today": the name of a programme or a newspaper. */
function isOtherToday(text: CalendarText, at: number): boolean {
  const token = text.tokens[at] as { text: string; lower: string };
  if (((text.flags[at] as number) & DAY_WORD) === 0 || token.text === token.lower) return false;
  return at > (text.sentenceStart[at] as number) && /^[A-Z]/.test(text.tokens[at - 1]?.text ?? "");
}
