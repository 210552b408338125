import { foldName } from "../../claims/name-words.ts";
import { phoneticKeys } from "../../claims/phonetic-key.ts";
import { spellingDistance } from "../../claims/spelling-distance.ts";
import { spellingSkeleton } from "../../claims/spelling-skeleton.ts";
import { firstNameGenders } from "../../lexicons/en/first-names.ts";
import { areFormsOfOneName } from "../../lexicons/en/given-name-forms.ts";
import { personWords } from "../../mentions/entities/name-words.ts";

/** Of words that sound alike, at most this share of letters may differ: Gaddafi and Qadhafi, not Moira and Marie. */
const SOUND_ALIKE_SHARE = 0.43;

/**
 * Whether two names differ by transliteration, accents or letters that sound the same: Yevgeny and Evgeniy, Faiçoil and Faissoil.
 * A slip that changes the sound ("Rickard", "Pickard") is another name.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  const left = personWords(soften(a)).words;
  const right = personWords(soften(b)).words;
  if (left.join("") === right.join("")) return true;
  if (left.length !== right.length) return false;
  return left.every((word, at) => soundsLike(word, right[at] as string));
}

/** A cedilla says that the letter is an s. */
function soften(name: string): string {
  return name.normalize("NFC").replace(/[çÇ]/g, "s");
}

function soundsLike(a: string, b: string): boolean {
  const [left, right] = [foldName(a), foldName(b)];
  if (left === right || spellingSkeleton(left) === spellingSkeleton(right)) return true;
  // Doris and Dora are two names, however near
  if (firstNameGenders().has(left) && firstNameGenders().has(right)) return areFormsOfOneName(left, right);
  if (isOtherConsonant(left, right)) return false;
  const keys = phoneticKeys(right);
  const [first, second] = phoneticKeys(left);
  if (first !== keys[0] && second !== keys[1]) return false;
  const longest = Math.max(left.length, right.length);
  return spellingDistance(spellingSkeleton(left), spellingSkeleton(right)) <= longest * SOUND_ALIKE_SHARE;
}

/** Consonants that transliterations and spellings exchange; others tell names apart although phonetic keys join them: Bickford, Pickford. */
const EXCHANGED: ReadonlySet<string> = new Set("ck kc kq qk gq qg cq qc sz zs vw wv fv vf yj jy cs sc".split(" "));

/** Two words that differ by one consonant alone. */
function isOtherConsonant(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.slice(at + 1) !== b.slice(at + 1)) return false;
  return !EXCHANGED.has(`${a[at]}${b[at]}`) && !/[aeiouy]/.test(`${a[at]}${b[at]}`);
}
