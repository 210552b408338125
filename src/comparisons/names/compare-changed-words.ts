import type { NameClaim } from "../../claims/claim.ts";
import { compareWords } from "../../claims/compare-words.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { keptFor } from "../../kernel/kept.ts";
import { isBigCity } from "../../lexicons/en/big-cities.ts";
import { countryNames, demonyms } from "../../lexicons/en/country-names.ts";
import { shipPrefixes } from "../../lexicons/en/kind-nouns.ts";
import { placeHeads } from "../../lexicons/en/organization-words.ts";
import { stem } from "../../lexicons/en/stem.ts";
import { wordWeight } from "../../lexicons/en/word-weights.ts";
import type { Comparison } from "../comparison.ts";
import { mutualLikeness } from "../sentence-likeness.ts";
import { absentNameConflict } from "./absent-name-conflict.ts";
import { isGiven } from "./absent-names.ts";
import { isSpellingVariant } from "./is-spelling-variant.ts";

const RULE = "comparisons/names/compare-changed-words";
const CONFIDENCE = 0.65;
/** Their sentences are each other's best match, or come near to it. Of the project's cases two bodies of one group reach 0.57. */
const TELL_ONE_THING = 0.6;
const NAME_WEIGHT = 6;
const LEAST_LETTERS = 3;
/** Of a name that stands oftener the first mentions tell enough. */
const MOST_MENTIONS = 20;

/**
 * A body, a ship, a work or a party under two names of which one word differs: "The House of Reeds" and "The House of Herons", told in
 * like sentences. Each is absent from the other article, and nothing else there has the words that they share.
 * The two words and one that is shared are rare: branches of one group differ by a common one.
 */
export function compareChangedWords(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const others = byPattern(later);
  const told = new Set<string>();
  const comparisons: Comparison[] = [];
  for (const [pattern, left] of byPattern(earlier)) {
    const pair = alikePair(left, others.get(pattern) ?? [], earlier, later);
    const key = pair?.map(({ entity }) => entity.entityId).join(" ") ?? "";
    if (pair === undefined || told.has(key)) continue;
    told.add(key);
    comparisons.push(toComparison(...pair));
  }
  return comparisons;
}

/** Names of two words or more by all their words but one, "*" in its place; those that fit two names of the article are left out. */
const byPattern = keptFor(({ names }: ArticleClaims): ReadonlyMap<string, readonly NameClaim[]> => {
  const groups = new Map<string, NameClaim[]>();
  for (const claim of names) {
    const words = properWords(claim);
    if (!/^(?:organization|other)$/.test(claim.entity.type) || words.length < 2) continue;
    words.forEach((word, at) => {
      if (word.length < LEAST_LETTERS) return;
      const pattern = `${claim.entity.type} ${words.with(at, "*").join(" ")}`;
      const list = groups.get(pattern);
      if (list === undefined) groups.set(pattern, [claim]);
      else if (list.length < MOST_MENTIONS) list.push(claim);
    });
  }
  for (const [pattern, list] of groups)
    if (list.some((claim) => claim.entity.entityId !== list[0]?.entity.entityId)) groups.delete(pattern);
  return groups;
});

function properWords({ nameWords }: NameClaim): readonly string[] {
  return nameWords[0] === "the" ? nameWords.slice(1) : nameWords;
}

function alikePair(
  left: readonly NameClaim[],
  right: readonly NameClaim[],
  earlier: ArticleClaims,
  later: ArticleClaims,
): readonly [NameClaim, NameClaim] | undefined {
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined || !mayBeOne(a, b)) return undefined;
  if (isGiven(a.nameWords, b.nameWords, later.reading) || isGiven(b.nameWords, a.nameWords, earlier.reading))
    return undefined;
  for (const one of left)
    for (const other of right) if (mutualLikeness(earlier, one, later, other) >= TELL_ONE_THING) return [one, other];
  return undefined;
}

function mayBeOne(a: NameClaim, b: NameClaim): boolean {
  const [own, other] = [changedWord(a, b), changedWord(b, a)];
  if (own === other || areForms(own, other) || isSpellingVariant(a.entity.name, b.entity.name)) return false;
  const shared = a.nameWords.filter((word) => b.nameWords.includes(word));
  if ([own, other].some(isOfCountry) || shared.some(isOfPlaces)) return false;
  return [own, other].every(isRare) && shared.some((word) => isRare(word) && !isOfMany(word));
}

function changedWord(one: NameClaim, other: NameClaim): string {
  return one.nameWords.find((word) => !other.nameWords.includes(word)) ?? "";
}

/** "Cup" and "Cups", "Democrat" and "Democratic", "Chevrolet" and "Chevy". */
function areForms(a: string, b: string): boolean {
  if (compareWords(a, b, "title") === "form") return true;
  return stem(a) === stem(b) || a.startsWith(b) || b.startsWith(a) || /\d/.test(a + b);
}

function isOfCountry(word: string): boolean {
  return countryNames().has(word) || demonyms().has(word);
}

/** A navy has many ships, a city many newspapers. */
function isOfMany(word: string): boolean {
  return shipPrefixes.has(word) || isBigCity(word);
}

/** "Mill Street", "Hill Street" */
function isOfPlaces(word: string): boolean {
  return placeHeads.has(word);
}

function isRare(word: string): boolean {
  return wordWeight(stem(word)) >= NAME_WEIGHT;
}

function toComparison(a: NameClaim, b: NameClaim): Comparison {
  return absentNameConflict(a, b, {
    kind: "entity",
    rule: RULE,
    confidence: CONFIDENCE,
    reason: "two names that differ in one word, each in one article only",
  });
}
