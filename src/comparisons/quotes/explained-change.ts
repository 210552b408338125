import type { QuoteWord } from "../../claims/claim.ts";
import type { WordChange } from "./word-diff.ts";

/** Words missing on one side are explained by an ellipsis or a cut there, or where whole sentences are left out. */
export function isExplained(change: WordChange, a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  const onlyA = change.fromB === change.toB;
  const onlyB = change.fromA === change.toA;
  if (sameSpelling(a.slice(change.fromA, change.toA), b.slice(change.fromB, change.toB))) return true;
  if (onlyA) return isCut(b[change.fromB]) || areSentences(a, change.fromA, change.toA);
  if (onlyB) return isCut(a[change.fromA]) || areSentences(b, change.fromB, change.toB);
  return isCut(a[change.toA]) && isCut(b[change.toB]);
}

function isCut(word: QuoteWord | undefined): boolean {
  return word === undefined || word.gapBefore;
}

function areSentences(words: readonly QuoteWord[], from: number, to: number): boolean {
  return words[from]?.startsSentence === true && (words[to]?.startsSentence ?? true);
}

/** "any more" and "anymore", "per cent" and "percent", "Internet Explorer" and "IE". */
export function sameSpelling(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const join = (words: readonly QuoteWord[]) => words.map((word) => word.text).join("");
  const initials = (words: readonly QuoteWord[]) => words.map((word) => word.text[0]).join("");
  if (join(a) === join(b)) return true;
  return (
    (a.length > 1 && b.length === 1 && initials(a) === join(b)) ||
    (b.length > 1 && a.length === 1 && initials(b) === join(a))
  );
}
