import type { Document } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import { tokenTerms } from "./token-terms.ts";

export type TermWeights = ReadonlyMap<string, number>;

const known = keptFor((document: Document) => new Array<TermWeights | undefined>(document.sentences.length));

/** The terms of a sentence with their weights, read on first use. In: the sentence's index in the document. */
export function sentenceTerms(document: Document, index: number): TermWeights {
  const list = known(document);
  const before = list[index];
  if (before !== undefined) return before;
  const terms = new Map<string, number>();
  for (const term of tokenTerms(document, index)) if (term !== undefined) terms.set(term.key, term.weight);
  list[index] = terms;
  return terms;
}

/** 0 to 1: shared weight over the geometric mean of both masses. */
export function termLikeness(a: TermWeights, b: TermWeights): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, weight] of few) if (many.has(term)) shared += weight;
  if (shared === 0) return 0;
  return shared / Math.sqrt(massOf(a) * massOf(b));
}

function massOf(terms: TermWeights): number {
  let mass = 0;
  for (const weight of terms.values()) mass += weight;
  return mass;
}
