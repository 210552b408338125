import type { QuoteWord } from "../../claims/claim.ts";
import { AUXILIARY_FORMS, DEMONSTRATIVES, FILLERS, LIGHT_WORDS, SMALL_WORDS } from "../../lexicons/en/quote-words.ts";
import { stem } from "../../lexicons/en/stem.ts";

/**
 * Whether a change leaves what was said as it was: two papers that write down one speech differ in fillers and articles, in number
 * and tense of a word, in "it" for "that".
 */
export function isIdle(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  const [left, right] = [weighty(a), weighty(b)];
  if (left.length !== right.length) return isLonger(left, right) || isLonger(right, left);
  return left.every((word, at) => isSameWord(word, right[at] as string));
}

function weighty(words: readonly QuoteWord[]): string[] {
  return words.map(({ text }) => text).filter((text) => !LIGHT_WORDS.has(text));
}

/** The same words with fillers or small words between them: "the worker's pay" against "the workers' pay". */
function isLonger(words: readonly string[], others: readonly string[]): boolean {
  if (others.length === 0 && FILLERS.has(words.join(" "))) return true;
  let at = 0;
  const added = words.filter((word) => {
    const same = at < others.length && isSameWord(word, others[at] as string);
    if (same) at++;
    return !same;
  });
  return at === others.length && added.every((word) => SMALL_WORDS.has(word));
}

function isSameWord(a: string, b: string): boolean {
  if (a === b || stem(a) === stem(b)) return true;
  if (DEMONSTRATIVES.has(a) && DEMONSTRATIVES.has(b)) return true;
  return AUXILIARY_FORMS.some((forms) => forms.has(a) && forms.has(b));
}
