import type { Document } from "../../document/document.ts";
import { sportsWords } from "../../lexicons/en/sports-words.ts";

/** Share of a report's words that speak of sport; political news on "a race" and "a win" stays below. */
const MIN_SHARE = 0.015;
const FEWEST_WORDS = 3;

/** Whether a report is about sport: there, countries and cities stand for their teams. */
export function isSport(document: Document): boolean {
  let words = 0;
  let sporting = 0;
  for (const token of document.tokens) {
    if (token.kind !== "word") continue;
    words++;
    if (sportsWords.has(token.lower)) sporting++;
  }
  return sporting >= FEWEST_WORDS && sporting >= words * MIN_SHARE;
}
