import type { NameClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { keptFor } from "../../kernel/kept.ts";
import { isBigCity } from "../../lexicons/en/big-cities.ts";
import { countryNames, demonyms } from "../../lexicons/en/country-names.ts";
import { COMPASS_POINTS } from "../../lexicons/en/directions.ts";
import { firstNameGenders } from "../../lexicons/en/first-names.ts";
import { eventHeads, organizationHeads, placeHeads } from "../../lexicons/en/organization-words.ts";
import { stem } from "../../lexicons/en/stem.ts";
import { wordWeight } from "../../lexicons/en/word-weights.ts";
import type { Comparison } from "../comparison.ts";
import { mutualLikeness } from "../sentence-likeness.ts";
import { absentNameConflict } from "./absent-name-conflict.ts";
import { isGiven } from "./absent-names.ts";
import { isSpellingVariant } from "./is-spelling-variant.ts";

const RULE = "comparisons/names/compare-bodies";
const CONFIDENCE = 0.65;
/** A word this rare in news is a name of its own; what is more common says what a branch of a group does. */
const NAME_WEIGHT = 6;
const LEAST_LIKE_COMPANY = 0.05;
/** Many bodies end alike ("Institute", "Regional Police"): those two are told in sentences of which each is the other's like. */
const LIKE_COMPANY = 0.15;
const LIKE_SENTENCES = 0.55;

/**
 * A company or another body under two names that begin or end alike: "Marden Kovil" and "Marden Tessa", "Tarven Institute" and
 * "Ostrel Institute", each absent from the other article and the only name there that begins or ends so.
 *
 * Branches of one group ("Marden Energy", "Marden Spain") are two bodies that one story may name.
 */
export function compareBodies(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const others = byFirstWord(later.names);
  const comparisons: Comparison[] = [];
  for (const [word, left] of byFirstWord(earlier.names)) {
    const pair = alikePair(left, others.get(word) ?? [], earlier, later);
    if (pair !== undefined) comparisons.push(toComparison(...pair));
  }
  return [...comparisons, ...thoseThatEndAlike(earlier, later)];
}

/** "Tarven Institute" and "Ostrel Institute". */
function thoseThatEndAlike(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const others = byEnding(later);
  const comparisons: Comparison[] = [];
  for (const [ending, left] of byEnding(earlier)) {
    const right = others.get(ending) ?? [];
    const [a, b] = [left[0], right[0]];
    if (a === undefined || b === undefined || !areAbsent(a, earlier, b, later)) continue;
    const pair = left
      .flatMap((one) => right.map((other) => [one, other] as const))
      .find(
        ([one, other]) =>
          frameLikeness(one.frame, other.frame) >= LIKE_COMPANY &&
          mutualLikeness(earlier, one, later, other) >= LIKE_SENTENCES,
      );
    if (pair !== undefined) comparisons.push(toComparison(...pair));
  }
  return comparisons;
}

/** Bodies whose first word is rare, by their last word; those of which the article names two are left out. */
const byEnding = keptFor(({ names }: ArticleClaims): ReadonlyMap<string, readonly NameClaim[]> => {
  const groups = new Map<string, NameClaim[]>();
  for (const claim of names) {
    const [first, ...rest] = properWords(claim);
    if (first === undefined || rest.length === 0 || !isBody(claim) || !isRare(first)) continue;
    // "Tarven Institute", "Ostrel Marine Institute"
    const ending = endingOf(rest);
    if (ending === "" || OF_MANY.has(ending)) continue;
    const list = groups.get(ending);
    if (list === undefined) groups.set(ending, [claim]);
    else list.push(claim);
  }
  for (const [ending, list] of groups)
    if (list.some(({ entity }) => entity.entityId !== list[0]?.entity.entityId)) groups.delete(ending);
  return groups;
});

/** "South" ends a lane and a highway alike: the word before it says what they are. */
function endingOf(words: readonly string[]): string {
  const last = words.findLastIndex((word) => !COMPASS_POINTS.includes(word));
  return words[last] ?? "";
}

/**
 * Each report cites its own newsroom; courts, schools, hospitals, offices ("Medical Examiner's Office", "Sheriff's Office"), fire
 * departments, parties and teams are many to a story.
 */
const OF_MANY: ReadonlySet<string> = new Set(
  "news times post press radio tv television tribune herald gazette newspaper agency university school college court house church hospital centre center department office brigade party union club clubs rovers united city town wanderers athletic".split(
    " ",
  ),
);

/** Neither is another spelling of the other, or named in the other's article. */
function areAbsent(a: NameClaim, earlier: ArticleClaims, b: NameClaim, later: ArticleClaims): boolean {
  if (isGiven(a.nameWords, b.nameWords, later.reading) || isGiven(b.nameWords, a.nameWords, earlier.reading))
    return false;
  return !isSpellingVariant(a.entity.name, b.entity.name) && !differByPlural(a, b);
}

/** "Champs-Tarven" and "Champs-Tarvens" */
function differByPlural({ nameWords: a }: NameClaim, { nameWords: b }: NameClaim): boolean {
  return a.length === b.length && a.every((word, at) => withoutPlural(word) === withoutPlural(b[at] as string));
}

function withoutPlural(word: string): string {
  return word.replace(/s$/, "");
}

/** Names of two words or more whose first word is rare and no given name; those that share it with another name are left out. */
function byFirstWord(claims: readonly NameClaim[]): Map<string, NameClaim[]> {
  const groups = new Map<string, NameClaim[]>();
  for (const claim of claims) {
    const words = properWords(claim);
    const first = words[0];
    if (first === undefined || words.length < 2 || !isRare(first) || firstNameGenders().has(first)) continue;
    // "Berlin Kurier", "Berlin Marnet"
    if (isBigCity(first)) continue;
    const list = groups.get(first);
    if (list === undefined) groups.set(first, [claim]);
    else list.push(claim);
  }
  for (const [word, list] of groups)
    if (list.some((claim) => properWords(claim).join(" ") !== properWords(list[0] as NameClaim).join(" ")))
      groups.delete(word);
  return groups;
}

const LEGAL_FORMS: ReadonlySet<string> = new Set("pt ao oao ooo jsc cv bv nv sa ag the al el".split(" "));

function properWords({ nameWords }: NameClaim): readonly string[] {
  return LEGAL_FORMS.has(nameWords[0] ?? "") ? nameWords.slice(1) : nameWords;
}

/** "San", "Fort": half the places of a land begin so. */
const PLACE_OPENERS: ReadonlySet<string> = new Set(
  "san santa santo saint los las new port fort mount puerto sao".split(" "),
);

function isRare(word: string): boolean {
  if (PLACE_OPENERS.has(word) || organizationHeads.has(word) || placeHeads.has(word) || eventHeads.has(word))
    return false;
  return wordWeight(stem(word)) >= NAME_WEIGHT && !countryNames().has(word) && !demonyms().has(word);
}

function alikePair(
  left: readonly NameClaim[],
  right: readonly NameClaim[],
  earlier: ArticleClaims,
  later: ArticleClaims,
): readonly [NameClaim, NameClaim] | undefined {
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined || ![...left, ...right].some(isBody)) return undefined;
  // "Tarven Sheriff's Office", "Tarven Coroner's Office"
  const ending = properWords(a).at(-1) ?? "";
  if (OF_MANY.has(ending) && ending === properWords(b).at(-1)) return undefined;
  const own = [ownWords(a, b), ownWords(b, a)];
  if (!own.every((words) => words.length > 0 && words.every(isRare))) return undefined;
  if (!areAbsent(a, earlier, b, later)) return undefined;
  for (const one of left) for (const other of right) if (areInLikeCompany(one, other)) return [one, other];
  return undefined;
}

/** Like words stand beside both, or both are where something happened: "the blast at", "the accident at". */
function areInLikeCompany(a: NameClaim, b: NameClaim): boolean {
  if (frameLikeness(a.frame, b.frame) >= LEAST_LIKE_COMPANY) return true;
  return a.setting?.link === "at" && b.setting?.link === "at";
}

function isBody({ entity }: NameClaim): boolean {
  return entity.type === "organization";
}

function ownWords(one: NameClaim, other: NameClaim): string[] {
  return properWords(one).filter((word) => !other.nameWords.includes(word));
}

function toComparison(a: NameClaim, b: NameClaim): Comparison {
  return absentNameConflict(a, b, {
    kind: "entity",
    rule: RULE,
    confidence: CONFIDENCE,
    reason: "two names that begin or end alike, each in one article only",
  });
}
