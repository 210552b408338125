import { civilDay } from "../calendar.ts";
import { ACCOUNTING, type CalendarText, COMPOUND, UNITS, wordAt } from "../calendar-text.ts";
import { halfPeriod } from "../period.ts";
import { plausibleYear } from "../read/year.ts";
import { yearAfter } from "../read/year-behind.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** Half a year: "the first half of 1989", "the second half of this year", "first two quarters of 1990", "H1 2025", "2025-H1". */
export const halfYear = headedBy("mentions/dates/rules/half-year", UNITS | ACCOUNTING | COMPOUND, read);

const ofYearPattern = /^(?:([12]\d{3})[-/]h([12])|h([12])[-/]([12]\d{3}))$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const dashed = ofYearPattern.exec(lower);
  if (dashed) {
    const period = halfPeriod(Number(dashed[1] ?? dashed[4]), Number(dashed[2] ?? dashed[3]));
    return { first: at, end: at + 1, resolve: () => timeOf(period) };
  }
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
