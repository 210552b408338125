import type { NameClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { areOfOtherEras, isBygoneAt } from "../../claims/era.ts";
import { nameWords } from "../../claims/name-words.ts";
import { placeLevel } from "../../claims/place-level.ts";
import type { PlaceSetting } from "../../claims/place-setting.ts";
import { isBigCity } from "../../lexicons/en/big-cities.ts";
import { isDistrictOf } from "../../lexicons/en/city-districts.ts";
import { COMPASS_POINTS } from "../../lexicons/en/directions.ts";
import { organizationHeads } from "../../lexicons/en/organization-words.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison } from "../comparison.ts";
import { likeness } from "../likeness.ts";
import { isBrief, mutualLikeness, sentenceLikeness } from "../sentence-likeness.ts";
import { absentNamePairs } from "./absent-names.ts";
import { isSpellingVariant } from "./is-spelling-variant.ts";
import { nameSide } from "./name-side.ts";
import { isNear, type PlaceNameFeature, placeNameFeatures, SETTLEMENTS } from "./place-name-features.ts";
import { PLACE_WEIGHTS } from "./place-weights.ts";

const RULE = "comparisons/names/compare-places";
/** Probability from which two places are two versions of where one thing happened. On unread and on real news no finding below it was right. */
const SAME_PLACE = 0.6;
/** As above, where an article is so brief that no sentence of it is chosen among others. */
const SAME_PLACE_IN_BRIEF = 0.09;
/** As above, where one is a big city and the other may be a part of it. */
const SAME_PLACE_OF_CITY = 0.75;

/** "Sheriff Hale of Deuel County", "a man from Brenz": where somebody belongs is not where something happened. */
const ORIGINS: ReadonlySet<string> = new Set(["of", "from"]);

const HALF: ReadonlySet<string> = new Set(["north", "south", "east", "west", "central", "greater", "inner"]);
const SCENES: ReadonlySet<string> = new Set(["town", "village", "district", "region", "camp", "neighbourhood"]);
/** Stems of what sets out from a place. */
const JOURNEYS: ReadonlySet<string> = new Set(
  "flight train ferri bu voyag trip journei convoi cargo shipment plane".split(" "),
);
/** Stems of what places something by a place. */
const BEARINGS: ReadonlySet<string> = new Set([
  ...COMPASS_POINTS,
  ..."outskirt edg coast shore bank foot ground centr squar market port harbour station hill beach mouth carriagewai lane corner pavement kerb end top bottom side entranc exit stretch cobbl slope base gate step farm field orchard vineyard".split(
    " ",
  ),
]);

/** Two places that could be versions of one, with what speaks for it; `a` and `b` are places of their entities in the articles. */
export interface PlaceCandidate {
  readonly a: number;
  readonly b: number;
  readonly left: NameClaim;
  readonly right: NameClaim;
  readonly features: Readonly<Record<PlaceNameFeature, number>>;
}

interface PlacePair extends CandidatePair, PlaceCandidate {}

/**
 * Where one thing happened, told differently: "a depot in Brenz" and "a depot in Tartu", each absent from the other article.
 *
 * A town and the region or country that it may lie in agree; lists of places are left alone.
 */
export function comparePlaces(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const pairs: PlacePair[] = [];
  const inLength = !isBrief(earlier) && !isBrief(later);
  for (const candidate of placeCandidates(earlier, later)) {
    const score = likeness(candidate.features, PLACE_WEIGHTS);
    if (score < leastScore(candidate, inLength)) continue;
    pairs.push({ ...candidate, score });
  }
  return alignOneToOne(pairs).map(toComparison);
}

/** One depot "in Lyon" and "in Givors" may stand in a suburb; a man arrested in either was arrested once. */
function leastScore(candidate: PlaceCandidate, inLength: boolean): number {
  const { left, right, features } = candidate;
  if (areOfOneSize(left, right)) return inLength ? SAME_PLACE : SAME_PLACE_IN_BRIEF;
  // An article of some length names the city that its suburb lies in
  if (inLength && !isPart(left) && !isPart(right)) return SAME_PLACE;
  return features.sameAnchor > 0 ? Number.POSITIVE_INFINITY : SAME_PLACE_OF_CITY;
}

/** All pairs of places of one level, each absent from the other article. */
export function placeCandidates(earlier: ArticleClaims, later: ArticleClaims): PlaceCandidate[] {
  const found: { left: NameClaim; right: NameClaim }[] = [];
  const others = later.names.filter(isScene).map(asPlace);
  const areAbsent = absentNamePairs(earlier.reading, later.reading);
  for (const left of earlier.names.filter(isScene).map(asPlace))
    for (const right of others) {
      if (couldBeOne(left, right) && !isBygoneToOther(left, earlier, right, later) && areAbsent(left, right))
        found.push({ left, right });
    }
  const crowd = Math.log(countEntities(found.map(({ left }) => left)) * countEntities(found.map(({ right }) => right)));
  return found.map(({ left, right }) => ({
    a: numberOf(left),
    b: numberOf(right),
    left,
    right,
    features: placeNameFeatures(
      left,
      right,
      {
        sentence: sentenceLikeness(earlier, left, later, right),
        mutual: mutualLikeness(earlier, left, later, right),
      },
      crowd,
    ),
  }));
}

function countEntities(claims: readonly NameClaim[]): number {
  return new Set(claims.map(({ entity }) => entity.entityId)).size;
}

/** "e12" is the twelfth entity of its article. */
function numberOf({ entity }: NameClaim): number {
  return Number(entity.entityId.slice(1));
}

/** A name that the tagger takes for a body is a place where its kind stands beside it: "the hamlet of Las Brenas". */
function isPlace({ entity, setting }: NameClaim): boolean {
  // "43 points" is no place, "42nd Street" is
  if (/^(?:\d|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d)/.test(entity.text) && setting?.kind !== "street")
    return false;
  if (setting !== undefined && (setting.surrounds || isHome(setting))) return false;
  if (entity.type === "place") return true;
  return entity.type === "organization" && (NO_BODIES.has(setting?.kind ?? "") || isBesideVillage(entity, setting));
}

/** Kinds of place that no company or club is called by: "the Tarna group of islands". */
const NO_BODIES: ReadonlySet<string> = new Set("village island valley lake".split(" "));

/** "a crash near Las Brenas", but not "near Tarven Foods": a name without a word for a body. */
function isBesideVillage({ name }: NameClaim["entity"], setting: PlaceSetting | undefined): boolean {
  return setting?.link === "near" && !nameWords(name).some((word) => organizationHeads.has(word));
}

/** Once it is known to be one. */
function asPlace(claim: NameClaim): NameClaim {
  return claim.entity.type === "place" ? claim : { ...claim, entity: { ...claim.entity, type: "place" } };
}

/** A thing that happened in another country is another thing. */
function isScene(claim: NameClaim): boolean {
  return isPlace(claim) && isPlaced(claim) && placeLevel(claim.entity.name) !== "country";
}

function couldBeOne(left: NameClaim, right: NameClaim): boolean {
  if (areOfOtherEras(left.era, right.era) || !haveLikeKinds(left, right)) return false;
  // A fire near Brenz may be one in Tartu
  if (isNear(left) !== isNear(right)) return false;
  if (isSpellingVariant(left.entity.name, right.entity.name) || liesInOther(left, right)) return false;
  return placeLevel(left.entity.name) === placeLevel(right.entity.name);
}

/** Hollywood is in Los Angeles. */
function liesInOther(left: NameClaim, right: NameClaim): boolean {
  const [a, b] = [left.nameWords.join(" "), right.nameWords.join(" ")];
  return isDistrictOf(a, b) || isDistrictOf(b, a);
}

/** "when nine died near Brenz in 2019", beside what is told without a date and was reported years later. */
function isBygoneToOther(left: NameClaim, earlier: ArticleClaims, right: NameClaim, later: ArticleClaims): boolean {
  if (left.era === undefined) return isBygoneAt(right.era, earlier.reading.publishedAt);
  return right.era === undefined && isBygoneAt(left.era, later.reading.publishedAt);
}

/** "a man from Brenz", but not "a flight from Brenz" and not "two miles south of Brenz". */
function isHome({ link, anchor }: PlaceSetting): boolean {
  const terms = link === "from" ? JOURNEYS : BEARINGS;
  return ORIGINS.has(link) && ![...anchor].some((term) => terms.has(term));
}

/** A street lies in a town, a town in a district: only like kinds can be versions of one. */
function haveLikeKinds(left: NameClaim, right: NameClaim): boolean {
  const [a, b] = [left.setting?.kind ?? "", right.setting?.kind ?? ""];
  // A house stands near several streets, a crossing at two
  if (a === "street" && b === "street") return ![left, right].some((claim) => isNear(claim) || claim.setting?.listed);
  return a === b || (SETTLEMENTS.has(a) && SETTLEMENTS.has(b));
}

/** A preposition leads to it, or its kind stands beside it: a building that is the subject of its sentence is no scene. */
function isPlaced({ setting }: NameClaim): boolean {
  return setting !== undefined && (setting.link !== "" || SCENES.has(setting.kind));
}

/** "in Brooklyn" and "in East New York": a place without a kind may lie in a big city or in a half of it. */
function areOfOneSize(left: NameClaim, right: NameClaim): boolean {
  const [a, b] = [left, right].map(isWhole);
  if (a === b && isPart(left) === isPart(right)) return true;
  return (a || isPart(left) ? right : left).setting?.kind !== "";
}

function isWhole({ nameWords }: NameClaim): boolean {
  return isBigCity(nameWords.join(" "));
}

function isPart({ nameWords }: NameClaim): boolean {
  return HALF.has(nameWords[0] ?? "") && isBigCity(nameWords.slice(1).join(" "));
}

function toComparison({ left, right, score }: PlacePair): Comparison {
  return {
    kind: "place",
    rule: RULE,
    verdict: "conflicting",
    subject: "place",
    a: nameSide(left),
    b: nameSide(right),
    confidence: score,
    reason: "two places in like company",
    remedies: [{ by: "told-by-both" }],
  };
}
