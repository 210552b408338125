import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { referenceWords } from "../../../lexicons/en/time-adverbs.ts";
import { type CalendarText, REFERENCE, UNIT, wordAt } from "../calendar-text.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** The present, the past or the future as such: "now", "recently", "in the future". */
export const reference = headedBy("mentions/dates/rules/reference", REFERENCE, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const word = wordAt(text, at, at);
  const value = referenceWords[word] as "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
  const before = wordAt(text, at, at - 1);
  const next = wordAt(text, at, at + 1);
  const tag = partsOfSpeech(text.document)[at + 1];
  switch (word) {
    case "recent":
      return undefined;
    case "present":
    case "date":
      return readPresent(text, at, before);
    case "future":
      if (before === "the" || (before === "near" && wordAt(text, at, at - 2) === "the"))
        return referenceAt(before === "near" ? at - 2 : at - 1, at + 1, value);
      return undefined;
    case "past":
      return before === "the" && /^(?:in|from)$/.test(wordAt(text, at, at - 2)) && !/^[a-z\d]/.test(next)
        ? referenceAt(at - 1, at + 1, value)
        : undefined;
    case "soon":
      // "as soon as possible" is no date, "soon became" tells the past
      return before === "as" || tag === "VERB" || tag === "AUX" ? undefined : referenceAt(at, at + 1, value);
    case "previously":
      return tag === "VERB" || tag === "ADJ" ? undefined : referenceAt(at, at + 1, value);
    case "recently":
      // "as recently as last month"
      if (before === "as") return undefined;
      return referenceAt(before === "more" || before === "most" ? at - 1 : at, at + 1, value);
    case "now":
      // "now that the vote is over" is a conjunction
      return next === "that" ? undefined : referenceAt(before === "right" ? at - 1 : at, at + 1, value);
    default:
      return referenceAt(at, at + 1, value);
  }
}

/** "at present", "at the present time", "to date", "till date": only where nothing goes on, as in "at present levels". "At the moment" and "at this time" say when one speaks, no date. */
function readPresent(text: CalendarText, at: number, before: string): TimeExpression | undefined {
  const isDate = text.tokens[at]?.lower === "date";
  if (before === "the" && !isDate) return readPresentTime(text, at);
  if (isDate ? before !== "to" && before !== "till" : before !== "at") return undefined;
  // "in the year to date"
  if (before === "to" && ((text.flags[at - 2] ?? 0) & UNIT) !== 0) return undefined;
  if (before === "to" && isInfinitive(text, at)) return undefined;
  return CLAUSE_END.test(wordAt(text, at, at + 1)) ? referenceAt(at - 1, at + 1, "PRESENT_REF") : undefined;
}

const CLAUSE_END = /^(?:|[.,;:!?)—–"”’']|''|and|but|because)$/;

/** "at the present time"; "in the present time of trouble" and "at the present time limit" are none. */
function readPresentTime(text: CalendarText, at: number): TimeExpression | undefined {
  if (wordAt(text, at, at - 2) !== "at" || wordAt(text, at, at + 1) !== "time") return undefined;
  return CLAUSE_END.test(wordAt(text, at, at + 2)) ? referenceAt(at - 2, at + 2, "PRESENT_REF") : undefined;
}

/** "hard to date", "too young to date", "refuse to date", "began to date"; not "has won to date", "the biggest to date". */
function isInfinitive(text: CalendarText, at: number): boolean {
  const tag = partsOfSpeech(text.document)[at - 2] ?? "";
  const word = wordAt(text, at, at - 2);
  if (tag === "ADJ") return !/est$|^(?:best|worst|most|least|first|last)$/.test(word);
  return (
    tag === "PRON" ||
    /^(?:began|begun|begins?|failed|fails?|likes?|needs?|refused?|starts?|started|tried|tries|try|wants?|wanted)$/.test(
      word,
    )
  );
}

function referenceAt(first: number, end: number, value: string): TimeExpression {
  return { first, end, resolve: () => ({ value, granularity: "reference" }) };
}
