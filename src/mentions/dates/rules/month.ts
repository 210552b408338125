import { months } from "../../../lexicons/en/calendar-words.ts";
import { civilDay } from "../calendar.ts";
import { afterStop, type CalendarText, COMPOUND, MONTH, wordAt } from "../calendar-text.ts";
import { monthPeriod, two } from "../period.ts";
import { monthNamedAt, yearAfter } from "../read/month-day.ts";
import { nearYear } from "../read/near-year.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** A month, with its year or without: "October 1984", "mid-November", "last February", "the end of March". */
export const month = headedBy("mentions/dates/rules/month", MONTH | COMPOUND, read);

const halves = /^(early|mid|late)-(\w{3,9})$/;
const prepositions: ReadonlySet<string> = new Set(
  "in since until till by from to through during of before after and or between for this last next early late mid every each around past,".split(
    " ",
  ),
);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const token = text.tokens[at] as { text: string; lower: string };
  const half = halves.exec(token.lower);
  const named = half
    ? months[half[2] as string]
    : ((text.flags[at] as number) & MONTH) !== 0
      ? monthNamedAt(text, at)
      : undefined;
  if (named === undefined) return undefined;
  const year = yearAfter(text, at, afterStop(text, at));
  const before = wordAt(text, at, at - 1);
  if (!half && !year && isOtherWord(text, at, before)) return undefined;
  let first = at;
  let side = "";
  if (/^(?:early|late|mid)$/.test(before)) first--;
  else if (/^(?:last|next|this|past|coming|previous|following)$/.test(before)) {
    side = before;
    first--;
    if (wordAt(text, at, first - 1) === "the" || wordAt(text, at, first - 1) === "this") first--;
  } else if (before === "of" && /^(?:end|beginning|middle|start|close)$/.test(wordAt(text, at, at - 2))) {
    first = wordAt(text, at, at - 3) === "the" ? at - 3 : at - 2;
  }
  const end = year?.end ?? afterStop(text, at);
  return { first, end, resolve: (context) => resolveMonth(named, year?.year, side, context) };
}

/** "May", "March", "Jan" and the like as a verb, a name or a walk. */
function isOtherWord(text: CalendarText, at: number, before: string): boolean {
  const token = text.tokens[at] as { text: string; lower: string };
  const name = token.lower.replace(".", "");
  if (prepositions.has(before)) return false;
  if (
    name === "may" ||
    name === "march" ||
    name === "august" ||
    name === "mar" ||
    name === "jan" ||
    name === "april" ||
    name === "june" ||
    name === "dec" ||
    name === "sep"
  )
    return true;
  return false;
}

function resolveMonth(named: number, year: number | undefined, side: string, context: TimeContext): TimeValue {
  if (year !== undefined) return timeOf(monthPeriod(year, named));
  const implied = ["year"];
  const { referenceDay } = context;
  if (referenceDay !== undefined && side !== "") {
    const now = civilDay(referenceDay);
    const passed = now.month > named ? now.year : now.year - 1;
    if (side === "last" || side === "past" || side === "previous") return timeOf(monthPeriod(passed, named), implied);
    if (side === "this") return timeOf(monthPeriod(now.year, named), implied);
    return timeOf(monthPeriod(now.month < named ? now.year : now.year + 1, named), implied);
  }
  const near = nearYear(named, 1, context);
  return near === undefined
    ? { value: `XXXX-${two(named)}`, granularity: "month", implied }
    : timeOf(monthPeriod(near, named), implied);
}
