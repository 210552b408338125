import type { Span } from "../kernel/span.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { TermWeights } from "./sentence-terms.ts";

/** One clause as a statement: what is said to hold, or not to hold, of whom and what. */
export interface Proposition extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly sentence: number;
  /** The matters on which the clause takes a side, its own verb first. */
  readonly stands: readonly Stand[];
  /** Lemma-like stem of the verb. */
  readonly verb: string;
  readonly future: boolean;
  /** "" where the form does not tell: "cut", "put". A perfect tells of the past. */
  readonly tense: "present" | "past" | "";
  /** "voted to", "decided to": what it tells was decided once and is no state that passes. */
  readonly decided: boolean;
  /** "still on the run", "remains closed". */
  readonly lasting: boolean;
  /** "has yet to", "so far", "not immediately": may be overtaken by what happens later. */
  readonly provisional: boolean;
  /** "Has not been charged": as things stand when it is written. */
  readonly perfect: boolean;
  /** "No minister had been voted out": before what the article tells. */
  readonly before: boolean;
  /** Stands in words given as somebody's own. */
  readonly inQuote: boolean;
  /** Who acts, also without an object: "He will appeal". Of a state or a passive without "by", nobody. */
  readonly agent: NounPhrase;
  /** What the matter is about: the object, the subject of a passive or of a state; nothing where a verb has no object. */
  readonly theme: NounPhrase;
  /** "All 19 members", "none of". */
  readonly universal: boolean;
  /** Terms of what was confirmed or denied, where the verb is one of these. */
  readonly content: TermWeights | undefined;
  /** Token where its verb with its auxiliaries begins. */
  readonly firstToken: number;
}

/** A side in a matter: "#open/close" for pairs of opposites, "~0" for deeds of a kind, "there is talk", "=plead guilty", "is minor", else the verb's stem. */
export interface Stand {
  readonly matter: string;
  readonly sign: 1 | -1;
  /** Turned around by a negation, not by the choice of an opposite. */
  readonly negated: boolean;
  /** States that follow each other in time. */
  readonly reversible: boolean;
  /** Decisions: what was done and what will be done exclude each other. */
  readonly decision?: true;
  /** Counts only where the verb has no object: a wall holds. */
  readonly bare?: true;
  /** Counts only where it is affirmed: who is not arrested may be a suspect. */
  readonly affirmed?: true;
  /** Counts only of what is held: a concert is off, a lamp is off. */
  readonly ofEvent?: true;
  /** Whose state it is says enough. */
  readonly ofBearer?: true;
  /** A story has one such matter. */
  readonly ofStory?: true;
}
