import type { QuoteWord } from "../../claims/claim.ts";
import { stem } from "../../lexicons/en/stem.ts";

/** Or, for a sentence turned around, share of all words that occur on both sides. */
const LEAST_BAG_OVERLAP = 0.85;

/** "a down payment, not a rescue" and "a rescue, not a down payment": nearly all words, in another order. */
export function isTurnedAround(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  if (Math.min(a.length, b.length) < 6) return false;
  const counts = new Map<string, number>();
  for (const { text } of a) counts.set(stem(text), (counts.get(stem(text)) ?? 0) + 1);
  let shared = 0;
  for (const { text } of b) {
    const left = counts.get(stem(text)) ?? 0;
    if (left === 0) continue;
    counts.set(stem(text), left - 1);
    shared++;
  }
  return shared / Math.max(a.length, b.length) >= LEAST_BAG_OVERLAP && !isRotated(a, b);
}

/** "I was not cold, I was wet" and "I was wet, I was not cold": its two halves have changed places, and nothing else. */
function isRotated(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  if (a.length !== b.length) return false;
  const [left, right] = [a, b].map((words) => words.map(({ text }) => text).join(" "));
  return ` ${left} ${left} `.includes(` ${right} `);
}
