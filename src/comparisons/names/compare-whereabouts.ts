import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { areOfOtherEras, isBygoneToOne } from "../../claims/era.ts";
import { nameWords } from "../../claims/name-words.ts";
import { placeLevel } from "../../claims/place-level.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { compareThemes } from "../../claims/theme.ts";
import type { Whereabouts } from "../../claims/whereabouts.ts";
import { wordPlaces } from "../../document/word-places.ts";
import type { Span } from "../../kernel/span.ts";
import { isBigCity } from "../../lexicons/en/big-cities.ts";
import { isDistrictOf } from "../../lexicons/en/city-districts.ts";
import { kindInName, placeKind } from "../../lexicons/en/place-kinds.ts";
import { areOtherPremises } from "../../lexicons/en/whereabouts.ts";
import type { EntityMention } from "../../mentions/mention.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison, Side } from "../comparison.ts";
import { mutualLikeness } from "../sentence-likeness.ts";
import { isGiven } from "./absent-names.ts";
import { isSpellingVariant } from "./is-spelling-variant.ts";

const RULE = "comparisons/names/compare-whereabouts";
const CONFIDENCE = 0.7;

/** Sentences that are this near to each other's best match tell one thing, by whether subject or object are the same; long: in long articles, where they have to be; many: of facts that hold of many people. */
const LEAST_LIKENESS = { same: 0.3, open: 0.6, other: 0.6, long: 0.9, many: 0.95 };
const LEAST_SCORE = 0.01;
/** What is told of one thing comes before what may be told of two. */
const SAME_THEME_BONUS = 0.5;
/** In articles of no more sentences, what each tells but once is one. */
const SHORT_ARTICLE = 12;

/** Facts that a report gives of one person or thing, once. */
const TOLD_ONCE: ReadonlySet<string> = new Set("seat made shelter sale".split(" "));
/** Facts that hold of each of many people in a story. */
const OF_MANY: ReadonlySet<string> = new Set(["home", "brought", "bound", "call"]);
/** Facts that may be told of a spot without a name; a way has many stations. */
const OF_SPOTS: ReadonlySet<string> = new Set(
  "arrest find work sale shelter landing kidnap theft release training hospital custody".split(" "),
);
/** Facts that tell of a country as well as of a town. */
const OF_COUNTRIES: ReadonlySet<string> = new Set(["made", "birth", "home", "accounts", "origin"]);
/** Kinds that a town may have in its name: "Brenz Lake". */
const IN_NAMES_OF_TOWNS: ReadonlySet<string> = new Set(
  "town village lake beach valley island mountain quay".split(" "),
);

interface Candidate extends CandidatePair {
  readonly fact: string;
  readonly left: Whereabouts;
  readonly right: Whereabouts;
  readonly sides: readonly [Told, Told];
}

/**
 * Two places for one fact that has one: "the vans were built in Brenz", "the vans, made in Tartu". Each is absent from the
 * other article, and they are of one size: a town and its suburb agree.
 */
export function compareWhereabouts(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  if (earlier.whereabouts.length === 0 || later.whereabouts.length === 0) return [];
  const found: Candidate[] = [];
  for (const left of earlier.whereabouts)
    for (const right of later.whereabouts)
      for (const fact of left.facts) {
        if (!right.facts.includes(fact) || areOfOtherEras(left.era, right.era) || isBygoneToOne(left.era, right.era))
          continue;
        const sides = rivals(fact, left, earlier, right, later);
        const score = sides === undefined ? 0 : scoreOf(fact, left, earlier, right, later);
        if (sides !== undefined && score > 0)
          found.push({ a: sides[0].start, b: sides[1].start, score, fact, left, right, sides });
      }
  return alignOneToOne(found).map(toComparison);
}

/** 0 where nothing shows that both tell of one thing. */
function scoreOf(
  fact: string,
  left: Whereabouts,
  earlier: ArticleClaims,
  right: Whereabouts,
  later: ArticleClaims,
): number {
  const theme = compareThemes(left.theme, right.theme);
  const areShort = isShort(earlier) && isShort(later);
  if (areTwo(left, right) || (theme !== "same" && !areShort)) return 0;
  const mutual = mutualLikeness(earlier, left, later, right);
  if (theme !== "same" && OF_MANY.has(fact)) return mutual >= LEAST_LIKENESS.many ? mutual : 0;
  if (mutual >= LEAST_LIKENESS[areShort ? theme : "long"]) return mutual + (theme === "same" ? SAME_THEME_BONUS : 0);
  if (!areShort || (theme === "other" && !TOLD_ONCE.has(fact))) return 0;
  const areSole = isOnlyOne(fact, left, earlier.whereabouts) && isOnlyOne(fact, right, later.whereabouts);
  return areSole ? mutual + LEAST_SCORE : 0;
}

/** "the mill in Brenz" and "a mill in Tartu" are two mills. */
function areTwo({ article: a }: Whereabouts, { article: b }: Whereabouts): boolean {
  return a !== b && a !== "" && b !== "";
}

function isShort({ reading }: ArticleClaims): boolean {
  return reading.document.sentences.length <= SHORT_ARTICLE;
}

function isOnlyOne(fact: string, claim: Whereabouts, claims: readonly Whereabouts[]): boolean {
  return claims.every((other) => !other.facts.includes(fact) || other.start === claim.start);
}

interface Told extends Span {
  readonly key: string;
  readonly text: string;
}

