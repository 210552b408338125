import { type CalendarText, DIGITS, wordAt } from "../calendar-text.ts";
import { fiscalYear, yearPeriod } from "../period.ts";
import { plausibleYear, withEra } from "../read/year.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** A year that stands alone: "in 1998", "the 2024 election", "44 BC", "fiscal 1989". */
export const year = headedBy("mentions/dates/rules/year", DIGITS, read);

/** Years of the living memory and the near future need no preposition to be read as years. */
const FREE_FROM = 1800;
const FREE_TO = 2060;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const word = wordAt(text, at, at);
  const plain = plausibleYear(word);
  const number = plain ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
  if (number === undefined) return undefined;
  const reading = withEra(text, at, number, at + 1);
  if (plain === undefined && reading.end === at + 1) return undefined;
  const before = wordAt(text, at, at - 1);
  if (reading.end === at + 1 && isCount(text, at, number, before)) return undefined;
  let first = at;
  if (before === "year" && wordAt(text, at, at - 2) === "the") first = at - 2;
  const fiscal = before === "fiscal";
  if (fiscal) first = at - 1;
  else if (/^(?:early|late|mid)$/.test(before)) first = at - 1;
  else if (before === "of" && /^(?:end|beginning|middle|start|close)$/.test(wordAt(text, at, at - 2)))
    first = wordAt(text, at, at - 3) === "the" ? at - 3 : at - 2;
  return {
    first,
    end: reading.end,
    resolve: () =>
      fiscal
        ? timeOf({ ...fiscalYear(reading.year), value: yearPeriod(reading.year).value })
        : timeOf(yearPeriod(reading.year)),
  };
}

const yearPrepositions: ReadonlySet<string> = new Set(
  "in since until till by from to through during of before after and or between for early late mid year fiscal than the ( –".split(
    " ",
  ),
);
/** Before a count: "more than 2000", "$ 1998", "no. 1990". */
const countSigns: ReadonlySet<string> = new Set(
  "$ £ € ¥ than about nearly over # no. nos. number title boeing flight room route highway section article page # least some".split(
    " ",
  ),
);
/** After a count: "2000 people". Singular nouns follow years: "the 1998 election". */
const unitsAfter: ReadonlySet<string> = new Set(
  "% percent per people miles km kilometers kilometres meters metres feet dollars euros pounds tons tonnes deaths jobs workers soldiers troops cases homes hectares acres degrees hours days years months weeks minutes points votes shares members employees students".split(
    " ",
  ),
);

function isCount(text: CalendarText, at: number, number: number, before: string): boolean {
  const next = wordAt(text, at, at + 1);
  if (countSigns.has(before) || unitsAfter.has(next)) return true;
  if (yearPrepositions.has(before)) return false;
  return number < FREE_FROM || number > FREE_TO;
}
