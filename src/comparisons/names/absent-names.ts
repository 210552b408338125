import type { NameClaim } from "../../claims/claim.ts";
import { nameWords } from "../../claims/name-words.ts";
import type { Reading } from "../../claims/reading.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { foldAccents } from "../../claims/term.ts";
import { wordPlaces } from "../../document/word-places.ts";
import { keptFor } from "../../kernel/kept.ts";
import { kindInName, placeKind } from "../../lexicons/en/place-kinds.ts";

/**
 * Whether two names of one type can be two versions of one: each is absent from the other article, and they are not
 * spellings, parts or abbreviations of each other. Out: the test for the claims of two articles, made once for each two entities.
 */
export function absentNamePairs(ofA: Reading, ofB: Reading): (a: NameClaim, b: NameClaim) => boolean {
  const known = new Map<string, boolean>();
  return (a, b) => {
    if (a.entity.type !== b.entity.type) return false;
    const key = `${a.entity.type} ${a.entity.entityId} ${b.entity.entityId}`;
    const answer = known.get(key) ?? areAbsent(a, ofA, b, ofB);
    known.set(key, answer);
    return answer;
  };
}

function areAbsent(a: NameClaim, ofA: Reading, b: NameClaim, ofB: Reading): boolean {
  if (isGiven(a.nameWords, b.nameWords, ofB) || isGiven(b.nameWords, a.nameWords, ofA)) return false;
  const sameness = sameEntity(
    { type: a.entity.type, name: a.entity.name },
    { type: b.entity.type, name: b.entity.name },
  );
  return sameness === "different" || sameness === "variant";
}

const DIRECTIONS: ReadonlySet<string> = new Set("north south east west northern southern eastern western".split(" "));

/** The words that tell this name from its rival occur in the other article. In: folded words of the names. */
export function isGiven(name: readonly string[], rival: readonly string[], other: Reading): boolean {
  const words = wordsOf(other);
  const telling = name.filter((word) => !rival.includes(word));
  // "north" is said of a wind too: only North Tarim is the other of South Tarim
  if (telling.length > 0 && telling.every((word) => DIRECTIONS.has(word)))
    return other.facts.entities.some((entity) => name.every((word) => nameWords(entity.name).includes(word)));
  // "Paschal Avenue" is given by "Paschal St."
  const own = telling.filter((word) => (placeKind(word) ?? kindInName("", word)) !== "street");
  return telling.length === 0 || (own.length > 0 ? own : telling).every((word) => words.has(word));
}

/** As `isGiven`; a word that is only ever part of another's name does not count: the Marden Star of Marden Lines. */
export function isNamedIn(name: readonly string[], rival: readonly string[], other: Reading): boolean {
  return isGiven(name, rival, other) && !name.some((word) => !rival.includes(word) && isOfOthers(word, name, other));
}

function isOfOthers(word: string, name: readonly string[], { document, facts }: Reading): boolean {
  const ofOthers = facts.entities.filter(({ text }) => {
    const words = nameWords(text);
    return words.includes(word) && !isSubset(words, name) && !isSubset(name, words);
  });
  return ofOthers.length > 0 && ofOthers.length >= (wordPlaces(document).get(word)?.length ?? 0);
}

function isSubset(words: readonly string[], of: readonly string[]): boolean {
  return words.every((word) => of.includes(word));
}

/** All words of the body, and of the names in captions, which lie outside it. */
const wordsOf = keptFor(
  ({ document, facts }: Reading): ReadonlySet<string> =>
    new Set([
      ...Array.from(wordPlaces(document).keys(), (word) =>
        PLAIN.test(word) ? word : foldAccents(word).replace(/[.'’]/g, ""),
      ),
      ...facts.entities.flatMap(({ name }) => nameWords(name)),
    ]),
);

/** Nothing to fold. */
const PLAIN = /^[a-z]+$/;
