import type { Sentence, Token } from "../document/document.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";

/** A link before an infinitive or a form in -ing by which what the verb tells is not done. */
export interface NegatingLink {
  /** Its first token; the verb on which it hangs may stand before it. */
  readonly at: number;
  /** Speaks of what is meant to come: "has no plans to". */
  readonly future: boolean;
}

/** Nouns that say, behind "no", what is not meant to be done. */
const PURPOSES = /^(?:plans?|intentions?|wish|desire)$/;
/** Who sees no such thing does not act; "there is no reason to" and "gave no reason to" tell no deed. */
const GROUNDS = /^(?:reasons?|need)$/;
const SEEING = /^(?:sees?|saw|seen|seeing|finds?|found)$/;

/** "sees no reason to recall", "was unable to land", "left without paying", "decided against selling". In: the first token of the verb's group. */
export function negatingLink(
  tokens: readonly Token[],
  tags: readonly Upos[],
  { firstToken }: Sentence,
  first: number,
): NegatingLink | undefined {
  const word = (steps: number) => (first - steps >= firstToken ? (tokens[first - steps] as Token).lower : "");
  const link = (steps: number, future = false) => ({ at: first - steps, future });
  const one = word(1);
  if (word(0) === "to") {
    // "was unable to", but "those unable to pay" and "was initially unable to"
    if (one === "unable") return /^(?:AUX|VERB)$/.test(tags[first - 2] ?? "") ? link(1) : undefined;
    if (word(2) !== "no") return undefined;
    if (PURPOSES.test(one)) return link(2, true);
    return GROUNDS.test(one) && SEEING.test(word(3)) ? link(2) : undefined;
  }
  if (word(0) === "without") return link(0);
  if (one === "of" && PURPOSES.test(word(2)) && word(3) === "no") return link(3, true);
  if (one === "against" && /^(?:decide[sd]?|chose|opted)$/.test(word(2))) return link(1);
  // tagged as an adverb, "out" is the first of the group
  const out = word(0) === "out" ? 0 : 1;
  if (word(out) === "out" && /^rul/.test(word(out + 1))) return link(out + 1, true);
  if (one === "of" && word(2) === "short" && /^stop/.test(word(3))) return link(2);
  return one === "from" && /^(?:refrain|abstain|desist)/.test(word(2)) ? link(1) : undefined;
}
