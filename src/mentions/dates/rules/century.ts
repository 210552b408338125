import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { type CalendarText, COMPOUND, UNIT, UNITS, withArticle, wordAt } from "../calendar-text.ts";
import { centuryPeriod } from "../period.ts";
import { headedBy, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** "the 20th century", "the early nineteenth century", "18th-century", "the 5th century BC". */
export const century = headedBy("mentions/dates/rules/century", UNIT | UNITS | COMPOUND, read);

const joined = /^(?:(?:early|mid|late)-)?([\w]{3,12}|twenty-first)-century$/;

function read(text: CalendarText, at: number): TimeExpression | readonly TimeExpression[] | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const pair = lower === "centuries" || lower === "century" ? readPair(text, at) : undefined;
  if (pair || lower === "centuries") return pair;
  const one = joined.exec(lower);
  const number = one ? ordinal(one[1] as string) : lower === "century" ? ordinal(wordAt(text, at, at - 1)) : undefined;
  if (number === undefined || number > 30) return undefined;
  const start = one ? at : at - 1;
  const first = withArticle(text, /^(?:early|mid|late)$/.test(wordAt(text, at, start - 1)) ? start - 1 : start);
  const era = /^(?:bc|b\.c\.|bce)$/.test(wordAt(text, at, at + 1));
  return {
    first,
    end: era ? at + 2 : at + 1,
    resolve: () => (era ? beforeOurEra(number) : timeOf(centuryPeriod(number))),
  };
}

/** The 5th century BC is the years -499 to -400, for which TimeML has no century form. */
function beforeOurEra(number: number): TimeValue {
  return { ...timeOf(centuryPeriod(1 - number)), value: `BC${String(number - 1).padStart(2, "0")}` };
}

/** "the 18th and 19th centuries". */
function readPair(text: CalendarText, at: number): readonly TimeExpression[] | undefined {
  const second = ordinal(wordAt(text, at, at - 1));
  const first = ordinal(wordAt(text, at, at - 3));
  if (second === undefined || first === undefined || !/^(?:and|to|or|through)$/.test(wordAt(text, at, at - 2)))
    return undefined;
  return [
    { first: withArticle(text, at - 3), end: at - 2, resolve: () => timeOf(centuryPeriod(first)) },
    { first: at - 1, end: at + 1, resolve: () => timeOf(centuryPeriod(second)) },
  ];
}

function ordinal(word: string): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  return word === "twenty-first" ? 21 : ORDINALS.get(word);
}
