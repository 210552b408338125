import { levelWords } from "../../../lexicons/en/level-words.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";

/** Longest stretch of a sentence that says what a number is. */
const REACH = 40;

/** Whether the sentence speaks of prices, rates, marks or odds, where a number that looks like a time is none. */
export function speaksOfLevels(text: CalendarText, near: number): boolean {
  for (let at = near - REACH; at < near + REACH; at++) if (levelWords.has(wordAt(text, near, at))) return true;
  return false;
}
