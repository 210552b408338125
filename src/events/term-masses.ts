import { foldAccents, termOf } from "../claims/term.ts";
import type { Document, Sentence, Token } from "../document/document.ts";
import { nameSpans } from "../document/name-spans.ts";
import { tokenize } from "../document/tokenize.ts";
import { countryNames, demonyms } from "../lexicons/en/country-names.ts";
import { nameWeight } from "../lexicons/en/name-weights.ts";
import { isCountry } from "./named-entities.ts";

export interface TermMass {
  /** How telling the term is, 0.5 to 7. */
  readonly weight: number;
  /** A word of a name: "Wells" is no well. */
  readonly named: boolean;
  /** The name of a country or a people. */
  readonly country: boolean;
  /** In the headline or the first sentences. */
  lead: boolean;
  /** How often it occurs, in the lead twice. */
  mass: number;
}

export type TermMasses = Map<string, TermMass>;

/** News puts the event first: words of the headline and the first sentences weigh more. */
const LEAD_SENTENCES = 3;
const LEAD_BOOST = 2;
/** Later paragraphs are background more often than not. */
const SENTENCES_READ = 40;

/** The terms of a text, those of the headline and the lead with more mass; words of names are kept apart from other words. */
export function readTermMasses(document: Document): TermMasses {
  const masses: TermMasses = new Map();
  const named = namedTokens(document);
  for (let at = 0; at < document.sentences.length && at < SENTENCES_READ; at++) {
    const sentence = document.sentences[at] as Sentence;
    const mass = at < LEAD_SENTENCES ? LEAD_BOOST : 1;
    for (let token = sentence.firstToken; token < sentence.endToken; token++)
      addToken(document.tokens[token] as Token, named[token] === 1, mass, masses);
  }
  addTitle(document, masses);
  return masses;
}

function namedTokens(document: Document): Uint8Array {
  const named = new Uint8Array(document.tokens.length);
  for (const { firstToken, endToken } of nameSpans(document)) named.fill(1, firstToken, endToken);
  return named;
}

/** A headline that the caller gives and the text does not repeat. Its capitals tell nothing: a name is what the text has as one. */
function addTitle(document: Document, masses: TermMasses): void {
  const { title } = document.article;
  if (title === undefined || document.text.includes(title)) return;
  const tokens: Token[] = [];
  tokenize(title, 0, title.length, tokens);
  for (const token of tokens) addToken(token, masses.has(nameKey(foldAccents(token.lower))), LEAD_BOOST, masses);
}

function addToken(token: Token, named: boolean, mass: number, masses: TermMasses): void {
  const term = named ? nameTerm(token) : termOf(token);
  if (term === undefined) return;
  const known = masses.get(term.key);
  const lead = mass === LEAD_BOOST;
  if (known === undefined)
    masses.set(term.key, { weight: term.weight, named, country: named && isCountry(term.key.slice(1)), lead, mass });
  else {
    known.mass += mass;
    known.lead ||= lead;
  }
}

function nameTerm(token: Token): { readonly key: string; readonly weight: number } | undefined {
  if (token.kind !== "word" || token.lower.length < 2) return undefined;
  const key = nameKey(foldAccents(token.lower));
  return { key, weight: nameWeight(key.slice(1)) };
}

/** "French" names France. In: lower case, without accents. */
export function nameKey(word: string): string {
  const country = (demonyms().get(word) ?? countryNames().get(word))?.toLowerCase();
  return `@${country === undefined || country.includes(" ") ? word : country}`;
}
