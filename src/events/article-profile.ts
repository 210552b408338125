import type { Reading } from "../claims/reading.ts";
import { namedDays } from "./named-days.ts";
import { type NamedPeople, namedPeople } from "./named-people.ts";
import { tellingNumbers } from "./telling-numbers.ts";
import { readTermMasses, type TermMass, type TermMasses } from "./term-masses.ts";
import { hashTerm, type TermVector, unitVector, type WeightedTerm } from "./term-vector.ts";

/** What an article is about, small enough to compare with thousands of others. Vectors have length 1. */
export interface ArticleProfile {
  readonly publishedAt?: number;
  /** Hashes of the strongest terms, strongest first: by these an article finds those like it. */
  readonly strongest: Uint32Array;
  /** Names and other words together, names weighing more. */
  readonly whole: TermVector;
  readonly names: TermVector;
  readonly words: TermVector;
  readonly leadNames: TermVector;
  readonly leadWords: TermVector;
  /** The words that the article uses most for what they weigh. */
  readonly keyWords: TermVector;
  /** Hashes of all terms, ascending. */
  readonly all: Uint32Array;
  /** Hashes of the names that few articles hold, ascending. */
  readonly rareNames: Uint32Array;
  readonly people: NamedPeople;
  /** Days named early in the text, as days since 1970, in text order. */
  readonly days: readonly number[];
  /** Hashes of the exact numbers early in the text that are not small counts, ascending. */
  readonly numbers: Uint32Array;
  /** Words and other tokens of the text. */
  readonly length: number;
}

/** More terms cost time and do not change which articles belong together. */
const TERMS_KEPT = 60;
const STRONGEST_KEPT = 25;
const NAMES_KEPT = 30;
const WORDS_KEPT = 50;
const LEAD_NAMES_KEPT = 20;
const LEAD_WORDS_KEPT = 25;
const KEY_WORDS_KEPT = 8;
/** Names tell one event from a like one. */
const NAME_BOOST = 1.6;
/** Of names that fewer than one article in 700 holds. */
const RARE_NAME = 6.6;

/** Profiles an article by its names, its words, the days and the numbers that it tells, headline and lead first. */
export function profileArticle(reading: Reading): ArticleProfile {
  const { document, publishedAt } = reading;
  const { text, lead } = readTermMasses(document);
  const all = strongestFirst(text, ({ named }) => (named ? NAME_BOOST : 1)).slice(0, TERMS_KEPT);
  const words = strongestFirst(text, ({ named }) => (named ? 0 : 1));
  return {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    strongest: Uint32Array.from(all.slice(0, STRONGEST_KEPT), ([hash]) => hash),
    whole: unitVector(all),
    names: unitVector(strongestFirst(text, ({ named }) => (named ? 1 : 0)).slice(0, NAMES_KEPT)),
    words: unitVector(words.slice(0, WORDS_KEPT)),
    leadNames: unitVector(strongestFirst(lead, ({ named }) => (named ? 1 : 0)).slice(0, LEAD_NAMES_KEPT)),
    leadWords: unitVector(strongestFirst(lead, ({ named }) => (named ? 0 : 1)).slice(0, LEAD_WORDS_KEPT)),
    keyWords: unitVector(words.slice(0, KEY_WORDS_KEPT)),
    all: hashesOf(text, () => true),
    rareNames: hashesOf(text, ({ named, weight }) => named && weight >= RARE_NAME),
    people: namedPeople(reading),
    days: namedDays(reading),
    numbers: tellingNumbers(reading),
    length: document.tokens.length,
  };
}

/** Terms with a factor above 0, by weight and by how often, and how early, they occur. Ties by the term. */
function strongestFirst(masses: TermMasses, factorOf: (term: TermMass) => number): WeightedTerm[] {
  const scored: { readonly term: string; readonly score: number }[] = [];
  for (const [term, entry] of masses) {
    const factor = factorOf(entry);
    if (factor > 0) scored.push({ term, score: entry.weight * factor * (1 + Math.log(entry.mass)) });
  }
  scored.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
  return scored.map(({ term, score }) => [hashTerm(term), score] as const);
}

function hashesOf(masses: TermMasses, isWanted: (term: TermMass) => boolean): Uint32Array {
  const hashes: number[] = [];
  for (const [term, entry] of masses) if (isWanted(entry)) hashes.push(hashTerm(term));
  return Uint32Array.from(hashes).sort();
}
