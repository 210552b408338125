import { type CalendarUnit, pluralUnits, units, weekdays } from "../../../lexicons/en/calendar-words.ts";
import { setWords } from "../../../lexicons/en/time-adverbs.ts";
import { type CalendarText, SET_WORD, UNIT, UNITS, WEEKDAY, wordAt } from "../calendar-text.ts";
import { durationValue } from "../duration-value.ts";
import { readAmountBefore } from "../read/amount.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** What recurs: "daily", "every Friday", "each year", "every ten days". */
export const set = headedBy("mentions/dates/rules/set", SET_WORD | UNIT | UNITS | WEEKDAY, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const word = wordAt(text, at, at);
  const adverb = Object.hasOwn(setWords, word) ? setWords[word] : undefined;
  if (adverb !== undefined) return isRhythm(text, at, word) ? recurring(at, at + 1, adverb) : undefined;
  const before = wordAt(text, at, at - 1);
  const every = /^(?:every|each)$/;
  const weekday = weekdays[word];
  if (weekday !== undefined) return every.test(before) ? recurring(at - 1, at + 1, `XXXX-WXX-${weekday}`) : undefined;
  const kind = (units[word] ?? pluralUnits[word]) as CalendarUnit | undefined;
  if (kind === undefined) return undefined;
  if (every.test(before)) return recurring(at - 1, at + 1, durationValue(kind, 1));
  const amount = readAmountBefore(text, at);
  if (amount?.value !== undefined && every.test(wordAt(text, at, amount.start - 1)))
    return recurring(amount.start - 1, at + 1, durationValue(kind, amount.value));
  return undefined;
}

function recurring(first: number, end: number, value: string): TimeExpression {
  return { first, end, resolve: () => ({ value, granularity: "set" }) };
}

/** "the daily Gazette" is a newspaper, "annual sales" and "a quarterly dividend" are amounts. */
function isRhythm(text: CalendarText, at: number, word: string): boolean {
  if (word === "annual" || word === "quarterly" || word === "biennial") return false;
  const next = text.tokens[at + 1]?.text ?? "";
  if (next !== next.toLowerCase()) return false;
  return wordAt(text, at, at - 1) !== "average" && wordAt(text, at, at - 1) !== "a";
}
