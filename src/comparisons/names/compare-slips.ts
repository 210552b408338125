import type { NameClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { phoneticKeys } from "../../claims/phonetic-key.ts";
import { spellingDistance } from "../../claims/spelling-distance.ts";
import { keptFor } from "../../kernel/kept.ts";
import { once } from "../../kernel/once.ts";
import { demonyms } from "../../lexicons/en/country-names.ts";
import { kindInName, placeKind } from "../../lexicons/en/place-kinds.ts";
import { spellingPairs } from "../../lexicons/en/spelling-pairs.ts";
import { stem } from "../../lexicons/en/stem.ts";
import { isTransliterated } from "../../lexicons/en/transliterated-names.ts";
import { wordWeight } from "../../lexicons/en/word-weights.ts";
import type { Comparison } from "../comparison.ts";
import { absentNameConflict } from "./absent-name-conflict.ts";
import { isGiven } from "./absent-names.ts";
import { isMisspelling } from "./is-misspelling.ts";
import { isSpellingVariant } from "./is-spelling-variant.ts";

const RULE = "comparisons/names/compare-slips";
const CONFIDENCE = 0.75;
/** Shorter words are abbreviations: "Ave.", "Ft." */
const LEAST_LETTERS = 4;
const LEAST_LETTERS_ALONE = 6;
const LETTERS_CHANGED = 2;
const SHARE_CHANGED = 0.34;
/** At least one changed word is a name, not a word of the language. */
const NAME_WEIGHT = 6;

/**
 * A body or place under two names of which each is a slip of the other: "Tarven Dairies" and "Torvan Dairies", each absent
 * from the other article. What kind of thing it is each article may have read differently.
 */
export function compareSlips(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const others = byBeginning(later);
  const comparisons: Comparison[] = [];
  for (const [key, names] of byBeginning(earlier))
    for (const a of names)
      for (const b of others.get(key) ?? [])
        if (isSlip(a, b) && !isGivenIn(a, b, later) && !isGivenIn(b, a, earlier)) comparisons.push(toComparison(a, b));
  return comparisons;
}

/** The first mention of each name, by its first letter and its number of words; of one word only names of bodies. */
const byBeginning = keptFor(({ names }: ArticleClaims): ReadonlyMap<string, readonly NameClaim[]> => {
  const groups = new Map<string, NameClaim[]>();
  const seen = new Set<string>();
  for (const claim of names) {
    const words = claim.nameWords;
    if (seen.has(claim.entity.entityId) || (words.length < 2 && !isBody(claim))) continue;
    seen.add(claim.entity.entityId);
    const key = `${words[0]?.charAt(0)}${words.length}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
});

function isBody({ entity, nameWords: [word = ""] }: NameClaim): boolean {
  // Not "Brenzpost.com"
  return (
    entity.type === "organization" &&
    /^\p{Lu}\p{Ll}+$/u.test(entity.text) &&
    word.length >= LEAST_LETTERS_ALONE &&
    !demonyms().has(word)
  );
}

function isSlip(a: NameClaim, b: NameClaim): boolean {
  // Names of people are compared with what is said of them
  if (a.entity.type === "person" && b.entity.type === "person") return false;
  const changed = a.nameWords
    .map((word, at) => [word, b.nameWords[at] as string] as const)
    .filter(([left, right]) => left !== right);
  if (changed.length === 1 && a.nameWords.length > 2 && areTwoWords(changed[0] as WordPair)) return true;
  if (a.nameWords.length === 1)
    return changed.length === 1 && isLongerBy(changed[0] as WordPair) && frameLikeness(a.frame, b.frame) > 0;
  if (changed.length === 0 || !changed.every(isNear)) return false;
  if (!changed.some((pair) => pair.every(isName))) return false;
  return !isSpellingVariant(a.entity.name, b.entity.name) || isMisspelledStreet(a, b);
}

/** What a sign of Latin letters says: "Tarvel Road" and "Tarvil Road" are one of them wrong, "Khavar Street" and "Kavar Street" are not. */
function isMisspelledStreet({ entity: a, nameWords }: NameClaim, { entity: b }: NameClaim): boolean {
  const [first = "", last = ""] = [nameWords[0], nameWords.at(-1)];
  if ((placeKind(last) ?? kindInName(first, last)) !== "street" || FROM_ANOTHER_SCRIPT.test(`${a.name} ${b.name}`))
    return false;
  return isSpellingVariant(a.name, b.name) && isMisspelling(a.name, b.name);
}

/** Letters that stand for those of another script. */
const FROM_ANOTHER_SCRIPT = /kh|zh|q(?!u)|gh(?!t)|iy|yy|aa/i;

type WordPair = readonly [string, string];

function isName(word: string): boolean {
  return wordWeight(stem(word)) >= NAME_WEIGHT;
}

/** "Peak Reef Mines" and "Pike Reef Mines": a word of the language has one spelling, and what sounds like it is another word. */
function areTwoWords([left, right]: WordPair): boolean {
  if (Math.min(left.length, right.length) < LEAST_LETTERS || stem(left) === stem(right)) return false;
  if (inBritain(left) === inBritain(right)) return false;
  return !(isName(left) && isName(right)) && phoneticKeys(left)[0] === phoneticKeys(right)[0];
}

/** "Tarvex" and "Tarvexol", but not "Tarvia" and "Tarvians". */
function isLongerBy([left, right]: WordPair): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (!isName(short) || !isName(long) || /\d/.test(long) || isTransliterated([short, long])) return false;
  if (!long.startsWith(short))
    return isNear([left, right]) && left.slice(0, 3) === right.slice(0, 3) && !isSpellingVariant(left, right);
  return long.length > short.length + 1 && !OF_PEOPLE.test(long);
}

const britishOf = once(() => new Map(spellingPairs.map(([british, american]) => [american, british])));

function inBritain(word: string): string {
  return britishOf().get(word) ?? word;
}

const OF_PEOPLE = /(?:ans?|ese|ers?|ish|ists?|ites?|is|verse|based)$/;

function isNear([left, right]: readonly [string, string]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  // "Garden" and "Gardens" are told of one place
  if (short.length < LEAST_LETTERS || long.startsWith(short) || stem(left) === stem(right) || /\d/.test(left + right))
    return false;
  return spellingDistance(left, right) <= Math.max(LETTERS_CHANGED, long.length * SHARE_CHANGED);
}

function isGivenIn(name: NameClaim, rival: NameClaim, { reading }: ArticleClaims): boolean {
  return isGiven(name.nameWords, rival.nameWords, reading);
}

function toComparison(a: NameClaim, b: NameClaim): Comparison {
  const conflict = absentNameConflict(a, b, {
    kind: a.entity.type === "place" && b.entity.type === "place" ? "place" : "entity",
    rule: RULE,
    confidence: CONFIDENCE,
    reason: "two names that differ by a slip, each in one article only",
  });
  return isMisspelledStreet(a, b) ? { ...conflict, isOfOneThing: true } : conflict;
}
