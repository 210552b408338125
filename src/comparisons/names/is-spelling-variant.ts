import { isShortForm } from "../../claims/is-short-form.ts";
import { foldName } from "../../claims/name-words.ts";
import { phoneticKeys } from "../../claims/phonetic-key.ts";
import { spellingDistance } from "../../claims/spelling-distance.ts";
import { spellingSkeleton } from "../../claims/spelling-skeleton.ts";
import { firstNameGenders } from "../../lexicons/en/first-names.ts";
import { areFormsOfOneName } from "../../lexicons/en/given-name-forms.ts";
import { organizationHeads, placeHeads } from "../../lexicons/en/organization-words.ts";
import { isTransliterated } from "../../lexicons/en/transliterated-names.ts";
import { wordsToSpell } from "./words-to-spell.ts";

/** Of words that sound alike, at most this share of letters may differ: Gaddafi and Qadhafi, not Moira and Marie. */
const SOUND_ALIKE_SHARE = 0.43;

/**
 * Whether two names differ by transliteration, accents or letters that sound the same: Yevgeny and Evgeniy, François and Franssois.
 * A slip that changes the sound ("Rickard", "Pickard") is another name.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  const [left, right] = wordsToSpell(a, b);
  if (left.join("") === right.join("")) return true;
  if (left.length !== right.length) return false;
  if (isMarked(a) && isMarked(b))
    return left.every((word, at) => areAlike(word, right[at] as string, at, isPlainExchange));
  const surname = left.length - 1;
  const isFixed = isOfOneSpelling(left) && isOfOneSpelling(right);
  return left.every((word, at) =>
    areAlike(word, right[at] as string, at, isFixed && at === surname ? isSameInPlainLetters : soundsLike),
  );
}

function areAlike(a: string, b: string, at: number, are: (a: string, b: string) => boolean): boolean {
  return are(a, b) || (at === 0 && (isShortForm(a, b) || areFormsOfOneName(foldName(a), foldName(b))));
}

/** Behind a first name that is written in Latin letters at home a surname has one spelling: Ilse Brannick is not Ilse Brennock, while Hatim Saleh may be Hatem Salih. */
function isOfOneSpelling(name: readonly string[]): boolean {
  const words = name.map(foldName);
  const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
  // "Ada Lund Center" and "Ada Lund Centre"
  if (words.length < 2 || organizationHeads.has(last) || placeHeads.has(last)) return false;
  return firstNameGenders().has(first) && !isTransliterated(words);
}

function isSameInPlainLetters(a: string, b: string): boolean {
  return plain(foldName(a)) === plain(foldName(b));
}

function isPlainExchange(a: string, b: string): boolean {
  return isExchange(plain(a), plain(b));
}

/** Whoever writes the accents writes the letters as the bearer does: Möllner and Müllner are two names. */
const MARKED = /[a-z]\p{M}|[øłıđðþæœ]/iu;

function isMarked(name: string): boolean {
  return MARKED.test(name.normalize("NFD"));
}

/** "Juergen" and "Haakan" beside the accents of the surname; a doubled letter. */
function plain(word: string): string {
  return word.replace(/(?<=[aou])e/g, "").replace(/(\p{L})\1/gu, "$1");
}

function soundsLike(a: string, b: string): boolean {
  const [left, right] = [foldName(a), foldName(b)];
  if (left === right || spellingSkeleton(left) === spellingSkeleton(right)) return true;
  if (isExchange(left, right)) return true;
  const [ofLeft, ofRight] = onlyDifference(left, right);
  // "Alavi" and "Alabi", but not "Benna" and "Venna"
  if (WITHIN.has(ofLeft + ofRight) && left.charAt(0) === right.charAt(0)) return true;
  // Doris and Dora are two names, however near
  if (firstNameGenders().has(left) && firstNameGenders().has(right)) return areFormsOfOneName(left, right);
  if (ofLeft !== "" && !/[aeiouy]/.test(ofLeft + ofRight)) return false;
  if (/[^aeiouyhwj]/.test(addedLetter(left, right))) return false;
  const keys = phoneticKeys(withPlainSibilants(right));
  const [first, second] = phoneticKeys(withPlainSibilants(left));
  if (first !== keys[0] && second !== keys[1]) return false;
  const longest = Math.max(left.length, right.length);
  return spellingDistance(spellingSkeleton(left), spellingSkeleton(right)) <= longest * SOUND_ALIKE_SHARE;
}

function isExchange(a: string, b: string): boolean {
  return a === b || EXCHANGED.has(onlyDifference(a, b).join(""));
}

/** Letters that transliterations and spellings exchange: Izaak and Isaak. Other consonants tell names apart although they sound near: Bickford, Pickford. */
const EXCHANGED: ReadonlySet<string> = new Set("ck kc kq qk gq qg cq qc sz zs vw wv fv vf yj jy cs sc".split(" "));

/** Letters that are exchanged within a word, where the other script has one for both. */
const WITHIN: ReadonlySet<string> = new Set(["bv", "vb"]);

/** "Lovancev" and "Lovantsev" */
function withPlainSibilants(word: string): string {
  return word.replace(/t[sz]/g, "s");
}

/** The one letter that the longer of two words has beside those of the other: the "p" of Thompson; empty otherwise. */
function addedLetter(a: string, b: string): string {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return long.length === short.length + 1 && short.slice(at) === long.slice(at + 1) ? long.charAt(at) : "";
}

/** The letters by which two words differ, where it is one; empty otherwise. */
function onlyDifference(a: string, b: string): readonly [string, string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const isOne = a.length === b.length && at < a.length && a.slice(at + 1) === b.slice(at + 1);
  return isOne ? [a.charAt(at), b.charAt(at)] : ["", ""];
}
