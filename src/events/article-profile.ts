import type { Reading } from "../claims/reading.ts";
import { foldAccents } from "../claims/term.ts";
import { centralNames } from "./central-names.ts";
import { leadPlaces } from "./lead-places.ts";
import { type NamedDays, namedDays } from "./named-days.ts";
import { namedEntities } from "./named-entities.ts";
import { type PeopleFocus, peopleFocus } from "./people-focus.ts";
import { quotedRuns } from "./quoted-runs.ts";
import { setsApart } from "./sets-apart.ts";
import { tellingNumbers } from "./telling-numbers.ts";
import { readTermMasses, type TermMasses } from "./term-masses.ts";
import { hashTerm, type TermVector, unitVector } from "./term-vector.ts";
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
  /** The words that the article uses most for what they weigh. */
  readonly keyWords: TermVector;
  /** Hashes of all terms. */
  readonly all: Uint32Array;
  /** Hashes of the full names of whatever is named. */
  readonly fullNames: Uint32Array;
  readonly people: PeopleFocus;
  readonly centralNames: readonly Uint32Array[];
  readonly places: Uint32Array;
  readonly days: NamedDays;
  /** Hashes of the exact numbers early in the text that are not small counts. */
  readonly numbers: Uint32Array;
  readonly ages: Uint32Array;
  readonly quotedRuns: Uint32Array;
  readonly setsApart: boolean;
}

/** More terms cost time and do not change which articles belong together. */
const TERMS_KEPT = 60;
const STRONGEST_KEPT = 25;
const NAMES_KEPT = 30;
const KEY_WORDS_KEPT = 8;
/** Names tell one event from a like one. */
const NAME_BOOST = 1.6;
/** Profiles an article by its names, its words, the days and the numbers that it tells, headline and lead first. */
export function profileArticle(reading: Reading): ArticleProfile {
  const { document, publishedAt } = reading;
  const terms = strongestFirst(readTermMasses(document));
  const all = terms.slice(0, TERMS_KEPT);
  const names = terms.filter(({ named, country }) => named && !country).slice(0, NAMES_KEPT);
  const entities = namedEntities(reading);
  const words = terms.filter(({ named }) => !named).slice(0, KEY_WORDS_KEPT);
  return {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...publisherOf(document.article.publisher),
    strongest: new Uint32Array(all.slice(0, STRONGEST_KEPT).map(({ hash }) => hash)),
    whole: toVector(all),
    names: toVector(names),
    keyWords: toVector(words),
    all: new Uint32Array(terms.map(({ hash }) => hash)).sort(),
    fullNames: Uint32Array.from(new Set(entities.map(({ name }) => hashTerm(name)))).sort(),
    people: peopleFocus(entities),
    centralNames: centralNames(entities),
    places: leadPlaces(reading),
    days: namedDays(reading),
    numbers: tellingNumbers(reading),
    ages: toldAges(reading),
    quotedRuns: quotedRuns(reading),
    setsApart: setsApart(document),
  };
}

function publisherOf(name: string | undefined): { readonly publisher?: number } {
  return name?.includes(" ") ? { publisher: hashTerm(foldAccents(name.toLowerCase())) } : {};
}

interface RankedTerm {
  readonly term: string;
  readonly hash: number;
  readonly named: boolean;
  readonly country: boolean;
  readonly score: number;
}

/** Terms by weight and by how often, and how early, they occur. Ties by the term. */
function strongestFirst(masses: TermMasses): RankedTerm[] {
  const ranked: RankedTerm[] = [];
  for (const [term, { named, country, weight, mass }] of masses) {
    const score = weight * (named ? NAME_BOOST : 1) * (1 + Math.log(mass));
    ranked.push({ term, hash: hashTerm(term), named, country, score });
  }
  return ranked.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}

function toVector(terms: readonly RankedTerm[]): TermVector {
  return unitVector(terms.map(({ hash, score }) => [hash, score]));
}
