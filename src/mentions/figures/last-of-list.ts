import type { Numeral } from "./numeral.ts";
import { lowerAt, type Reading, sameSentence } from "./reading.ts";

/** Numbers that one unit behind the last of them is told of; a longer row is a table. */
const LONGEST_LIST = 8;

/**
 * The last number of a list that the bare one at `index` opens or goes on: 15 for the 9 of "9, 12 and 15 years old", 5 for the 3 of
 * "3 and 5 percent". What is told of the last one is told of all. Undefined where no "and" or "or" closes the list.
 */
export function lastOfList(reading: Reading, index: number): Numeral | undefined {
  const { digits } = reading.numerals[index] as Numeral;
  for (let place = index; place < Math.min(reading.numerals.length - 1, index + LONGEST_LIST); place++) {
    const [one, next] = [reading.numerals[place] as Numeral, reading.numerals[place + 1] as Numeral];
    if (one.shape !== "cardinal" || next.shape !== "cardinal" || next.digits !== digits) return undefined;
    if (!sameSentence(reading, one.first, next.first)) return undefined;
    const link = linkBetween(reading, one.end, next.first);
    if (link === undefined || (link === ", and" && place === index)) return undefined;
    if (link !== ",") return next;
  }
  return undefined;
}

/** What alone stands between two numbers of a list: "," or "and"; ", and" only closes one of three or more. */
function linkBetween(reading: Reading, end: number, next: number): "," | "and" | ", and" | undefined {
  const first = lowerAt(reading, end);
  const closes = (lower: string) => lower === "and" || lower === "or";
  if (next === end + 1) return first === "," ? "," : closes(first) ? "and" : undefined;
  return next === end + 2 && first === "," && closes(lowerAt(reading, end + 1)) ? ", and" : undefined;
}
