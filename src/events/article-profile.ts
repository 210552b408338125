import type { Reading } from "../claims/reading.ts";
import { foldAccents, termOf } from "../claims/term.ts";
import type { Document, Sentence, Token } from "../document/document.ts";
import { nameSpans } from "../document/name-spans.ts";
import { readDocument } from "../document/read-document.ts";
import { nameWeight } from "../lexicons/en/name-weights.ts";

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
/** Names tell one event from a like one. */
const NAME_BOOST = 1.6;

/** Profiles an article by the words of its names and by what else it tells, headline and lead first. */
export function profileArticle(reading: Reading): ArticleProfile {
  const masses: Masses = new Map();
  const { document } = reading;
  addTitle(document, masses);
  const named = namedTokens(document);
  for (let at = 0; at < document.sentences.length && at < SENTENCES_READ; at++)
    addSentence(document, document.sentences[at] as Sentence, named, at < LEAD_SENTENCES ? LEAD_BOOST : 1, masses);
  return finish(reading, masses);
}

/** Term to its weight and to how often, and how early, it occurs. */
type Masses = Map<string, { readonly weight: number; mass: number }>;

function namedTokens(document: Document): Uint8Array {
  const named = new Uint8Array(document.tokens.length);
  for (const { firstToken, endToken } of nameSpans(document)) named.fill(1, firstToken, endToken);
  return named;
}

/** A headline that the caller gives and the text does not repeat. */
function addTitle(document: Document, masses: Masses): void {
  const { title } = document.article;
  if (title === undefined || document.text.includes(title)) return;
  for (const token of readDocument({ text: title }).tokens)
    addToken(token, masses.has(nameKey(token)), LEAD_BOOST, masses);
}

function addSentence(document: Document, sentence: Sentence, named: Uint8Array, boost: number, masses: Masses): void {
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    addToken(document.tokens[at] as Token, named[at] === 1, boost, masses);
}

function addToken(token: Token, named: boolean, boost: number, masses: Masses): void {
  if (named) {
    if (token.kind === "word" && token.lower.length > 1)
      addMass(nameKey(token), nameWeight(foldAccents(token.lower)) * NAME_BOOST, boost, masses);
    return;
  }
  const term = termOf(token);
  if (term !== undefined) addMass(term.key, term.weight, boost, masses);
}

/** Names are kept apart from words: "Wells" is no well. */
function nameKey(token: Token): string {
  return `@${foldAccents(token.lower)}`;
}

function addMass(term: string, weight: number, boost: number, masses: Masses): void {
  const known = masses.get(term);
  if (known === undefined) masses.set(term, { weight, mass: boost });
  else known.mass += boost;
}

function finish(reading: Reading, masses: Masses): ArticleProfile {
  const scored: [string, number][] = [];
  for (const [term, { weight, mass }] of masses) scored.push([term, weight * (1 + Math.log(mass))]);
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
