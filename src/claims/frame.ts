import type { Document, Token } from "../document/document.ts";
import { once } from "../kernel/once.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";
import { tokenTerms } from "./token-terms.ts";

/**
 * The words around a mention, each weighed by how telling it is and how near it stands: what the mention is about.
 * The mention's own words are left out, so that two versions of one fact look alike although their values differ.
 */
export interface Frame {
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** Read on first use: most claims meet no claim of their kind. */
  readonly around: () => WordsAround;
}

interface WordsAround {
  readonly terms: ReadonlyMap<string, number>;
  readonly mass: number;
}

/** A word this many tokens away counts half. */
const HALF_WEIGHT_DISTANCE = 6;
/** What a comma, a dash or a conjunction between word and mention leaves of the weight. */
const CLAUSE_EDGE_FACTOR = 0.6;
const SENTENCE_REACH = 60;

const clauseEdges: ReadonlySet<string> = new Set(
  ", ; : – — - ( ) and but while which who whom that when where after before as because although though if".split(" "),
);

/** The frame of a span, from its own sentence. */
export function frameOf(reading: Reading, span: Span): Frame {
  const { document } = reading;
  const sentence = Math.max(0, lastStartingAt(document.sentences, span.start));
  return { sentence, around: once(() => wordsAround(document, sentence, span)) };
}

function wordsAround(document: Document, sentence: number, span: Span): WordsAround {
  const { tokens } = document;
  const terms = new Map<string, number>();
  const bounds = document.sentences[sentence];
  if (bounds === undefined) return { terms, mass: 0 };
  const first = Math.min(Math.max(bounds.firstToken, tokenAt(tokens, span.start)), bounds.endToken);
  let end = first;
  while (end < bounds.endToken && (tokens[end] as Token).start < span.end) end++;
  walk(document, sentence, first - 1, Math.max(bounds.firstToken, first - SENTENCE_REACH) - 1, -1, terms);
  walk(document, sentence, end, Math.min(bounds.endToken, end + SENTENCE_REACH), 1, terms);
  let mass = 0;
  for (const weight of terms.values()) mass += weight;
  return { terms, mass };
}

function walk(
  document: Document,
  sentence: number,
  from: number,
  to: number,
  step: 1 | -1,
  terms: Map<string, number>,
): void {
  const { tokens } = document;
  const termsOf = tokenTerms(document, sentence);
  const first = document.sentences[sentence]?.firstToken ?? 0;
  let factor = 1;
  for (let at = from; at !== to; at += step) {
    if (clauseEdges.has((tokens[at] as Token).lower)) {
      factor *= CLAUSE_EDGE_FACTOR;
      continue;
    }
    const term = termsOf[at - first];
    if (term === undefined) continue;
    const weight = (term.weight * factor) / (1 + Math.abs(at - from) / HALF_WEIGHT_DISTANCE);
    const known = terms.get(term.key);
    if (known === undefined || known < weight) terms.set(term.key, weight);
  }
}

/** 0 to 1: how much of two frames is shared, by weight, measured against the smaller one and the larger one alike. */
export function frameLikeness({ around: aroundA }: Frame, { around: aroundB }: Frame): number {
  const [a, b] = [aroundA(), aroundB()];
  if (a.mass === 0 || b.mass === 0) return 0;
  const [few, many] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, weight] of few.terms) {
    const other = many.terms.get(term);
    if (other !== undefined) shared += Math.sqrt(weight * other);
  }
  return Math.min(1, shared / Math.sqrt(a.mass * b.mass));
}
