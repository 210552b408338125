import { type CalendarUnit, pluralUnits, units } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, UNIT, UNITS, wordAt } from "../calendar-text.ts";
import { dayPeriod } from "../period.ts";
import { readAmountBefore } from "../read/amount.ts";
import { approximatorStart } from "../read/approximator.ts";
import { readDay } from "../read/day.ts";
import { periodHolding, shiftDay } from "../shift-period.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** A day counted from a named one: "two weeks after Christmas", "the day before last Tuesday", "three weeks from tomorrow", "the week of March 6". */
export const anchoredOffset = headedBy("mentions/dates/rules/anchored-offset", UNIT | UNITS, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const kind = (Object.hasOwn(units, lower) ? units[lower] : pluralUnits[lower]) as CalendarUnit | undefined;
  if (kind === undefined || kind === "second" || kind === "minute" || kind === "hour") return undefined;
  // nobody knows here which days a market or an office was open
  if (/^(?:trading|business|working)$/.test(wordAt(text, at, at - 1))) return undefined;
  const joint = wordAt(text, at, at + 1);
  const base = readDay(text, at + 2) ?? (wordAt(text, at, at + 2) === "the" ? readDay(text, at + 3) : undefined);
  if (base === undefined) return undefined;
  const the = wordAt(text, at, at - 1) === "the";
  if (joint === "of" && (kind === "week" || kind === "weekend") && the) {
    return {
      first: at - 1,
      end: base.end,
      resolve: (context) => {
        const { day, implied } = base.resolve(context) ?? { implied: [] };
        return day === undefined ? undefined : timeOf(periodHolding(kind, day), implied);
      },
    };
  }
  // "over seven days from June 27 to July 3" counts nothing
  if (joint === "from" && /^(?:to|until|till|through|-|–)$/.test(wordAt(text, at, base.end))) return undefined;
  const sign = joint === "after" || joint === "from" ? 1 : joint === "before" ? -1 : 0;
  const amount = readAmountBefore(text, at);
  const count = amount ? amount.value : the ? 1 : undefined;
  if (sign === 0 || count === undefined) return undefined;
  return {
    first: amount ? approximatorStart(text, amount.start) : at - 1,
    end: base.end,
    resolve: (context) => {
      const { day, implied } = base.resolve(context) ?? { implied: [] };
      if (day === undefined) return { value: sign < 0 ? "PAST_REF" : "FUTURE_REF", granularity: "reference" };
      return timeOf(dayPeriod(shiftDay(day, kind, sign * count)), implied);
    },
  };
}