function rivals(
  fact: string,
  left: Whereabouts,
  earlier: ArticleClaims,
  right: Whereabouts,
  later: ArticleClaims,
): readonly [Told, Told] | undefined {
  const [a, b] = [mainName(left), mainName(right)];
  if (a !== undefined && b !== undefined && left.isNear === right.isNear) {
    const kinds = [kindOf(a, left), kindOf(b, right)] as const;
    if (areOfOneSize(fact, a, b, kinds) && areRivalNames(a, earlier, b, later)) return [toldOf(a), toldOf(b)];
  }
  return OF_SPOTS.has(fact) && isShort(earlier) && isShort(later) ? rivalSpots(left, earlier, right, later) : undefined;
}

function toldOf({ start, end, entityId, name }: EntityMention): Told {
  return { start, end, key: entityId, text: name };
}

function mainName({ place: { names } }: Whereabouts): EntityMention | undefined {
  return names.find(({ name }) => placeLevel(name) === "local") ?? names[0];
}

/** A jail and a jail, a town and a town: bodies without a noun for what they are may be anything. */
function areOfOneSize(
  fact: string,
  a: EntityMention,
  b: EntityMention,
  [left, right]: readonly [string, string],
): boolean {
  const level = placeLevel(a.name);
  if (left !== right || level !== placeLevel(b.name)) return false;
  if (level !== "local" && !OF_COUNTRIES.has(fact)) return false;
  if (isPartOfCity(a.name) || isPartOfCity(b.name)) return false;
  if (isAcronym(a.name) || isAcronym(b.name)) return false;
  return (a.type === "place" && b.type === "place") || !MANY_KINDS.has(left);
}

/** By the noun beside the name, else by its own; "" of a town. */
function kindOf({ name, start }: EntityMention, { kind, start: first }: Whereabouts): string {
  const words = nameWords(name);
  const [opener = "", last = ""] = [words[0], words.at(-1)];
  const own = placeKind(last) ?? kindInName(opener, last) ?? placeKind(opener) ?? "";
  if (own === "highway" || own === "street") return own;
  const known = (start === first ? kind : "") || own;
  return IN_NAMES_OF_TOWNS.has(known) && (known === own || known === "town" || known === "village") ? "" : known;
}

const HALF = /^(?:north|south|east|west|central|greater|inner) /;

/** "East Brenz" may be told as another part of the city. */
function isPartOfCity(name: string): boolean {
  const words = nameWords(name).join(" ");
  return HALF.test(words) && isBigCity(words.replace(HALF, ""));
}

const MANY_KINDS: ReadonlySet<string> = new Set(["", "centre", "tower", "club", "street", "university"]);

function isAcronym(name: string): boolean {
  return name.split(" ").some((word) => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word));
}

function areRivalNames(a: EntityMention, earlier: ArticleClaims, b: EntityMention, later: ArticleClaims): boolean {
  const [wordsA, wordsB] = [nameWords(a.name), nameWords(b.name)];
  if (isGiven(wordsA, wordsB, later.reading) || isGiven(wordsB, wordsA, earlier.reading)) return false;
  const [nameA, nameB] = [wordsA.join(" "), wordsB.join(" ")];
  if (isDistrictOf(nameA, nameB) || isDistrictOf(nameB, nameA)) return false;
  return !isSpellingVariant(a.name, b.name) && sameEntity(a, b) === "different";
}

function rivalSpots(
  left: Whereabouts,
  earlier: ArticleClaims,
  right: Whereabouts,
  later: ArticleClaims,
): readonly [Told, Told] | undefined {
  const [a, b] = [left.place, right.place];
  if (a.spot === undefined || b.spot === undefined) return undefined;
  const [told, other] = a.noun === b.noun ? [a, b].map(tellingWords) : [[a.noun], [b.noun]];
  if (told === undefined || other === undefined) return undefined;
  if (a.noun !== b.noun ? !areOtherPremises(a.noun, b.noun) : told.length === 0 || other.length === 0) return undefined;
  if (isTold(told, later) || isTold(other, earlier)) return undefined;
  return [spotTold(a.spot, a), spotTold(b.spot, b)];
}

/** "a local hospital" may be any. */
const VAGUE: ReadonlySet<string> = new Set(
  "nearest nearby local area main central big large small old new same other city town village regional district former private public".split(
    " ",
  ),
);

function tellingWords({ modifiers }: Whereabouts["place"]): string[] {
  return modifiers.filter((word) => !VAGUE.has(word));
}

function isTold(words: readonly string[], { reading }: ArticleClaims): boolean {
  return words.some((word) => wordPlaces(reading.document).has(word));
}

function spotTold({ start, end }: Span, { modifiers, noun }: Whereabouts["place"]): Told {
  const text = [...modifiers, noun].join(" ");
  return { start, end, key: text, text };
}

function toComparison({ fact, left, right, sides: [a, b] }: Candidate): Comparison {
  return {
    kind: "place",
    rule: RULE,
    verdict: "conflicting",
    subject: "place",
    a: sideOf(left, a),
    b: sideOf(right, b),
    confidence: CONFIDENCE,
    reason: `two places for one ${fact}`,
    remedies: [{ by: "told-by-both" }],
  };
}

function sideOf({ articleId, order }: Whereabouts, { start, end, key, text }: Told): Side {
  return { key: `${articleId} ${key}`, articleId, order, spans: [{ start, end }], value: text };
}
