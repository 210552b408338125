import type { NameClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { PartClaim } from "../../claims/derive-part-claims.ts";
import { areOfOtherEras, isBygoneToOne } from "../../claims/era.ts";
import { nameWords } from "../../claims/name-words.ts";
import { placeLevel } from "../../claims/place-level.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { wordPlaces } from "../../document/word-places.ts";
import { keptFor } from "../../kernel/kept.ts";
import { isBigCity } from "../../lexicons/en/big-cities.ts";
import type { Part } from "../../lexicons/en/parts.ts";
import { placeKind } from "../../lexicons/en/place-kinds.ts";
import { mayBeOneThing } from "../../lexicons/en/slots.ts";
import type { Comparison, Side } from "../comparison.ts";
import { isNamedIn } from "./absent-names.ts";
import { isSpellingVariant } from "./is-spelling-variant.ts";
import { isNear } from "./place-name-features.ts";

const RULE = "comparisons/names/compare-parts";
const CONFIDENCE = 0.65;

/**
 * One part of an event with two names: "sold to Weller Mills", "the buyer, Tarven Foods". Each is the only one to whom its
 * article gives the part, and is absent from the other article.
 */
export function compareParts(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const comparisons: Comparison[] = [];
  const others = solePlayers(later);
  for (const [part, left] of solePlayers(earlier)) {
    const right = others.get(part);
    if (right === undefined || !mayBeOne(left, right) || !areTwo(left, earlier, right, later)) continue;
    comparisons.push(toComparison(left, right));
  }
  return comparisons;
}

/** By part, where one name only plays it. */
const solePlayers = keptFor((claims: ArticleClaims): ReadonlyMap<Part, PartClaim> => {
  const players = new Map<Part, PartClaim>();
  const shared = new Set<Part>();
  const words = wordPlaces(claims.reading.document);
  for (const claim of claims.parts) {
    const known = players.get(claim.part);
    if (known === undefined) players.set(claim.part, claim);
    else if (known.entity.entityId !== claim.entity.entityId) shared.add(claim.part);
    if (claim.part.about?.split(" ").some((word) => words.has(word)) === false) shared.add(claim.part);
    if (claim.part.unless?.split(" ").some((word) => words.has(word)) === true) shared.add(claim.part);
  }
  for (const part of shared) players.delete(part);
  return players;
});

/** What belongs to a person is compared for one person; of victims and suspects those of one age or one calling. */
function mayBeOne(claim: PartClaim, other: PartClaim): boolean {
  const { part, person, ages, nouns, thing } = claim;
  if (areOfOtherEras(claim.name.era, other.name.era) || isBygoneToOne(claim.name.era, other.name.era)) return false;
  if (part.by === "place" && !areLikePlaces(claim.name, other.name)) return false;
  if (part.by === "place" && ages.size > 0 && other.ages.size > 0 && ![...ages].some((age) => other.ages.has(age)))
    return false;
  if (part.ofThing && (thing === "" || other.thing === "" || !mayBeOneThing(thing, other.thing))) return false;
  if (part.ofPerson && !isOnePerson(person, other.person)) return false;
  if (!part.many) return true;
  return (
    [...ages].some((age) => other.ages.has(age)) ||
    nouns.some((noun) => !SAY_LITTLE.has(noun) && other.nouns.includes(noun))
  );
}

/** Neither may lie in the other, as far as their names and the words beside them tell. */
function areLikePlaces(a: NameClaim, b: NameClaim): boolean {
  if (placeLevel(a.entity.name) !== "local" || placeLevel(b.entity.name) !== "local") return false;
  if (isBigCity(a.nameWords.join(" ")) !== isBigCity(b.nameWords.join(" ")) || isNear(a) !== isNear(b)) return false;
  if (a.nameWords.some((word) => placeKind(word) === undefined && b.nameWords.includes(word))) return false;
  const [kind, other] = [a.setting?.kind ?? "", b.setting?.kind ?? ""];
  return kind === other || (SETTLEMENTS.has(kind) && SETTLEMENTS.has(other));
}

const SETTLEMENTS: ReadonlySet<string> = new Set(["", "town", "village"]);

/** Nouns by which anybody may be called. */
const SAY_LITTLE: ReadonlySet<string> = new Set(
  "man woman boy girl teenager teen victim suspect accused defendant gunman attacker killer resident person driver officer student father mother son daughter brother sister husband wife friend name youth male female mr mrs ms".split(
    " ",
  ),
);

function isOnePerson(a: PartClaim["person"], b: PartClaim["person"]): boolean {
  if (a === undefined || b === undefined) return false;
  const sameness = sameEntity({ type: "person", name: a.name }, { type: "person", name: b.name });
  return sameness === "same" || sameness === "variant";
}

function areTwo(left: PartClaim, earlier: ArticleClaims, right: PartClaim, later: ArticleClaims): boolean {
  const [a, b] = [nameWords(left.entity.name), nameWords(right.entity.name)];
  if (isNamedIn(a, b, later.reading) || isNamedIn(b, a, earlier.reading)) return false;
  if (isSpellingVariant(left.entity.name, right.entity.name)) return false;
  return sameEntity(typeless(left), typeless(right)) === "different";
}

function typeless({ entity: { name }, part: { by } }: PartClaim) {
  if (by === "place") return { type: "place" as const, name };
  return by === "person" ? { type: "person" as const, name } : { name };
}

function toComparison(left: PartClaim, right: PartClaim): Comparison {
  const { part, by } = left.part;
  return {
    kind: by === "place" ? "place" : "entity",
    rule: RULE,
    verdict: "conflicting",
    subject: part,
    a: sideOf(left),
    b: sideOf(right),
    confidence: CONFIDENCE,
    reason: `two names for one ${part}`,
    ties: [{ by: "role", words: [part] }],
    remedies: [{ by: "told-by-both" }],
  };
}

/** The key is that of the name, so that two names of one player make one finding. */
function sideOf({ articleId, order, entity, start, end }: PartClaim): Side {
  return { key: `${articleId} ${entity.entityId}`, articleId, order, spans: [{ start, end }], value: entity.name };
}
