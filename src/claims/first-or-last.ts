import { type Line, wordAt } from "./kinds-at.ts";

/** Words that make "last" a time: "last Monday", "the last two years". */
const OF_TIME =
  /day$|^(?:week|weekend|month|year|season|night|evening|spring|summer|autumn|fall|winter|decade|century|few|two|three|four|five|january|february|march|april|june|july|august|september|october|november|december)s?$/;

/** Whether the words of a clause before its date tell of the first of a kind or of the last. In: tokens from `from` to the date's first. */
export function firstOrLast(line: Line, from: number, first: number): "first" | "last" | undefined {
  if (wordAt(line, first - 1) === "since") return "last";
  for (let at = first - 1; at >= from; at--) {
    const word = wordAt(line, at);
    if (word === "first" && wordAt(line, at - 1) !== "at" && wordAt(line, at + 1) !== "time") return "first";
    if (word === "last" && wordAt(line, at - 1) !== "at" && !OF_TIME.test(wordAt(line, at + 1))) return "last";
  }
  return undefined;
}
