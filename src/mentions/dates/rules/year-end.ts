import { civilDay, dayNumber } from "../calendar.ts";
import { type CalendarText, COMPOUND, UNIT, withArticle, wordAt } from "../calendar-text.ts";
import { dayPeriod, yearPeriod } from "../period.ts";
import { approximatorStart } from "../read/approximator.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** The year at hand by its end or its books: "by year end", "since year-end", "the full year", "the latest fiscal year", "the fiscal year ended June 30". */
export const yearEnd = headedBy("mentions/dates/rules/year-end", UNIT | COMPOUND, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const joined = lower === "year-end";
  if (joined || (lower === "year" && wordAt(text, at, at + 1) === "end"))
    return byEnd(text, at, joined ? at + 1 : at + 2);
  if (lower !== "year") return undefined;
  // "down 20 percent in the year to date"
  if (wordAt(text, at, at + 1) === "to" && wordAt(text, at, at + 2) === "date")
    return { first: withArticle(text, at), end: at + 3, resolve: ({ referenceDay }) => inYear(referenceDay, 0) };
  return byBooks(text, at);
}

function byEnd(text: CalendarText, at: number, end: number): TimeExpression | undefined {
  const first = withArticle(text, approximatorStart(text, at));
  const before = wordAt(text, at, first - 1);
  const isAround = first < at && wordAt(text, at, at - 1) !== "the";
  // "the year-end party" dates nothing, "by year end" and "around year end" do
  if (!isAround && !/^(?:by|at|since|until|before|after|from|near|toward|towards|to|of)$/.test(before))
    return undefined;
  return {
    first,
    end,
    resolve: ({ referenceDay }) =>
      before === "since" || before === "from" ? lastDayBefore(referenceDay) : inYear(referenceDay, 0),
  };
}

function byBooks(text: CalendarText, at: number): TimeExpression | undefined {
  const before = wordAt(text, at, at - 1);
  const two = wordAt(text, at, at - 2);
  const after = wordAt(text, at, at + 1);
  const isFiscal = /^(?:fiscal|financial|calendar)$/.test(before);
  if (isFiscal && (after === "ended" || after === "ending")) {
    return {
      first: withArticle(text, at - 1),
      end: at + 1,
      resolve: () => ({ value: "P1Y", granularity: "duration" }),
    };
  }
  if (isFiscal && /^(?:latest|last|previous|past|current|this|next|coming)$/.test(two)) {
    const years = two === "current" || two === "this" ? 0 : two === "next" || two === "coming" ? 1 : -1;
    return {
      first: withArticle(text, at - 2),
      end: at + 1,
      resolve: ({ referenceDay }) => inYear(referenceDay, years),
    };
  }
  return undefined;
}

/** "up 12 percent since year-end": a day, of the year before. */
function lastDayBefore(referenceDay: number | undefined) {
  if (referenceDay === undefined) return { value: "XXXX-12-31", granularity: "day" as const, implied: ["year"] };
  return timeOf(dayPeriod(dayNumber(civilDay(referenceDay).year, 1, 1) - 1), ["year"]);
}

function inYear(referenceDay: number | undefined, years: number) {
  if (referenceDay === undefined) return { value: "XXXX", granularity: "year" as const, implied: ["year"] };
  return timeOf(yearPeriod(civilDay(referenceDay).year + years), ["year"]);
}
