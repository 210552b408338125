import { type CalendarText, CLOCK_WORD, DIGITS } from "../calendar-text.ts";
import { readMoment } from "../moment.ts";
import { approximatorStart } from "../read/approximator.ts";
import { readClock } from "../read/clock.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** A time of day, with the day that follows it: "about 9:40 p.m.", "noon Saturday", "00:52 GMT on Thursday". */
export const clock = headedBy("mentions/dates/rules/clock", CLOCK_WORD | DIGITS, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const reading = readClock(text, at);
  return reading && readMoment(text, approximatorStart(text, at), { clock: reading }, reading.end);
}
