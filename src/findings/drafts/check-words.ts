import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { sentenceTerms, termLikeness } from "../../claims/sentence-terms.ts";
import { termOf } from "../../claims/term.ts";
import type { Token } from "../../document/document.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import type { DraftCase } from "./check-draft.ts";
import { contrastsOf } from "./contrasts-of.ts";
import { draftFact, type Evidence } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";
import { inside } from "./inside.ts";

/** Sentences have to have this much in common for a word of one to stand in the place of a word of the other. */
const SAME_SENTENCE = 0.15;
/** A word that a text repeats without end is looked up so often. */
const MOST_PLACES = 30;
/** So many words to either side say whether two words stand in like company: "small, unarmed boats". */
const WINDOW = 4;

/**
 * Words of the draft that no source uses and that exclude a word which a source has in their place: "sister" for "brother",
 * "large aircraft" for "small aircraft". Names, numbers and quotations are checked elsewhere.
 */
export function checkWords({ draft, sources }: DraftCase): DraftFact[] {
  const { document, facts } = draft.reading;
  const known = sources.map(wordsOf);
  const isTold = inside([...facts.entities, ...facts.quotes.flatMap(({ quoted }) => quoted)], document.text.length);
  return document.tokens.flatMap((token, at) => {
    if (token.kind !== "word" || isTold(token)) return [];
    const contrasts = contrastsOf(token.lower);
    if (contrasts === undefined || known.some(({ stems }) => hasAny(stems, contrasts.alike))) return [];
    for (const [index, source] of sources.entries()) {
      const evidence = findContrast(draft, at, contrasts.others, source, known[index] as KnownWords);
      if (evidence !== undefined) return [draftFact("claim", "contradicted", draft, token, evidence)];
    }
    return [];
  });
}

interface KnownWords {
  readonly stems: ReadonlySet<string>;
  /** Places of the words that have contrasts. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** "Big" is what a source calls "large". */
function hasAny(stems: ReadonlySet<string>, alike: ReadonlySet<string>): boolean {
  for (const stem of alike) if (stems.has(stem)) return true;
  return false;
}

function wordsOf({ reading: { document } }: ArticleClaims): KnownWords {
  const stems = new Set<string>();
  const places = new Map<string, number[]>();
  document.tokens.forEach((token, at) => {
    const stem = contrastsOf(token.lower)?.stem;
    if (token.kind !== "word" || stem === undefined) return;
    stems.add(stem);
    const list = places.get(stem);
    if (list === undefined) places.set(stem, [at]);
    else if (list.length < MOST_PLACES) list.push(at);
  });
  return { stems, places };
}

function findContrast(
  draft: ArticleClaims,
  at: number,
  others: ReadonlySet<string>,
  source: ArticleClaims,
  { places }: KnownWords,
): Evidence | undefined {
  const { document } = source.reading;
  const stated = draft.reading.document;
  const sentence = lastStartingAt(stated.sentences, (stated.tokens[at] as Token).start);
  for (const other of others)
    for (const place of places.get(other) ?? []) {
      const beside = lastStartingAt(document.sentences, (document.tokens[place] as Token).start);
      const likeness = termLikeness(sentenceTerms(stated, sentence), sentenceTerms(document, beside));
      if (likeness < SAME_SENTENCE || hasStem(stated, sentence, other)) continue;
      if (areInLikeCompany(stated.tokens, at, document.tokens, place))
        return { source, span: document.tokens[place] as Token };
    }
  return undefined;
}

/** The draft's sentence has the source's word too: "large and small ships". */
function hasStem({ tokens, sentences }: ArticleClaims["reading"]["document"], index: number, stem: string): boolean {
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  return tokens.slice(sentence.firstToken, sentence.endToken).some(({ lower }) => contrastsOf(lower)?.stem === stem);
}

function areInLikeCompany(a: readonly Token[], atA: number, b: readonly Token[], atB: number): boolean {
  const left = termsBeside(a, atA);
  for (const term of termsBeside(b, atB)) if (left.has(term)) return true;
  return false;
}

function termsBeside(tokens: readonly Token[], at: number): Set<string> {
  const terms = new Set<string>();
  for (let near = Math.max(0, at - WINDOW); near <= at + WINDOW; near++) {
    const token = tokens[near];
    if (token === undefined || near === at) continue;
    const key = termOf(token)?.key;
    if (key !== undefined) terms.add(key);
    else if (/^(?:his|her|its|their|my|our)$/.test(token.lower)) terms.add(token.lower);
  }
  return terms;
}
