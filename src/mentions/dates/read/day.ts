import { type CalendarText, COMPOUND, DAY_WORD, DIGITS, HOLIDAY, MONTH, WEEKDAY, wordAt } from "../calendar-text.ts";
import type { TimeContext } from "../time-expression.ts";
import { readDayWord } from "./day-word.ts";
import { readHoliday } from "./holiday.ts";
import { readMonthDay } from "./month-day.ts";
import { readNumericDay } from "./numeric-day.ts";
import { readWeekday } from "./weekday.ts";

/** The day that words name: its day number, or only the TimeML value where the article gives no reference. */
export interface DayValue {
  readonly day?: number;
  readonly value?: string;
  readonly implied: readonly string[];
}

/** Words that name one day, from a token up to `end`. */
export interface DayReading {
  readonly end: number;
  /** "Wednesday evening next week", "Jun 14 09:12:40 2021": the token behind the words that stand behind a part of the day or a time. */
  readonly tail?: number;
  readonly resolve: (context: TimeContext) => DayValue | undefined;
}

/** Reads the day that begins at a token: "Friday", "last Friday", "Friday, Oct. 23", "Aug. 7, 1998", "7 August", "yesterday", "Easter Monday". */
export function readDay(text: CalendarText, at: number): DayReading | undefined {
  if (wordAt(text, at, at) === "") return undefined;
  const flags = text.flags[at] as number;
  if ((flags & HOLIDAY) !== 0) {
    const holiday = readHoliday(text, at);
    if (holiday) return holiday;
  }
  if ((flags & (MONTH | DIGITS)) !== 0) {
    const monthDay = readMonthDay(text, at);
    if (monthDay) return monthDay;
  }
  if ((flags & (DIGITS | COMPOUND)) !== 0) {
    const numeric = readNumericDay(text, at);
    if (numeric) return numeric;
  }
  if ((flags & DAY_WORD) !== 0) return readDayWord(text, at);
  if (wordAt(text, at, at) === "the" && ((text.flags[at + 1] as number) & DIGITS) !== 0)
    return readMonthDay(text, at + 1);
  const sided = readSidedDay(text, wordAt(text, at, at) === "the" ? at + 1 : at);
  if (sided) return sided;
  if ((flags & WEEKDAY) !== 0 || sides.has(wordAt(text, at, at))) return readWeekday(text, at);
  return undefined;
}

const sides: ReadonlySet<string> = new Set(
  "last next this past coming previous following that same the every".split(" "),
);

/** "last Oct. 23", "next Christmas": the day's latest or coming return. */
function readSidedDay(text: CalendarText, at: number): DayReading | undefined {
  const side = wordAt(text, at, at);
  if (!/^(?:last|next|this|past|coming|previous|following)$/.test(side) || wordAt(text, at, at + 1) === "")
    return undefined;
  const flags = text.flags[at + 1] as number;
  if ((flags & (MONTH | HOLIDAY)) === 0) return undefined;
  const reading =
    ((flags & HOLIDAY) !== 0 ? readHoliday(text, at + 1) : undefined) ??
    ((flags & MONTH) !== 0 ? readMonthDay(text, at + 1) : undefined);
  if (reading === undefined) return undefined;
  const isAhead = side === "next" || side === "coming" || side === "following";
  if (side === "this") return reading;
  return {
    end: reading.end,
    resolve: (context) => {
      const { referenceDay } = context;
      const tries = [-1, 0, 1].map((years) =>
        reading.resolve({
          ...context,
          ...(referenceDay === undefined ? {} : { referenceDay: referenceDay + years * 365 }),
        }),
      );
      const days = tries.filter((value): value is DayValue & { day: number } => value?.day !== undefined);
      const chosen =
        referenceDay === undefined
          ? undefined
          : isAhead
            ? days.find(({ day }) => day > referenceDay)
            : days.findLast(({ day }) => day < referenceDay);
      return chosen ?? reading.resolve(context);
    },
  };
}
