import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { civilDay } from "../calendar.ts";
import { ACCOUNTING, type CalendarText, COMPOUND, UNIT, withArticle, wordAt } from "../calendar-text.ts";
import { type Period, quarterPeriod } from "../period.ts";
import { plausibleYear } from "../read/year.ts";
import { relativeYearAfter, yearAfter } from "../read/year-behind.ts";
import { shiftPeriodYears } from "../shift-period.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** A quarter by its number: "the fiscal third quarter of 1989", "third-quarter", "Q3 2024", "next year's first quarter", "the year-ago third quarter". */
export const quarter = headedBy("mentions/dates/rules/quarter", UNIT | COMPOUND | ACCOUNTING, read);

const joined = /^(?:fiscal-)?(first|second|third|fourth)-quarter$/;
const ofYear = /^(?:([12]\d{3})[-/]q([1-4])|q([1-4])[-/]([12]\d{3}))$/;
const short = /^(?:q([1-4])|([1-4])q)$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const dashed = ofYear.exec(lower);
  if (dashed) {
    const period = quarterPeriod(Number(dashed[1] ?? dashed[4]), Number(dashed[2] ?? dashed[3]));
    return { first: at, end: at + 1, resolve: () => timeOf(period) };
  }
  const one = joined.exec(lower);
  const sign = short.exec(lower);
  const before = wordAt(text, at, at - 1);
  const ordinal =
    ORDINALS.get(before.replace("fiscal-", "")) ??
    (/^[1-4](?:st|nd|rd|th)$/.test(before) ? Number(before[0]) : undefined);
  const year = yearAfter(text, at, at + 1);
  const isLast = /^(?:last|final)$/.test(before) && (year ?? relativeYearAfter(text, at, at + 1)) !== undefined;
  const nth = one
    ? ORDINALS.get(one[1] as string)
    : sign
      ? Number(sign[1] ?? sign[2])
      : lower === "quarter"
        ? (ordinal ?? (isLast ? 4 : undefined))
        : undefined;
  if (nth === undefined || nth > 4) return undefined;
  let first = one || sign ? at : at - 1;
  if (wordAt(text, at, first - 1) === "fiscal") first--;
  const relative = year ? undefined : relativeYearAfter(text, at, at + 1);
  if (sign && !year && !relative && plausibleYear(wordAt(text, at, first - 1)) === undefined && !isBusiness(text, at))
    return undefined;
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
  if (relative)
    return {
      first,
      end: relative.end,
      resolve: (context) => besideYear(nth, { first, years: relative.years, ofYear: true }, context),
    };
  const end = year?.end ?? (isOfTheYear(text, at) ? at + 4 : at + 1);
  return { first, end, resolve: (context) => quarterOf(nth, year?.year, context) };
}

/** "the first quarter | of the year"; "of the year to March" is of another one. */
function isOfTheYear(text: CalendarText, at: number): boolean {
  const [of, the, year, next] = [1, 2, 3, 4].map((step) => wordAt(text, at, at + step));
  return (
    of === "of" && the === "the" && year === "year" && !/^(?:to|ended|ending|before|after|that|of|'s)$/.test(next ?? "")
  );
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

function moved(value: TimeValue, years: number, context: TimeContext): TimeValue {
  if (years === 0 || value.start === undefined || value.end === undefined || context.referenceDay === undefined)
    return value;
  const period: Period = { value: value.value, granularity: value.granularity, start: value.start, end: value.end };
  return timeOf(shiftPeriodYears(period, years), ["year"]);
}

const businessWords: ReadonlySet<string> = new Set(
  "results earnings sales revenue revenues profit profits loss growth gdp guidance net income orders margins shares investors analysts inflation $ £ € percent % deliveries shipments".split(
    " ",
  ),
);

/** "Q3 results", "revenue in Q4"; "out in Q2" is a qualifying session. */
function isBusiness(text: CalendarText, at: number): boolean {
  const end = Math.min(text.sentenceEnd[at] as number, at + 30);
  for (let other = Math.max(text.sentenceStart[at] as number, at - 30); other < end; other++) {
    if (businessWords.has(wordAt(text, at, other))) return true;
  }
  return false;
}
