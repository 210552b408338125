import { ORDINALS, SMALL_NUMBERS } from "../../../lexicons/en/number-words.ts";
import { civilDay } from "../calendar.ts";
import { ACCOUNTING, type CalendarText, COMPOUND, UNIT, UNITS, withArticle, wordAt } from "../calendar-text.ts";
import { halfPeriod, type Period, quarterPeriod, shiftPeriodYears } from "../period.ts";
import { yearAfter } from "../read/month-day.ts";
import { plausibleYear } from "../read/year.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** Quarters and halves of a year: "the third quarter", "third-quarter", "Q3 2024", "the first half of 1989", "the year-ago quarter", "the latest period". */
export const quarter = headedBy("mentions/dates/rules/quarter", UNIT | UNITS | COMPOUND | ACCOUNTING, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  return numbered(text, at, lower) ?? half(text, at, lower) ?? accountingPeriod(text, at, lower);
}

const joined = /^(?:fiscal-)?(first|second|third|fourth)-quarter$/;
const short = /^(?:q([1-4])|([1-4])q)$/;

/** "the fiscal third quarter of 1989", "next year's first quarter", "Q3". */
function numbered(text: CalendarText, at: number, lower: string): TimeExpression | undefined {
  const one = joined.exec(lower);
  const sign = short.exec(lower);
  const before = wordAt(text, at, at - 1);
  const ordinal =
    ORDINALS.get(before.replace("fiscal-", "")) ??
    (/^[1-4](?:st|nd|rd|th)$/.test(before) ? Number(before[0]) : undefined);
  const nth = one
    ? ORDINALS.get(one[1] as string)
    : sign
      ? Number(sign[1] ?? sign[2])
      : lower === "quarter"
        ? ordinal
        : undefined;
  if (nth === undefined || nth > 4) return undefined;
  const year = yearAfter(text, at, at + 1);
  let first = one || sign ? at : at - 1;
  if (wordAt(text, at, first - 1) === "fiscal") first--;
  const side = sideOf(text, at, first);
  if (side)
    return {
      first: side.first,
      end: at + 1,
      resolve: (context) => besideYear(nth, side, context),
    };
  const yearBefore = plausibleYear(wordAt(text, at, first - 1));
  if (yearBefore !== undefined)
    return { first: first - 1, end: at + 1, resolve: () => timeOf(quarterPeriod(yearBefore, nth)) };
  if (wordAt(text, at, first - 1) === "the") first--;
  return { first, end: year?.end ?? at + 1, resolve: (context) => quarterOf(nth, year?.year, context) };
}

interface Side {
  readonly first: number;
  readonly years: number;
  /** Counted from the year of publication, not from the quarter at hand. */
  readonly ofYear: boolean;
}

/** "year-ago", "year-earlier", "next year's", "last year's" before the quarter. */
function sideOf(text: CalendarText, at: number, first: number): Side | undefined {
  const before = wordAt(text, at, first - 1);
  if (/^(?:year-ago|year-earlier)$/.test(before))
    return { first: withArticle(text, first - 1), years: -1, ofYear: false };
  if (before !== "'s" || wordAt(text, at, first - 2) !== "year") return undefined;
  const step = wordAt(text, at, first - 3);
  const years = step === "next" ? 1 : step === "last" ? -1 : step === "this" ? 0 : undefined;
  return years === undefined ? undefined : { first: first - 3, years, ofYear: true };
}

function besideYear(nth: number, { years, ofYear }: Side, context: TimeContext): TimeValue {
  const { referenceDay } = context;
  if (!ofYear || referenceDay === undefined) return moved(quarterOf(nth, undefined, context), years, context);
  return timeOf(quarterPeriod(civilDay(referenceDay).year + years, nth), ["year"]);
}

function quarterOf(nth: number, year: number | undefined, context: TimeContext): TimeValue {
  if (year !== undefined) return timeOf(quarterPeriod(year, nth));
  if (context.referenceDay === undefined) return { value: `XXXX-Q${nth}`, granularity: "quarter", implied: ["year"] };
  const now = civilDay(context.referenceDay);
  const current = Math.ceil(now.month / 3);
  // in May "profit rose in the fourth quarter" tells of last year's
  const inYear = nth > current && !context.future() ? now.year - 1 : now.year;
  return timeOf(quarterPeriod(inYear, nth), ["year"]);
}

