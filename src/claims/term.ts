import type { Token } from "../document/document.ts";
import { remembered } from "../kernel/remembered.ts";
import { newsSynonym } from "../lexicons/en/news-synonyms.ts";
import { stem } from "../lexicons/en/stem.ts";
import { wordWeight } from "../lexicons/en/word-weights.ts";

/** Words below this weight are in more than a third of all articles and say nothing about what a sentence is about. */
const LEAST_TELLING_WEIGHT = 1;
/** A name is in few articles of the world and in every sentence of a story: it tells stories apart, not facts. */
const NAME_WEIGHT = 3.5;

const PHRASES_REMEMBERED = 4_000;
const CACHE_SIZE = 30_000;
/** null: a word that says nothing. */
const cache = new Map<string, Term | null>();

/** What a word stands for when texts are compared: its group's stem, and how telling that is (0 to 7). */
export interface Term {
  readonly key: string;
  readonly weight: number;
}

/** The term of a token; none for punctuation, numbers and words that every article holds. */
export function termOf(token: Token): Term | undefined {
  if (token.kind !== "word") return undefined;
  const capital = token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
  const cacheKey = capital ? token.text : token.lower;
  const known = cache.get(cacheKey);
  if (known !== undefined) return known ?? undefined;
  const term = makeTerm(token.lower, capital);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(cacheKey, term ?? null);
  return term;
}

function makeTerm(lower: string, capital: boolean): Term | undefined {
  const folded = foldAccents(lower);
  const key = stem(newsSynonym(folded));
  const weight = Math.max(wordWeight(key), key === folded ? 0 : wordWeight(stem(folded)));
  if (weight < LEAST_TELLING_WEIGHT || folded.length < 2) return undefined;
  return { key, weight: capital && weight >= 6 ? NAME_WEIGHT : weight };
}

/** Drops accents and other combining marks: "Macías" and "Macias" are one word. */
export function foldAccents(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) > 127) return text.normalize("NFD").replace(/\p{M}/gu, "");
  return text;
}

/** The terms of a phrase given as a string, such as "alleged traffickers killed". */
export const termsOfPhrase = remembered(PHRASES_REMEMBERED, (phrase): ReadonlySet<string> => {
  const terms = new Set<string>();
  for (const word of phrase.match(/[\p{L}\p{M}\p{N}'’-]{2,40}/gu) ?? []) {
    const lower = word.toLowerCase();
    const term = makeTerm(lower, lower !== word);
    if (term !== undefined) terms.add(term.key);
  }
  return terms;
});
