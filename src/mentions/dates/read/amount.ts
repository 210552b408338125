import { type CalendarText, wordAt } from "../calendar-text.ts";
import { readCount } from "./count.ts";

/** How many units: a number, or a vague word where `value` is absent. `start` is the first token, without approximators. */
interface Amount {
  readonly start: number;
  readonly value?: number;
  /** "a", "an", "another": too weak to make a duration in every place. */
  readonly article?: boolean;
}

const vagueWords: ReadonlySet<string> = new Set("several many recent coming numerous".split(" "));
const adjectives: ReadonlySet<string> = new Set(
  "more consecutive straight full whole long short additional extra further solid successive calendar trading working business entire".split(
    " ",
  ),
);
/** The longest amount looked at, in tokens: "a hundred and twenty five and a half". */
const REACH = 9;

/** Reads the amount that ends right before a unit: "two", "a few", "half an", "a couple of", "12 to 18", "two more". */
export function readAmountBefore(text: CalendarText, unit: number): Amount | undefined {
  let end = unit;
  if (adjectives.has(wordAt(text, unit, end - 1))) end--;
  return readAmountUpTo(text, end);
}

function readAmountUpTo(text: CalendarText, end: number): Amount | undefined {
  const before = (steps: number) => wordAt(text, end, end - steps);
  const one = before(1);
  const two = before(2);
  if (one === "" || end === text.sentenceStart[end]) return undefined;
  if (one === "of") {
    if (two === "couple") return { start: before(3) === "a" ? end - 3 : end - 2, value: 2 };
    if (two === "number" || two === "matter") return { start: before(3) === "a" ? end - 3 : end - 2 };
    if (/^(?:dozens|scores|hundreds|thousands|tens|millions)$/.test(two)) return { start: end - 2 };
  }
  if ((one === "a" || one === "an") && two === "of" && /^quarters?$/.test(before(3))) return quarters(text, end);
  if (one === "a" || one === "an") {
    if (two === "half") return { start: end - 2, value: 0.5 };
    return { start: end - 1, value: 1, article: true };
  }
  if (one === "another") return { start: end - 1, value: 1, article: true };
  if (one === "half" && two === "a" && before(3) === "and") return readNumberUpTo(text, end);
  if (one === "half") return { start: two === "a" ? end - 2 : end - 1, value: 0.5 };
  if (one === "few") return { start: two === "a" || two === "past" ? end - 2 : end - 1 };
  if (one === "couple") return { start: two === "a" ? end - 2 : end - 1, value: 2 };
  if (one === "dozen") {
    const count = readNumberUpTo(text, end - 1);
    return count
      ? { start: count.start, value: (count.value ?? 1) * 12 }
      : { start: two === "a" ? end - 2 : end - 1, value: 12 };
  }
  // "in as many days" counts what stands before it
  if (one === "many" && two === "as") return undefined;
  if (vagueWords.has(one)) return { start: end - 1 };
  const number = readNumberUpTo(text, end);
  if (number === undefined) return undefined;
  const joint = wordAt(text, end, number.start - 1);
  if (joint === "to" || joint === "or" || joint === "and") {
    // "two to three weeks", "12 to 18 months"; "between" and "from" stay outside as prepositions
    const lower = readNumberUpTo(text, number.start - 1);
    if (lower !== undefined && joint !== "and" && (lower.value ?? 0) < (number.value ?? 0))
      return { start: lower.start, value: lower.value ?? 0 };
  }
  return number;
}

function readNumberUpTo(text: CalendarText, end: number): Amount | undefined {
  const first = Math.max(text.sentenceStart[end - 1] ?? 0, end - REACH, 0);
  let best: Amount | undefined;
  for (let start = end - 1; start >= first; start--) {
    if (!/^[\da-z½⅓⅔¼¾]/.test(wordAt(text, end - 1, start))) break;
    const count = readCount(text, start);
    if (count?.end === end) best = { start, value: count.value };
    else if (best === undefined ? end - start > 4 : best.start - start > 2) break;
  }
  return best;
}

/** "a quarter of an", "three quarters of an" hour. `end` is the token after "an". */
function quarters(text: CalendarText, end: number): Amount {
  const before = wordAt(text, end, end - 4);
  if (before === "three") return { start: end - 4, value: 0.75 };
  return { start: before === "a" ? end - 4 : end - 3, value: 0.25 };
}
