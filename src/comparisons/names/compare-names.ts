import type { NameClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { areOfOtherEras } from "../../claims/era.ts";
import { keptFor } from "../../kernel/kept.ts";
import { firstNameGenders } from "../../lexicons/en/first-names.ts";
import { isCommonFirstName } from "../../lexicons/en/given-name-forms.ts";
import { personWords } from "../../mentions/entities/name-words.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison } from "../comparison.ts";
import { likeness } from "../likeness.ts";
import { sentenceLikeness } from "../sentence-likeness.ts";
import { shared, tieOf } from "../tie.ts";
import { absentNamePairs } from "./absent-names.ts";
import { areNamesakes, areSpellingsOfOne } from "./are-namesakes.ts";
import { isMisspelling } from "./is-misspelling.ts";
import { isSpellingVariant } from "./is-spelling-variant.ts";
import { type NameFeature, nameFeatures, sharedNameWords } from "./name-features.ts";
import { nameSide } from "./name-side.ts";
import { NAME_WEIGHTS } from "./name-weights.ts";
import { sharedUtterances } from "./shared-utterance.ts";

const RULE = "comparisons/names/compare-names";
/** Probability from which two names are two versions of one, for people who share a first or a last name. */
const SAME_HOLDER = 0.5;
/** Two spellings of one full name are one person's, but for a name from another script that is not known for one. */
const SURE_BY_SPELLING = 0.85;
/** Two names of which one is like the other, of whoever said the very same. */
const SURE_BY_UTTERANCE = 0.9;

interface NamePair extends CandidatePair, NameCandidate {}

/** Two names that could be versions of one, with what speaks for it; `a` and `b` are places of their entities in the articles. */
export interface NameCandidate {
  readonly a: number;
  readonly b: number;
  readonly left: NameClaim;
  readonly right: NameClaim;
  readonly features: Readonly<Record<NameFeature, number>>;
}

/**
 * Names of one person that differ between two articles: each stands in its own article only, in like company.
 *
 * The two have to share their first name or their last ("Captain Greta Oster" and "Captain Greta Lindahl"): two reports may
 * name two officials. Families are left alone.
 */
export function compareNames(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const pairs: NamePair[] = [];
  const saidTheSame = sharedUtterances(earlier.quotes, later.quotes);
  for (const candidate of nameCandidates(earlier, later)) {
    const { left, right, features } = candidate;
    const told = saidTheSame(left.entity.entityId, right.entity.entityId);
    if (!told && areOfOtherCallings(left, earlier, right, later)) continue;
    const score = Math.max(likeness(features, NAME_WEIGHTS), told ? SURE_BY_UTTERANCE : 0);
    if (score >= SAME_HOLDER) pairs.push({ ...candidate, score });
    else if (areNamesakes(candidate, score, earlier, later)) pairs.push({ ...candidate, score: SAME_HOLDER });
  }
  return alignOneToOne(pairs).map((pair) =>
    toComparison({ ...pair, left: fullestOf(pair.left, earlier), right: fullestOf(pair.right, later) }),
  );
}

/** "Lawyer Mohamed Farag" and "Mohamed Abdel, a headmaster": nothing but a common first name ties them. */
function areOfOtherCallings(left: NameClaim, earlier: ArticleClaims, right: NameClaim, later: ArticleClaims): boolean {
  const [a, b] = [left, right].map(({ entity }) => personWords(entity.name).words) as [string[], string[]];
  if (a[0] !== b[0] || a.at(-1) === b.at(-1) || !isCommonFirstName(a[0] ?? "")) return false;
  const [ofLeft, ofRight] = [callings(earlier).get(left.entity.entityId), callings(later).get(right.entity.entityId)];
  if (ofLeft === undefined || ofRight === undefined || areSpellingsOfOne(left, right)) return false;
  return ![...ofLeft].some((term) => ofRight.has(term));
}

/** By entity, the terms of all roles that an article gives it; entities without any are left out. */
const callings = keptFor(({ names }: ArticleClaims): ReadonlyMap<string, ReadonlySet<string>> => {
  const roles = new Map<string, Set<string>>();
  for (const { entity, role } of names) {
    const known = roles.get(entity.entityId) ?? new Set<string>();
    for (const term of role) known.add(term);
    if (known.size > 0) roles.set(entity.entityId, known);
  }
  return roles;
});

/** All pairs of names of one type, each absent from the other article. */
export function* nameCandidates(earlier: ArticleClaims, later: ArticleClaims): Generator<NameCandidate> {
  const a = firstOfEach(earlier.names);
  const b = firstOfEach(later.names);
  const others = later.names.filter(isFullName);
  const couldBeOne = versionsOfOne(earlier, later);
  for (const left of earlier.names.filter(isFullName))
    for (const right of others) {
      if (areOfOtherEras(left.era, right.era) || !couldBeOne(left, right)) continue;
      yield {
        a: a.get(left.entity.entityId) as number,
        b: b.get(right.entity.entityId) as number,
        left,
        right,
        features: nameFeatures(left, right, sentenceLikeness(earlier, left, later, right)),
      };
    }
}

/** Of a person, in two words or more. "Roland L." may be Roland Lewis. */
function isFullName({ entity, nameWords }: NameClaim): boolean {
  return entity.type === "person" && nameWords.length > 1 && (nameWords.at(-1) ?? "").length > 1;
}

/** Entity ids in the order of their first mention. */
function firstOfEach(claims: readonly NameClaim[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { entity } of claims) if (!places.has(entity.entityId)) places.set(entity.entityId, places.size);
  return places;
}

/** Whether two names could be versions of one. In: full names of people. */
function versionsOfOne(earlier: ArticleClaims, later: ArticleClaims): (left: NameClaim, right: NameClaim) => boolean {
  const areAbsent = absentNamePairs(earlier.reading, later.reading);
  return (left, right) => {
    const shared = sharedNameWords(left, right);
    if (shared.length === 0 || !sharesEnd(left, right)) return areSlipsOfOne(left, right) && areAbsent(left, right);
    if (haveOtherGenders(left, right) || areWrittenAlike(left, earlier, right, later)) return false;
    if (shared.some((word) => families(earlier).has(word) || families(later).has(word))) return false;
    return areAbsent(left, right);
  };
}

/** Each article has the two words that the other has, though one of them adds something: "Ilse Brannick", "Ilse Brannick T-shirts". */
function areWrittenAlike(left: NameClaim, earlier: ArticleClaims, right: NameClaim, later: ArticleClaims): boolean {
  const [a, b] = [writtenNames(earlier).get(left.entity.entityId), writtenNames(later).get(right.entity.entityId)];
  return a !== undefined && b !== undefined && [...a].some((name) => b.has(name));
}

/** By entity, the full names by which an article writes it. */
const writtenNames = keptFor(({ names }: ArticleClaims): ReadonlyMap<string, ReadonlySet<string>> => {
  const written = new Map<string, Set<string>>();
  for (const { entity } of names) {
    const { words } = personWords(entity.text);
    if (entity.type !== "person" || words.length < 2) continue;
    const known = written.get(entity.entityId);
    if (known === undefined) written.set(entity.entityId, new Set([words.join(" ")]));
    else known.add(words.join(" "));
  }
  return written;
});

/** "Eloise Brant" and "Heloise Brandt": both names differ, and each is a slip or a spelling of the other. */
function areSlipsOfOne(left: NameClaim, right: NameClaim): boolean {
  const [a, b] = [left.nameWords, right.nameWords];
  // A cheap look first: two long articles have many pairs of people
  if (a.length !== b.length || a.at(-1)?.charAt(0) !== b.at(-1)?.charAt(0)) return false;
  if (a[0]?.charAt(0) !== b[0]?.charAt(0) && a[0]?.at(-1) !== b[0]?.at(-1)) return false;
  return areSpellingsOfOne(left, right);
}

/** The first name or the last is the same; a particle in the middle ("bin", "van") says nothing. */
function sharesEnd(left: NameClaim, right: NameClaim): boolean {
  const a = personWords(left.entity.name).words;
  const b = personWords(right.entity.name).words;
  return a.length > 1 && b.length > 1 && (a[0] === b[0] || a.at(-1) === b.at(-1));
}

/** Maria and Anton Velden are two people. */
function haveOtherGenders(left: NameClaim, right: NameClaim): boolean {
  const [a, b] = [left, right].map(
    ({ entity }) => firstNameGenders().get(personWords(entity.name).words[0] ?? "") ?? entity.gender,
  );
  return a !== undefined && b !== undefined && a !== b;
}

/** Surnames that two people of one article have. */
const families = keptFor(({ names }: ArticleClaims): ReadonlySet<string> => {
  const bearers = new Map<string, string>();
  const shared = new Set<string>();
  for (const { entity, nameWords } of names) {
    if (entity.type !== "person" || nameWords.length < 2) continue;
    const surname = nameWords.at(-1) as string;
    const bearer = nameWords.join(" ");
    if ((bearers.get(surname) ?? bearer) !== bearer) shared.add(surname);
    bearers.set(surname, bearer);
  }
  return shared;
});

/** The mention that spells the name out: "Sims" alone would not show what differs. */
function fullestOf(claim: NameClaim, { names }: ArticleClaims): NameClaim {
  const full = names.find(({ entity }) => entity.entityId === claim.entity.entityId && entity.text === entity.name);
  return full ?? claim;
}

function toComparison({ left, right, score }: NamePair): Comparison {
  const [a, b] = [left.entity.name, right.entity.name];
  const variant = isSpellingVariant(a, b);
  const misspelt = variant && isMisspelling(a, b);
  const harmless = variant && !misspelt;
  return {
    kind: "entity",
    rule: RULE,
    verdict: harmless ? "compatible" : "conflicting",
    subject: left.entity.role ?? right.entity.role ?? "name",
    a: nameSide(left),
    b: nameSide(right),
    isOfOneThing: variant || areSlipsOfOne(left, right),
    confidence: misspelt ? Math.max(score, SURE_BY_SPELLING) : score,
    reason: variant ? "one name in two spellings" : "two names in like company",
    ties: shared(tieOf("name", sharedNameWords(left, right)), tieOf("role", sharedRole(left, right))),
    ...(harmless ? {} : { remedies: [{ by: "told-by-both" }] }),
  };
}

function sharedRole(left: NameClaim, right: NameClaim): string[] {
  return [...left.role].some((term) => right.role.has(term)) ? [left.entity.role ?? right.entity.role ?? ""] : [];
}
