import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { foldAccents } from "../../claims/term.ts";
import type { Document, Sentence, Token } from "../../document/document.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import { countryNames, demonyms } from "../../lexicons/en/country-names.ts";
import type { DraftCase } from "./check-draft.ts";
import { draftFact } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";
import { inside } from "./inside.ts";

/** "Europe" and "European", "Lorne" and "Lornes". */
const COMMON_START = 5;
/** Of a headline nearly all words have capitals. */
const MOST_CAPITALS = 0.6;

/**
 * Words with a capital inside a sentence of the draft that no source has in any form, beyond the names that are read as such:
 * "19 Voyager pickups". Initials, quotations and sentences in title case are left alone.
 */
export function checkCapitals({ draft, sources }: DraftCase): DraftFact[] {
  const { document, facts } = draft.reading;
  const isTold = inside(
    [...draft.names, ...facts.dates, ...facts.quotes.flatMap(({ quoted }) => quoted)],
    document.text.length,
  );
  const known = sources.map(wordsOf);
  const titles = new Set(document.sentences.filter((sentence) => isTitleCase(document.tokens, sentence)));
  const found: DraftFact[] = [];
  document.tokens.forEach((token, at) => {
    if (!isProper(document, titles, token, at) || isTold(token)) return;
    if (!known.some((words) => isKnown(words, token.lower)))
      found.push(draftFact("entity", "unsupported", draft, token, undefined));
  });
  return found;
}

function isProper({ tokens, sentences }: Document, titles: ReadonlySet<Sentence>, token: Token, at: number): boolean {
  if (token.kind !== "word" || !/^\p{Lu}\p{Ll}{2,}/u.test(token.text)) return false;
  const sentence = sentences[lastStartingAt(sentences, token.start)];
  if (sentence === undefined || at === sentence.firstToken) return false;
  const before = tokens[at - 1];
  return before !== undefined && /^[\p{L}\p{N},'’-]/u.test(before.text) && !titles.has(sentence);
}

function isTitleCase(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  const words = tokens.slice(firstToken, endToken).filter(({ kind }) => kind === "word");
  return words.filter(({ text, lower }) => text !== lower).length > words.length * MOST_CAPITALS;
}

function wordsOf({ reading: { document } }: ArticleClaims): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, lower } of document.tokens) {
    if (kind !== "word") continue;
    const word = foldAccents(lower);
    words.add(word).add(word.slice(0, COMMON_START));
    const country = demonyms().get(lower) ?? countryNames().get(lower);
    if (country !== undefined) words.add(country.toLowerCase());
  }
  return words;
}

function isKnown(words: ReadonlySet<string>, lower: string): boolean {
  const word = foldAccents(lower);
  if (words.has(word) || (word.length >= COMMON_START && words.has(word.slice(0, COMMON_START)))) return true;
  const country = demonyms().get(lower) ?? countryNames().get(lower);
  return country !== undefined && words.has(country.toLowerCase());
}
