import { type CalendarUnit, pluralUnits, units } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, UNIT, UNITS, wordAt } from "../calendar-text.ts";
import { durationValue } from "../duration-value.ts";
import { readEvent } from "../event-days.ts";
import { readAmountBefore } from "../read/amount.ts";
import { approximatorStart } from "../read/approximator.ts";
import { periodHolding, shiftDay } from "../shift-period.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** A day counted from a happening that the article has dated before: "ten days before the shooting", "two weeks after the election", "the day after the crash". */
export const eventOffset = headedBy("mentions/dates/rules/event-offset", UNIT | UNITS, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const kind = (Object.hasOwn(units, lower) ? units[lower] : pluralUnits[lower]) as CalendarUnit | undefined;
  if (kind === undefined || !COUNTED.has(kind)) return undefined;
  const side = wordAt(text, at, at + 1);
  if (side !== "before" && side !== "after") return undefined;
  const named = readEvent(text, at, at + 2);
  if (named === undefined) return undefined;
  const amount = readAmountBefore(text, at);
  const the = wordAt(text, at, at - 1) === "the" && Object.hasOwn(units, lower);
  const count = amount?.value ?? (the ? 1 : undefined);
  if (count === undefined || /^(?:trading|business|working)$/.test(wordAt(text, at, at - 1))) return undefined;
  const first = amount ? approximatorStart(text, amount.start) : at - 1;
  const duration = amount && durationValue(kind, count);
  return {
    first,
    end: at + 1,
    resolve: ({ eventDays, referenceDay = Number.POSITIVE_INFINITY, past }) => {
      const base = eventDays.get(named.event);
      const day = base === undefined ? undefined : shiftDay(base, kind, side === "after" ? count : -count);
      // "two weeks after the match they moved", told a week after it, is of another match
      if (day !== undefined && !(day > referenceDay && past())) return timeOf(periodHolding(kind, day), ["day"]);
      return duration === undefined ? undefined : { value: duration, granularity: "duration" };
    },
  };
}

const COUNTED: ReadonlySet<CalendarUnit> = new Set<CalendarUnit>(["day", "week", "month", "year"]);
