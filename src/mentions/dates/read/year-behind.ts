import { afterStop, type CalendarText, MONTH, wordAt } from "../calendar-text.ts";
import { dayOfMonth } from "./day-of-month.ts";
import { monthNamedAt } from "./month-named-at.ts";
import { nearCentury, plausibleYear, readSpelledYear, withEra } from "./year.ts";

/** The year behind a month or a day: "1998", ", 1998", "of 1998", "'98", "44 BC". */
export function yearAfter(text: CalendarText, near: number, at: number): { year: number; end: number } | undefined {
  let next = at;
  const word = wordAt(text, near, next);
  if (word === "," || word === "of" || word === "in") next++;
  const short = shortYear(text, near, next);
  if (short) return short;
  if (word === "of" && /^[4-9]\d$/.test(wordAt(text, near, next)) && endsPhrase(text, near, next + 1))
    return { year: nearCentury(Number(wordAt(text, near, next))), end: next + 1 };
  const year = plausibleYear(wordAt(text, near, next));
  if (year !== undefined && countedNouns.has(wordAt(text, near, next + 1))) return undefined;
  if (year === undefined) return readSpelledYear(text, next, near);
  // "in May, 1,000 people" is one token with its comma; "in May 2000 people" stays a year
  return withEra(text, near, year, next + 1);
}

/** "Jun 14 09:12:40 2021", "Jun 14 09:12 BST 2021": a machine writes the year behind the time. */
export function yearBehindClock(
  text: CalendarText,
  near: number,
  at: number,
): { year: number; end: number } | undefined {
  const clock = wordAt(text, near, at);
  const hasZone = /^[A-Z]{3,4}$/.test(text.tokens[at + 1]?.text ?? "");
  // "on June 14 9:12 2021 people came"
  if (!(hasZone ? /^\d{1,2}:\d\d(?::\d\d)?$/ : /^\d{1,2}:\d\d:\d\d$/).test(clock)) return undefined;
  const next = hasZone ? at + 2 : at + 1;
  const year = plausibleYear(wordAt(text, near, next));
  return year === undefined ? undefined : { year, end: next + 1 };
}

/** The year that only the end of a range names: "from Nov. 18 to Dec. 19, 2015", "April to June 2017"; "Dec. 28 to Jan. 3, 2020" began the year before. */
export function sharedYear(text: CalendarText, near: number, at: number, month: number): number | undefined {
  if (!/^(?:to|through|until|till|-|–|—|and)$/.test(wordAt(text, near, at))) return undefined;
  let next = wordAt(text, near, at + 1) === "the" ? at + 2 : at + 1;
  if (dayOfMonth(wordAt(text, near, next)) !== undefined) next++;
  if (wordAt(text, near, next) === "of") next++;
  if (wordAt(text, near, next) === "" || ((text.flags[next] as number) & MONTH) === 0) return undefined;
  const last = monthNamedAt(text, next);
  if (last === undefined) return undefined;
  next = afterStop(text, next);
  if (dayOfMonth(wordAt(text, near, next)) !== undefined) next++;
  const written = yearAfter(text, near, next);
  return written && (month > last ? written.year - 1 : written.year);
}

/** "this year", "of last year", "next year" behind a month or a day. */
export function relativeYearAfter(
  text: CalendarText,
  near: number,
  at: number,
): { years: number; end: number } | undefined {
  const start = wordAt(text, near, at) === "of" ? at + 1 : at;
  if (wordAt(text, near, start + 1) !== "year") return undefined;
  const side = wordAt(text, near, start);
  const years = side === "this" ? 0 : side === "last" ? -1 : side === "next" ? 1 : undefined;
  return years === undefined ? undefined : { years, end: start + 2 };
}

/** What a number behind a month counts: "in May 3 people". */
export const countedNouns: ReadonlySet<string> = new Set(
  "people men women children workers soldiers troops officers police protesters civilians homes houses jobs percent per % cases deaths million billion".split(
    " ",
  ),
);

function endsPhrase(text: CalendarText, near: number, at: number): boolean {
  return /^(?:|[.,;:!?)]|and|but|when|as|by|to)$/.test(wordAt(text, near, at));
}

/** "the summer of '76", "May '98". */
function shortYear(text: CalendarText, near: number, at: number): { year: number; end: number } | undefined {
  const digits = wordAt(text, near, at + 1);
  if (
    !/^['’‘]$/.test(wordAt(text, near, at)) ||
    !/^\d\d$/.test(digits) ||
    text.tokens[at]?.end !== text.tokens[at + 1]?.start
  )
    return undefined;
  return { year: nearCentury(Number(digits)), end: at + 2 };
}
