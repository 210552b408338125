import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { type CalendarText, COMPOUND, UNIT, withArticle, wordAt } from "../calendar-text.ts";
import { centuryPeriod } from "../period.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** "the 20th century", "the early nineteenth century", "18th-century", "the 5th century BC". */
export const century = headedBy("mentions/dates/rules/century", UNIT | COMPOUND, read);

const joined = /^(?:(?:early|mid|late)-)?([\w]{3,12}|twenty-first)-century$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const one = joined.exec(lower);
  const number = one ? ordinal(one[1] as string) : lower === "century" ? ordinal(wordAt(text, at, at - 1)) : undefined;
  if (number === undefined || number > 30) return undefined;
  let first = one ? at : at - 1;
  if (/^(?:early|mid|late)$/.test(wordAt(text, at, first - 1))) first--;
  const era = /^(?:bc|b\.c\.|bce)$/.test(wordAt(text, at, at + 1));
  // the 5th century BC is the years -499 to -400, whose TimeML value has no century form
  return {
    first: withArticle(text, first),
    end: era ? at + 2 : at + 1,
    resolve: () =>
      era
        ? { ...timeOf(centuryPeriod(1 - number)), value: `BC${String(number - 1).padStart(2, "0")}` }
        : timeOf(centuryPeriod(number)),
  };
}

function ordinal(word: string): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  return word === "twenty-first" ? 21 : ORDINALS.get(word);
}
