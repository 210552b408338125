import type { NameClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { spellingDistance } from "../../claims/spelling-distance.ts";
import { keptFor } from "../../kernel/kept.ts";
import { stem } from "../../lexicons/en/stem.ts";
import { wordWeight } from "../../lexicons/en/word-weights.ts";
import type { Comparison } from "../comparison.ts";
import { absentNameConflict } from "./absent-name-conflict.ts";
import { isGiven } from "./absent-names.ts";
import { isSpellingVariant } from "./is-spelling-variant.ts";

const RULE = "comparisons/names/compare-slips";
const CONFIDENCE = 0.75;
/** Shorter words are abbreviations: "Ave.", "Ft." */
const LEAST_LETTERS = 4;
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

/** The first mention of each name of two words or more, by its first letter and its number of words. */
const byBeginning = keptFor(({ names }: ArticleClaims): ReadonlyMap<string, readonly NameClaim[]> => {
  const groups = new Map<string, NameClaim[]>();
  const seen = new Set<string>();
  for (const claim of names) {
    const words = claim.nameWords;
    if (words.length < 2 || seen.has(claim.entity.entityId)) continue;
    seen.add(claim.entity.entityId);
    const key = `${words[0]?.charAt(0)}${words.length}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
});

function isSlip(a: NameClaim, b: NameClaim): boolean {
  // Names of people are compared with what is said of them
  if (a.entity.type === "person" && b.entity.type === "person") return false;
  const changed = a.nameWords
    .map((word, at) => [word, b.nameWords[at] as string] as const)
    .filter(([left, right]) => left !== right);
  if (changed.length === 0 || !changed.every(isNear)) return false;
  if (!changed.some((pair) => pair.every((word) => wordWeight(stem(word)) >= NAME_WEIGHT))) return false;
  return !isSpellingVariant(a.entity.name, b.entity.name);
}

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
  return absentNameConflict(a, b, {
    kind: a.entity.type === "place" && b.entity.type === "place" ? "place" : "entity",
    rule: RULE,
    confidence: CONFIDENCE,
    reason: "two names that differ by a slip, each in one article only",
  });
}
