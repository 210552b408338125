import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { type CalendarText, COMPOUND, DIGITS, wordAt } from "../calendar-text.ts";
import { isoRange, monthPeriod, yearPeriod } from "../period.ts";
import { nearCentury, plausibleYear, withEra } from "../read/year.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** A year that stands alone: "in 1998", "the 2024 election", "44 BC", "fiscal 1989", "mid-2011", "2019-21". */
export const year = headedBy("mentions/dates/rules/year", DIGITS | COMPOUND, read);

/** Years of the living memory and the near future need no preposition to be read as years. */
const FREE_FROM = 1800;
const FREE_TO = 2060;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const word = wordAt(text, at, at);
  const joined = readJoined(text, at, word);
  if (joined) return joined;
  const short = readShort(text, at, word);
  if (short) return short;
  const plain = plausibleYear(word);
  const number = plain ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
  if (number === undefined) return undefined;
  const reading = withEra(text, at, number, at + 1);
  if (plain === undefined && reading.end === at + 1) return undefined;
  const before = wordAt(text, at, at - 1);
  if (reading.end === at + 1 && isCount(text, at, number, before)) return undefined;
  return { first: leadStart(text, at, before), end: reading.end, resolve: () => timeOf(yearPeriod(reading.year)) };
}

/** "in '22", "the '98 final"; not "'90s" and not the end of a quotation. */
function readShort(text: CalendarText, at: number, word: string): TimeExpression | undefined {
  if (
    !/^\d\d$/.test(word) ||
    !/^['’‘]$/.test(wordAt(text, at, at - 1)) ||
    text.tokens[at - 1]?.end !== text.tokens[at]?.start
  )
    return undefined;
  if (
    !/^(?:in|since|until|till|of|and|from|to|the|by|before|after|summer|winter|spring|fall)$/.test(
      wordAt(text, at, at - 2),
    )
  )
    return undefined;
  return { first: at - 1, end: at + 1, resolve: () => timeOf(yearPeriod(nearCentury(Number(word)))) };
}

const fiscal = /^fy'?(\d{4}|\d\d)$/;
const partOfYear = /^(?:early|mid|late|pre|post)-(\d{4})$/;
const span = /^(\d{4})[-–/](\d{2}|\d{4})$/;

function readJoined(text: CalendarText, at: number, word: string): TimeExpression | undefined {
  const part = partOfYear.exec(word);
  const partYear = part ? plausibleYear(part[1] as string) : undefined;
  if (partYear !== undefined) return { first: at, end: at + 1, resolve: () => timeOf(yearPeriod(partYear)) };
  const account = fiscal.exec(word);
  if (account) {
    const number = Number(account[1]);
    return { first: at, end: at + 1, resolve: () => timeOf(yearPeriod(number < 100 ? 2000 + number : number)) };
  }
  const ends = span.exec(word);
  if (!ends) return undefined;
  const from = plausibleYear(ends[1] as string);
  const short = ends[2]?.length === 2;
  const to = short ? Number(`${(ends[1] as string).slice(0, 2)}${ends[2]}`) : plausibleYear(ends[2] as string);
  // "2015-12" is a month, "555-1234" a telephone number
  const monthNumber = Number(ends[2]);
  if (
    from !== undefined &&
    short &&
    to !== undefined &&
    to <= from &&
    word[4] === "-" &&
    monthNumber >= 1 &&
    monthNumber <= 12
  ) {
    return { first: at, end: at + 1, resolve: () => timeOf(monthPeriod(from, monthNumber)) };
  }
  if (from === undefined || to === undefined || from >= to || to - from > 150 || from < FREE_FROM - 400)
    return undefined;
  if (/^(?:tel|phone|call|no\.?|#)$/.test(wordAt(text, at, at - 1))) return undefined;
  return { first: at, end: at + 1, resolve: () => timeOf(isoRange(yearPeriod(from), yearPeriod(to))) };
}

/** Where "the year", "fiscal", "late", "the end of" before the year begin. */
function leadStart(text: CalendarText, at: number, before: string): number {
  if (before === "year" && wordAt(text, at, at - 2) === "fiscal")
    return wordAt(text, at, at - 3) === "the" ? at - 3 : at - 2;
  if (before === "year" && wordAt(text, at, at - 2) === "the") return at - 2;
  if (/^(?:fiscal|early|late|mid|circa|around|about)$/.test(before)) return at - 1;
  if (before === "of" && /^(?:end|beginning|middle|start|close)$/.test(wordAt(text, at, at - 2)))
    return wordAt(text, at, at - 3) === "the" ? at - 3 : at - 2;
  return at;
}

const strongPrepositions: ReadonlySet<string> = new Set(
  "in since until till during early late mid year fiscal circa".split(" "),
);
const weakPrepositions: ReadonlySet<string> = new Set(
  "by from to through of before after and or between for the ( – - ,".split(" "),
);
/** Before a count: "more than 2000", "$ 1998", "no. 1990". */
const countSigns: ReadonlySet<string> = new Set(
  "$ £ € ¥ than about nearly over almost around roughly # no. nos. number title boeing airbus flight room route highway section article page chapter least some".split(
    " ",
  ),
);
/** After a count. Singular nouns follow years: "the 1998 election". */
const unitsAfter: ReadonlySet<string> = new Set(
  "% percent per people miles km kilometers kilometres meters metres feet dollars euros pounds tons tonnes degrees hours days years months weeks minutes gmt hrs points more or block".split(
    " ",
  ),
);

/** "Expo 2020", "Vision 2030", "Windows 2000": the year is part of a name. */
const namesWithYear: ReadonlySet<string> = new Set(
  "expo agenda vision euro windows office horizon project area miss mister".split(" "),
);

function isCount(text: CalendarText, at: number, number: number, before: string): boolean {
  const next = wordAt(text, at, at + 1);
  const isRound = number % 10 === 0 || number < FREE_FROM || number > FREE_TO;
  // "around 1945" is a year, "around 2000" may count
  if (/^(?:about|around)$/.test(before) && !isRound) return false;
  if (countSigns.has(before) || namesWithYear.has(before) || (unitsAfter.has(next) && next !== "or")) return true;
  if (strongPrepositions.has(before)) return false;
  const tag = next === "" ? undefined : partsOfSpeech(text.document)[at + 1];
  // "2000 protesters", "1500 homes"; "2024 elections" is no round number
  if (
    tag === "NOUN" &&
    (next.endsWith("s") || next === "people") &&
    before !== "the" &&
    (number % 100 === 0 || number < FREE_FROM)
  )
    return true;
  const isFree = number >= FREE_FROM && number <= FREE_TO;
  if (weakPrepositions.has(before)) return !isFree && (tag === "NOUN" || tag === "ADJ");
  return !isFree;
}
