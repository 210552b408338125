import type { TermWeights } from "./sentence-terms.ts";

/** A participant of a clause. `[firstToken, endToken)` are indexes into the document's tokens; both 0 where there is none. */
export interface NounPhrase {
  /** "open": none, a pronoun, or too tangled to tell. */
  readonly kind: "phrase" | "open";
  readonly terms: TermWeights;
  /** Term of its head noun, "" where it has none. */
  readonly head: string;
  /** Terms of its proper names. */
  readonly names: ReadonlySet<string>;
  /** "no", "none", "nobody", "not a single". */
  readonly negative: boolean;
  readonly universal: boolean;
  /** "some", "another", "two of": not the whole, or another one. */
  readonly partial: boolean;
  /** "a", "an", a number or nothing before it; not "the" or "its". */
  readonly indefinite: boolean;
  /** The words that make it partial: "second", "two". */
  readonly part: string;
  /** "three" in "three heads" and in "the three heads". */
  readonly count: string;
  /** Of a bare "he", "him", "she" or "her", of "a man" or "the woman". */
  readonly gender: "he" | "she" | "";
  /** Of one that a pronoun stands for. */
  readonly meant?: true;
  /** Behind a preposition: "against the ruling". */
  readonly oblique: boolean;
  /** Begins with "a" or "an". */
  readonly single: boolean;
  readonly firstToken: number;
  readonly endToken: number;
}

export const NO_PHRASE: NounPhrase = {
  kind: "open",
  terms: new Map(),
  head: "",
  names: new Set(),
  negative: false,
  universal: false,
  partial: false,
  indefinite: false,
  single: false,
  part: "",
  count: "",
  gender: "",
  oblique: false,
  firstToken: 0,
  endToken: 0,
};
