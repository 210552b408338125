import { isShortForm } from "../../claims/is-short-form.ts";
import { foldName } from "../../claims/name-words.ts";
import { spellingDistance } from "../../claims/spelling-distance.ts";
import { areFormsOfOneName } from "../../lexicons/en/given-name-forms.ts";
import { isTransliterated } from "../../lexicons/en/transliterated-names.ts";
import { wordsToSpell } from "./words-to-spell.ts";

/** Shorter first names are familiar forms of each other: Jerry, Gerry. */
const LEAST_LETTERS = 5;
const LETTERS_CHANGED = 2;

/**
 * Whether one of two spellings of a name is wrong: "Tamelia Brannick" and "Tomelia Brannick". Who is written in Latin letters at home
 * has one spelling, and a paper that prints another has to correct it.
 *
 * No misspellings: accents, hyphens and spaces; an umlaut spelled out; familiar forms and initials; names from another script.
 * In: names that are spelling variants of each other.
 */
export function isMisspelling(a: string, b: string): boolean {
  const [left, right] = wordsToSpell(a, b).map((words) => words.map(foldName)) as [string[], string[]];
  if (isTransliterated(left) || isTransliterated(right)) return false;
  const inPlainLetters = /ç/iu.test(a.normalize("NFC") + b.normalize("NFC")) ? withoutDoubles : withoutUmlauts;
  const [spelledA, spelledB] = [left, right].map((words) => inPlainLetters(words.join("").replace(/-/g, "")));
  if (spelledA === spelledB) return false;
  return left.some((word, at) => {
    const other = right[at] ?? "";
    return word !== other && (at === left.length - 1 || !areFormsOfOne(word, other));
  });
}

/** "Tom" and "Tomas", "Lennie" and "Lenny", but not "Jonathan" and "Jonathon". */
function areFormsOfOne(a: string, b: string): boolean {
  if (a.charAt(0) === b || b.charAt(0) === a) return true;
  // "Chad" is no short form of "Chadd"
  if (isShortForm(a, b) && Math.abs(a.length - b.length) > 1) return true;
  if (!areFormsOfOneName(a, b)) return false;
  const isSlip = Math.min(a.length, b.length) >= LEAST_LETTERS && spellingDistance(a, b) <= LETTERS_CHANGED;
  return !isSlip || withPlainEnd(a) === withPlainEnd(b);
}

function withPlainEnd(word: string): string {
  return word.replace(/(?:ie|ey|i)$/, "y");
}

/** "Juergen" and "Haakan" */
function withoutUmlauts(word: string): string {
  return word.replace(/(?<=[aou])e/g, "").replace(/aa/g, "a");
}

/** "Baçan" and "Bassan" */
function withoutDoubles(word: string): string {
  return word.replace(/(\p{L})\1/gu, "$1");
}
