import type { Reading } from "../claims/reading.ts";
import { foldAccents, termOf } from "../claims/term.ts";
import type { Sentence } from "../document/document.ts";
import { readDocument } from "../document/read-document.ts";

/** What an article is about, small enough to compare with thousands of others. Weights have length 1. */
export interface ArticleProfile {
  readonly articleId: string;
  readonly publishedAt?: number;
  /** Strongest first. */
  readonly terms: readonly (readonly [term: string, weight: number])[];
  readonly weightOf: ReadonlyMap<string, number>;
}

/** More terms cost time and do not change which articles belong together. */
const TERMS_KEPT = 60;
/** News puts the event first: words of the headline and the first sentences weigh more. */
const LEAD_SENTENCES = 3;
const LEAD_BOOST = 2;
/** Later paragraphs are background more often than not. */
const SENTENCES_READ = 40;
/** Names tell one event from a like one; a name outside the background table. */
const NAME_BOOST = 1.6;

export function profileArticle(reading: Reading): ArticleProfile {
  const counts = new Map<string, { weight: number; mass: number }>();
  addTitle(reading, counts);
  const { sentences } = reading.document;
  for (let at = 0; at < sentences.length && at < SENTENCES_READ; at++)
    addSentence(reading, sentences[at] as Sentence, at < LEAD_SENTENCES ? LEAD_BOOST : 1, counts);
  return finish(reading, counts);
}

type Counts = Map<string, { weight: number; mass: number }>;

function addTitle(reading: Reading, counts: Counts): void {
  const { title } = reading.document.article;
  if (title === undefined || reading.document.text.includes(title)) return;
  const headline = readDocument({ text: title });
  for (const token of headline.tokens) addTerm(termOf(token), LEAD_BOOST, false, counts);
}

function addSentence(reading: Reading, sentence: Sentence, boost: number, counts: Counts): void {
  const { tokens } = reading.document;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at] as (typeof tokens)[number];
    const named = at > sentence.firstToken && isCapitalized(token.text);
    addTerm(termOf(token), boost, named, counts);
  }
}

function addTerm(term: { key: string; weight: number } | undefined, boost: number, named: boolean, counts: Counts) {
  if (term === undefined) return;
  const weight = named ? Math.max(term.weight, 4) * NAME_BOOST : term.weight;
  const known = counts.get(term.key);
  if (known === undefined) counts.set(term.key, { weight, mass: boost });
  else {
    known.mass += boost;
    if (weight > known.weight) known.weight = weight;
  }
}

function finish(reading: Reading, counts: Counts): ArticleProfile {
  const scored: [string, number][] = [];
  for (const [term, { weight, mass }] of counts) scored.push([term, weight * (1 + Math.log(mass))]);
  scored.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kept = scored.slice(0, TERMS_KEPT);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  const terms = kept.map(([term, weight]) => [term, weight / length] as const);
  return {
    articleId: reading.document.article.id,
    ...(reading.publishedAt === undefined ? {} : { publishedAt: reading.publishedAt }),
    terms,
    weightOf: new Map(terms),
  };
}

function isCapitalized(text: string): boolean {
  const first = foldAccents(text).charCodeAt(0);
  return first >= 65 && first <= 90;
}
