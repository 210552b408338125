import { type CalendarText, wordAt } from "../calendar-text.ts";
import { readCount, smallNumber } from "./count.ts";

export interface YearReading {
  readonly year: number;
  readonly end: number;
}

/** Four digits between these bounds are read as a year where nothing else in the sentence speaks for it. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

export function plausibleYear(word: string): number | undefined {
  if (!/^\d{4}$/.test(word)) return undefined;
  const year = Number(word);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** "'25" is 2025, "'98" 1998: the century that news of our time means. */
export function nearCentury(twoDigits: number): number {
  return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
}

export function withEra(text: CalendarText, at: number, year: number, end: number): YearReading {
  const era = wordAt(text, at, end);
  if (/^(?:bc|b\.c\.|bce|b\.c\.e\.)$/.test(era)) return { year: 1 - year, end: end + 1 };
  if (/^(?:ad|a\.d\.|ce|c\.e\.)$/.test(era) && (text.tokens[end]?.text ?? "") !== "ad") return { year, end: end + 1 };
  return { year, end };
}

/** "nineteen ninety-six", "nineteen oh five", "nineteen hundred and ten", "two thousand and five", "twenty twenty-four". */
export function readSpelledYear(text: CalendarText, at: number, near = at): YearReading | undefined {
  const first = wordAt(text, near, at);
  const century = smallNumber(first);
  if (century === undefined) return undefined;
  if (century === 2 && wordAt(text, near, at + 1) === "thousand") {
    const whole = readCount(text, at);
    return whole && whole.value < 2100 ? { year: whole.value, end: whole.end } : undefined;
  }
  if (century < 15 || century > 21) return undefined;
  const next = wordAt(text, near, at + 1);
  if (next === "oh" || next === "o") {
    const digit = smallNumber(wordAt(text, near, at + 2));
    return digit !== undefined && digit < 10 ? { year: century * 100 + digit, end: at + 3 } : undefined;
  }
  if (next === "hundred") {
    const whole = readCount(text, at);
    return whole && whole.end > at + 2 && whole.value < 2200 ? { year: whole.value, end: whole.end } : undefined;
  }
  if (!/^[a-z]/.test(next)) return undefined;
  const rest = readCount(text, at + 1);
  return rest && rest.value >= 10 && rest.value <= 99 && Number.isInteger(rest.value)
    ? { year: century * 100 + rest.value, end: rest.end }
    : undefined;
}
