import type { Sentence, Token } from "../document/document.ts";

/** A link before an infinitive or a form in -ing by which what the verb tells is not done. */
export interface NegatingLink {
  /** Its first token; the verb on which it hangs may stand before it. */
  readonly at: number;
  /** Speaks of what is meant to come: "has no plans to". */
  readonly future: boolean;
}

/** Nouns that say, behind "no", that something is not done. */
const PURPOSES = /^(?:plans?|intentions?|reasons?|need|wish|desire)$/;

/** "sees no reason to recall", "was unable to land", "left without paying", "decided against selling". In: the first token of the verb's group. */
export function negatingLink(
  tokens: readonly Token[],
  { firstToken }: Sentence,
  first: number,
): NegatingLink | undefined {
  const word = (steps: number) => (first - steps >= firstToken ? (tokens[first - steps] as Token).lower : "");
  const link = (steps: number, future = false) => ({ at: first - steps, future });
  const one = word(1);
  if (word(0) === "to") {
    if (one === "unable") return link(1);
    return PURPOSES.test(one) && word(2) === "no" ? link(2, /^[pi]/.test(one)) : undefined;
  }
  if (word(0) === "without") return link(0);
  if (one === "of" && PURPOSES.test(word(2)) && word(3) === "no") return link(3, true);
  if (one === "against" && /^(?:decid|vot|rul|cho)/.test(word(2))) return link(1);
  // tagged as an adverb, "out" is the first of the group
  const out = word(0) === "out" ? 0 : 1;
  if (word(out) === "out" && /^rul/.test(word(out + 1))) return link(out + 1, true);
  if (one === "of" && word(2) === "short" && /^stop/.test(word(3))) return link(2);
  return one === "from" && /^(?:refrain|abstain|desist)/.test(word(2)) ? link(1) : undefined;
}
