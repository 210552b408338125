import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { sentenceTerms, termLikeness } from "../../claims/sentence-terms.ts";
import { termOf } from "../../claims/term.ts";
import type { Document, Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import type { DraftCase } from "./check-draft.ts";
import { type Contrasts, contrastsOf } from "./contrasts-of.ts";
import { draftFact, type Evidence } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";
import { inside } from "./inside.ts";

/** A word that a text repeats without end is looked up so often. */
const MOST_PLACES = 30;
/** So many words to either side say whether two words stand in like company: "small, unarmed boats". */
const WINDOW = 4;

/** How like the draft's words around a word have to be to those around the source's, for the one to stand in the other's place. */
interface LeastLike {
  /** Telling words that both have beside them. */
  readonly company: number;
  /** 0 to 1. */
  readonly sentence: number;
}

const UNUSED: LeastLike = { company: 1, sentence: 0.15 };
/** The source uses the draft's word, of something else: "large numbers of small drones". */
const USED: LeastLike = { company: 2, sentence: 0.25 };

/**
 * Words of the draft that no source uses of the like and that exclude a word which a source has in their place: "sister" for
 * "brother", "large aircraft" for "small aircraft". Names, numbers and quotations are checked elsewhere.
 */
export function checkWords({ draft, sources }: DraftCase): DraftFact[] {
  const { document, facts } = draft.reading;
  const known = sources.map(wordsOf);
  const isTold = inside([...facts.entities, ...facts.quotes.flatMap(({ quoted }) => quoted)], document.text.length);
  return document.tokens.flatMap((token, at) => {
    if (token.kind !== "word" || isTold(token)) return [];
    const contrasts = contrastsOf(token.lower);
    if (contrasts === undefined || isSaidOfLike(draft, at, contrasts.alike, sources, known)) return [];
    const isUsed = known.some(({ stems }) => hasAny(stems, contrasts.alike));
    const least = isUsed ? USED : UNUSED;
    for (const [index, source] of sources.entries()) {
      const evidence = findContrast(draft, at, contrasts, source, known[index] as KnownWords, least);
      if (evidence !== undefined) return [draftFact("claim", "contradicted", draft, token, evidence)];
    }
    return [];
  });
}

/** A source uses the draft's word, or one for it, beside the same words: "large and small ships". */
function isSaidOfLike(
  draft: ArticleClaims,
  at: number,
  alike: ReadonlySet<string>,
  sources: readonly ArticleClaims[],
  known: readonly KnownWords[],
): boolean {
  const { tokens } = draft.reading.document;
  return sources.some(({ reading: { document } }, index) =>
    [...alike].some((stem) =>
      (known[index]?.places.get(stem) ?? []).some((place) => sharedCompany(tokens, at, document.tokens, place) > 0),
    ),
  );
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
  { others, alike }: Contrasts,
  source: ArticleClaims,
  { places }: KnownWords,
  { company, sentence: leastLikeness }: LeastLike,
): Evidence | undefined {
  const { document } = source.reading;
  const stated = draft.reading.document;
  const sentence = lastStartingAt(stated.sentences, (stated.tokens[at] as Token).start);
  for (const other of others)
    for (const place of places.get(other) ?? []) {
      const beside = lastStartingAt(document.sentences, (document.tokens[place] as Token).start);
      if (!areOfOneClass(stated, at, document, place)) continue;
      const likeness = termLikeness(sentenceTerms(stated, sentence), sentenceTerms(document, beside));
      // "opened in 1998 and closed in 2025" says both
      if (likeness < leastLikeness || hasStem(stated, sentence, [other]) || hasStem(document, beside, [...alike]))
        continue;
      if (sharedCompany(stated.tokens, at, document.tokens, place) >= company)
        return { source, span: document.tokens[place] as Token };
    }
  return undefined;
}

/** "Back" in "back up their president" and "back in Brenz" is not the verb that "reject" is the opposite of. */
function areOfOneClass(a: Document, atA: number, b: Document, atB: number): boolean {
  const [left, right] = [partsOfSpeech(a)[atA], partsOfSpeech(b)[atB]];
  if ([left, right].some((tag) => tag === "ADP" || tag === "PART" || tag === "AUX" || tag === "PROPN")) return false;
  if ((left === "ADV") !== (right === "ADV")) return false;
  return !isBackUp(a.tokens, atA) && !isBackUp(b.tokens, atB);
}

function isBackUp(tokens: readonly Token[], at: number): boolean {
  return (
    /^back(?:s|ed|ing)?$/.test(tokens[at]?.lower ?? "") &&
    /^(?:up|down|off|out|in|to|from|at|on)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

/** The draft's sentence has the source's word too: "large and small ships". */
function hasStem(
  { tokens, sentences }: ArticleClaims["reading"]["document"],
  index: number,
  stems: readonly string[],
): boolean {
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  return tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(({ lower }) => stems.includes(contrastsOf(lower)?.stem ?? ""));
}

/** How many telling words stand beside both. */
function sharedCompany(a: readonly Token[], atA: number, b: readonly Token[], atB: number): number {
  const left = termsBeside(a, atA);
  let shared = 0;
  for (const term of termsBeside(b, atB)) if (left.has(term)) shared++;
  return shared;
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
