import { type CalendarText, wordAt } from "../calendar-text.ts";

/** "ABC's This Week", "The Last Year" as the name of a programme or a book. */
export function isUnitTitle(text: CalendarText, at: number): boolean {
  const first = (index: number) => text.tokens[index]?.text.charCodeAt(0) ?? 0;
  const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
  const { text: word } = text.tokens[at] as { text: string };
  return isCapital(first(at)) && isCapital(first(at - 1)) && word !== word.toUpperCase();
}

/** "the end of", "the start of", "the rest of" before the unit belong to it. */
export function edgeStart(text: CalendarText, at: number, first: number): number {
  if (
    wordAt(text, at, first - 1) !== "of" ||
    !/^(?:end|beginning|middle|start|close|rest|remainder)$/.test(wordAt(text, at, first - 2))
  )
    return first;
  return wordAt(text, at, first - 3) === "the" ? first - 3 : first - 2;
}
