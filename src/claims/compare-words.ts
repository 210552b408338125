import { firstNameGenders } from "../lexicons/en/first-names.ts";
import { areFormsOfOneName } from "../lexicons/en/given-name-forms.ts";
import { ORDINALS } from "../lexicons/en/number-words.ts";
import { abbreviations, spellingPairs } from "../lexicons/en/spelling-pairs.ts";
import { isShortForm } from "./is-short-form.ts";
import { phoneticKeys } from "./phonetic-key.ts";
import { areSwapped, spellingDistance } from "./spelling-distance.ts";
import { spellingSkeleton } from "./spelling-skeleton.ts";

/** same: letter for letter. form: Bill and William, Street and St., Oscar and Oscars. spelling: one word, spelled in two ways. */
export type WordMatch = "same" | "form" | "spelling" | "different";

/** Where a word stands: two given names that both exist are two people; two words of a title must not be opposites. */
export type WordPlace = "given" | "family" | "title";

/** One letter may differ from this length on, two from the second: shorter words are too often other words (Li, Lee; Cole, Cobb). */
const ONE_LETTER_FROM = 5;
const TWO_LETTERS_FROM = 8;
/** Shorter words sound like too many others: "CNN" and "Queen". */
const SOUND_ALIKE_FROM = 4;
/** Of words that sound alike, at most this share of letters may differ. */
const SOUND_ALIKE_SHARE = 0.43;

const britishOf: ReadonlyMap<string, string> = new Map(spellingPairs.map(([british, american]) => [american, british]));
const abbreviationsOf: ReadonlyMap<string, readonly string[]> = new Map(abbreviations);
const contrasts: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern
upper lower inner outer new old great greater first second third fourth fifth sixth seventh eighth ninth tenth junior senior
male female men women mens womens boys girls senate state house medicaid medicare`.split(/\s+/),
);
const joinedParticles: readonly string[] = ["la", "le", "de", "di", "el", "al", "o", "mac", "mc"];

/** How far two words of two names are the same word. In: folded words. */
export function compareWords(a: string, b: string, place: WordPlace): WordMatch {
  if (a === b) return "same";
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return areOneOrdinal(a, b) || areOneOrdinal(b, a) ? "form" : "different";
  if (place === "title") {
    if (isAbbreviation(a, b) || isPlural(a, b)) return "form";
    if ((britishOf.get(a) ?? a) === (britishOf.get(b) ?? b)) return "spelling";
    if (contrasts.has(a) || contrasts.has(b)) return "different";
  }
  if (place === "given") {
    if (isInitialOf(a, b) || isInitialOf(b, a)) return "form";
    const genders = firstNameGenders();
    const genderOfA = genders.get(a);
    const genderOfB = genders.get(b);
    if (genderOfA !== undefined && genderOfB !== undefined && genderOfA !== genderOfB) return "different";
    if (areFormsOfOneName(a, b)) return soundsAlike(a, b) ? "spelling" : "form";
    if (genderOfA !== undefined && genderOfB !== undefined)
      return isSameSpelling(a, b) || areSwapped(a, b) ? "spelling" : "different";
    // "Ty" for Tyrell, but Dan is no Dana
    if (!genders.has(a.length < b.length ? a : b) && isShortForm(a, b)) return "form";
  }
  return isSameSpelling(a, b) || isSlip(a, b) || soundsAlike(a, b) || hasJoinedParticle(a, b)
    ? "spelling"
    : "different";
}

function isAbbreviation(a: string, b: string): boolean {
  return abbreviationsOf.get(a)?.includes(b) || abbreviationsOf.get(b)?.includes(a) || false;
}

/** "6th Street", "Sixth Street" */
function areOneOrdinal(figures: string, word: string): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(figures) && ORDINALS.get(word) === Number.parseInt(figures, 10);
}

function isPlural(a: string, b: string): boolean {
  return a.length > 3 && b.length > 3 && (`${a}s` === b || `${b}s` === a);
}

function isInitialOf(a: string, b: string): boolean {
  return a.length === 1 && b.startsWith(a);
}

function isSameSpelling(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 2 && spellingSkeleton(a) === spellingSkeleton(b);
}

function isSlip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest < ONE_LETTER_FROM || Math.abs(a.length - b.length) > 1) return false;
  return spellingDistance(a, b) <= (longest < TWO_LETTERS_FROM ? 1 : 2);
}

/** "Gaddafi" and "Qadhafi", but not "Harris" and "Harrison", and not "Moira" and "Marie". */
function soundsAlike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest < ONE_LETTER_FROM || Math.min(a.length, b.length) < SOUND_ALIKE_FROM) return false;
  const [first, second] = phoneticKeys(a);
  const keys = phoneticKeys(b);
  return (
    (first === keys[0] || second === keys[1]) &&
    spellingDistance(spellingSkeleton(a), spellingSkeleton(b)) <= longest * SOUND_ALIKE_SHARE
  );
}

function hasJoinedParticle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= ONE_LETTER_FROM && long.endsWith(short) && joinedParticles.includes(long.slice(0, -short.length))
  );
}