/** "the first half of 1989", "the second half", "first two quarters of 1990". */
function half(text: CalendarText, at: number, lower: string): TimeExpression | undefined {
  const sign = /^h([12])$/.exec(lower);
  if (sign) return shortHalf(text, at, Number(sign[1]));
  const before = wordAt(text, at, at - 1);
  const isHalf = lower === "half" || (lower === "quarters" && before === "two");
  if (!isHalf) return undefined;
  const word = lower === "half" ? before : wordAt(text, at, at - 2);
  const nth =
    word === "first" || word === "1st"
      ? 1
      : word === "second" || word === "last" || word === "latter" || word === "2nd"
        ? 2
        : undefined;
  if (nth === undefined) return undefined;
  const year = yearAfter(text, at, at + 1);
  let first = lower === "half" ? at - 1 : at - 2;
  const the = wordAt(text, at, first - 1) === "the";
  const ofYear =
    /^(?:of)$/.test(wordAt(text, at, at + 1)) &&
    /^(?:the|this|last|next)$/.test(wordAt(text, at, at + 2)) &&
    wordAt(text, at, at + 3) === "year";
  // "the second half" of a match has no year
  if (year === undefined && !ofYear) return undefined;
  if (the) first--;
  const step = ofYear ? wordAt(text, at, at + 2) : "";
  const years = step === "last" ? -1 : step === "next" ? 1 : 0;
  return {
    first,
    end: year?.end ?? at + 4,
    resolve: ({ referenceDay }) => {
      const inYear = year?.year ?? (referenceDay === undefined ? undefined : civilDay(referenceDay).year + years);
      return inYear === undefined
        ? { value: `XXXX-H${nth}`, granularity: "half-year", implied: ["year"] }
        : timeOf(halfPeriod(inYear, nth), year ? [] : ["year"]);
    },
  };
}

/** "H1 2025", "2025 H1"; "H1" alone is also a virus and a motorway. */
function shortHalf(text: CalendarText, at: number, nth: number): TimeExpression | undefined {
  const behind = plausibleYear(wordAt(text, at, at + 1));
  const before = plausibleYear(wordAt(text, at, at - 1));
  const year = behind ?? before;
  if (year === undefined) return undefined;
  return {
    first: behind === undefined ? at - 1 : at,
    end: behind === undefined ? at + 1 : at + 2,
    resolve: () => timeOf(halfPeriod(year, nth)),
  };
}

/** The quarter that a business report speaks of: "the quarter", "the latest period", "the year-ago period". */
function accountingPeriod(text: CalendarText, at: number, lower: string): TimeExpression | undefined {
  if (lower !== "quarter" && lower !== "period") return undefined;
  const before = wordAt(text, at, at - 1);
  const two = wordAt(text, at, at - 2);
  const year = plausibleYear(before);
  if (year !== undefined && lower === "quarter")
    return { first: two === "the" ? at - 2 : at - 1, end: at + 1, resolve: (context) => sameQuarterIn(year, context) };
  const ago =
    /^(?:year-ago|year-earlier|year-before)$/.test(before) || (/^(?:ago|earlier)$/.test(before) && two === "year");
  const latest = before === "latest";
  const plain =
    before === "the" &&
    lower === "quarter" &&
    !/^(?:of|a|last|final)$/.test(wordAt(text, at, at + 1)) &&
    SMALL_NUMBERS.get(two) === undefined;
  if (!ago && !latest && !plain) return undefined;
  let first = plain ? at - 1 : two === "year" ? at - 2 : at - 1;
  if (!plain && wordAt(text, at, first - 1) === "the") first--;
  return {
    first,
    end: at + 1,
    resolve: (context) => {
      const current = context.accounting;
      if (current) return timeOf(ago ? shiftPeriodYears(current, -1) : current, ["year"]);
      return lower === "period" || context.referenceDay === undefined
        ? undefined
        : moved(quarterBefore(context.referenceDay), ago ? -1 : 0, context);
    },
  };
}

function sameQuarterIn(year: number, { accounting }: TimeContext): TimeValue {
  const nth = accounting?.granularity === "quarter" ? Number(accounting.value.slice(-1)) : undefined;
  return nth === undefined ? { value: `${year}-QX`, granularity: "quarter" } : timeOf(quarterPeriod(year, nth));
}

/** The quarter that ended before a day. */
function quarterBefore(day: number): TimeValue {
  const { year, month } = civilDay(day);
  const current = Math.ceil(month / 3);
  return timeOf(current === 1 ? quarterPeriod(year - 1, 4) : quarterPeriod(year, current - 1), ["year"]);
}

function moved(value: TimeValue, years: number, context: TimeContext): TimeValue {
  if (years === 0 || value.start === undefined || value.end === undefined || context.referenceDay === undefined)
    return value;
  const period: Period = { value: value.value, granularity: value.granularity, start: value.start, end: value.end };
  return timeOf(shiftPeriodYears(period, years), ["year"]);
}
