import { referenceWords } from "../../../lexicons/en/time-adverbs.ts";
import { type CalendarText, REFERENCE, wordAt } from "../calendar-text.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** The present, the past or the future as such: "now", "recently", "in the future". */
export const reference = headedBy("mentions/dates/rules/reference", REFERENCE, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const word = wordAt(text, at, at);
  const value = referenceWords[word];
  if (value === undefined) return undefined;
  const before = wordAt(text, at, at - 1);
  if (word === "recent") return undefined;
  if (word === "future" || word === "past") {
    if (!(before === "the" && /^(?:in|for|into|from)$/.test(wordAt(text, at, at - 2)))) return undefined;
    const next = wordAt(text, at, at + 1);
    if (/^[a-z\d]/.test(next) && word === "past") return undefined;
    return { first: at - 1, end: at + 1, resolve: () => ({ value, granularity: "reference" }) };
  }
  return {
    first: before === "more" || (before === "until" && false) ? at - 1 : at,
    end: at + 1,
    resolve: () => ({ value, granularity: "reference" }),
  };
}
