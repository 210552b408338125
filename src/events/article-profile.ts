import type { Reading } from "../claims/reading.ts";
import { foldAccents } from "../claims/term.ts";
import { centralNames } from "./central-names.ts";
import { clockTimes } from "./clock-times.ts";
import { type Contest, contestOf } from "./contest.ts";
import { leadPlaces } from "./lead-places.ts";
import { type NamedDays, namedDays } from "./named-days.ts";
import { type NamedEntity, namedEntities } from "./named-entities.ts";
import { type PeopleFocus, peopleFocus } from "./people-focus.ts";
import { quotedRuns } from "./quoted-runs.ts";
import { setsApart } from "./sets-apart.ts";
import { smallCounts } from "./small-counts.ts";
import { tellingNumbers } from "./telling-numbers.ts";
import { readTermMasses, type TermMass, type TermMasses } from "./term-masses.ts";
import { hashTerm, type TermVector, unitVector } from "./term-vector.ts";
import { titlePlaces } from "./title-places.ts";
import { titleWords } from "./title-words.ts";
import { toldAges } from "./told-ages.ts";

/** What an article is about, small enough to compare with thousands of others. Vectors have length 1, lists of hashes ascend. */
export interface ArticleProfile {
  readonly publishedAt?: number;
  /** Hash of the publisher's name, where it has several words: "Ceiba Biologics", but not "Times". */
  readonly publisher?: number;
  /** Hashes of the strongest terms, strongest first: by these an article finds those like it. */
  readonly strongest: Uint32Array;
  /** Names and other words together, names weighing more. */
  readonly whole: TermVector;
  /** Without those of countries, which stories of one region share. */
  readonly names: TermVector;
  /** Hash of the term of the country that headline and lead name most. */
  readonly mainCountry?: number;
  /** The words that the article uses most for what they weigh. */
  readonly keyWords: TermVector;
  /** Hashes of all terms. */
  readonly all: Uint32Array;
  /** Hashes of the terms of headline and lead. */
  readonly early: Uint32Array;
  /** Hashes of words that few articles hold, of names and of others. */
  readonly rareNames: Uint32Array;
  readonly rareWords: Uint32Array;
  /** Those of the rare names that neither headline nor lead has: of officials, witnesses, streets. */
  readonly deepNames: Uint32Array;
  /** Hashes of the full names of whatever is named. */
  readonly fullNames: Uint32Array;
  readonly allPlaces: Uint32Array;
  readonly people: PeopleFocus;
  readonly centralNames: readonly Uint32Array[];
  readonly places: Uint32Array;
  readonly titlePlaces: readonly Uint32Array[];
  readonly days: NamedDays;
  readonly clockTimes: Uint32Array;
  readonly numbers: Uint32Array;
  readonly smallCounts: Uint32Array;
  readonly ages: Uint32Array;
  readonly quotedRuns: Uint32Array;
  readonly setsApart: boolean;
  readonly contest: Contest;
}

/** More terms cost time and do not change which articles belong together. */
const TERMS_KEPT = 60;
const STRONGEST_KEPT = 25;
const NAMES_KEPT = 30;
const KEY_WORDS_KEPT = 8;
/** Weights from which on a word stands in one article of 150, and a word of a name in hardly any. */
const RARE_WORD = 5;
const RARE_NAME = 6.5;
/** Names tell one event from a like one. */
const NAME_BOOST = 1.6;
/** Profiles an article by its names, its words, the days and the numbers that it tells, headline and lead first. */
export function profileArticle(reading: Reading): ArticleProfile {
  const { document, publishedAt } = reading;
  const terms = strongestFirst(readTermMasses(document));
  const all = terms.slice(0, TERMS_KEPT);
  const names = terms.filter(({ named, country }) => named && !country).slice(0, NAMES_KEPT);
  const mainCountry = terms.find(({ country, lead }) => country && lead)?.hash;
  const entities = namedEntities(reading);
  const words = terms.filter(({ named }) => !named);
  const rareNames = terms.filter(({ named, country, weight }) => named && !country && weight >= RARE_NAME);
  return {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...publisherOf(document.article.publisher),
    strongest: new Uint32Array(all.slice(0, STRONGEST_KEPT).map(({ hash }) => hash)),
    whole: toVector(all),
    names: toVector(names),
    ...(mainCountry === undefined ? {} : { mainCountry }),
    keyWords: toVector(words.slice(0, KEY_WORDS_KEPT)),
    all: hashesOf(terms),
    early: hashesOf(terms.filter(({ lead }) => lead)),
    rareNames: hashesOf(rareNames),
    rareWords: hashesOf(words.filter(({ weight }) => weight >= RARE_WORD)),
    deepNames: hashesOf(rareNames.filter(({ lead }) => !lead)),
    fullNames: fullNames(entities),
    allPlaces: fullNames(entities.filter(({ type }) => type === "place")),
    people: peopleFocus(entities),
    centralNames: centralNames(entities),
    places: leadPlaces(reading),
    titlePlaces: titlePlaces(entities, titleWords(document)),
    days: namedDays(reading),
    clockTimes: clockTimes(reading),
    numbers: tellingNumbers(reading),
    smallCounts: smallCounts(reading),
    ages: toldAges(reading),
    quotedRuns: quotedRuns(reading),
    setsApart: setsApart(document),
    contest: contestOf(reading),
  };
}

function publisherOf(name: string | undefined): { readonly publisher?: number } {
  return name?.includes(" ") ? { publisher: hashTerm(foldAccents(name.toLowerCase())) } : {};
}

interface RankedTerm extends Omit<TermMass, "mass"> {
  readonly term: string;
  readonly hash: number;
  readonly score: number;
}

/** Terms by weight and by how often, and how early, they occur. Ties by the term. */
function strongestFirst(masses: TermMasses): RankedTerm[] {
  const ranked: RankedTerm[] = [];
  for (const [term, { weight, named, country, lead, mass }] of masses) {
    const score = weight * (named ? NAME_BOOST : 1) * (1 + Math.log(mass));
    ranked.push({ term, hash: hashTerm(term), weight, named, country, lead, score });
  }
  return ranked.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}

function hashesOf(terms: readonly RankedTerm[]): Uint32Array {
  return new Uint32Array(terms.map(({ hash }) => hash)).sort();
}

function fullNames(entities: readonly NamedEntity[]): Uint32Array {
  return Uint32Array.from(new Set(entities.map(({ name }) => hashTerm(name)))).sort();
}

function toVector(terms: readonly RankedTerm[]): TermVector {
  return unitVector(terms.map(({ hash, score }) => [hash, score]));
}
