import { type CalendarText, UNITS, withArticle, wordAt, YEAR_WORD } from "../calendar-text.ts";
import { yearPeriod } from "../period.ts";
import { readSpelledYear } from "../read/year.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** A year in words, as broadcasts write it: "nineteen ninety-six", "the year two thousand". */
export const spelledYear = headedBy("mentions/dates/rules/spelled-year", YEAR_WORD, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const year = readSpelledYear(text, at);
  if (year === undefined) return undefined;
  const before = wordAt(text, at, at - 1);
  const isTwoThousand = wordAt(text, at, at) === "two";
  // "two thousand people": only "in", "since" or "the year" make it a year
  if (isTwoThousand && !/^(?:in|since|until|by|year|of|from|to)$/.test(before)) return undefined;
  if (
    ((text.flags[year.end] ?? 0) & UNITS) !== 0 ||
    /^(?:percent|per|people|dollars|miles)$/.test(wordAt(text, at, year.end))
  )
    return undefined;
  const first = before === "year" ? withArticle(text, at - 1) : at;
  return { first, end: year.end, resolve: () => timeOf(yearPeriod(year.year)) };
}
