import type { Token } from "../../document/document.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { phraseAfter } from "../phrase-after.ts";
import { isEdge } from "../phrase-edges.ts";
import type { Proposition, Stand } from "../proposition.ts";
import { standsOfWord } from "../stands-of-word.ts";
import { termOf } from "../term.ts";
import { readVerbGroup } from "../verb-group.ts";
import { verbKey } from "../verb-key.ts";
import { makeClause, type Place, turn, VERDICT_REACH } from "./clause.ts";

const NOUNS: ReadonlySet<Upos> = new Set(["NOUN", "PROPN"]);

const HAVE: ReadonlySet<string> = new Set(["has", "have", "had", "hold", "holds", "held", "carried"]);

const KEEP: ReadonlySet<string> = new Set(["keep", "keeps", "kept", "leave", "leaves", "left", "hold"]);

/** "had a valid safety certificate": the state stands before the noun that it is said of. "keep the school open": behind it. */
export function attributeClause(place: Place, at: number, previousVerb: number): Proposition | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  const { lower } = tokens[at] as Token;
  if (!HAVE.has(lower) && !KEEP.has(lower)) return undefined;
  const phrase = phraseAfter(tokens, tags, at + 1, sentence);
  if (phrase.kind === "open") return undefined;
  const isKept = KEEP.has(lower);
  const last = isKept ? keptStateAt(place, phrase) : phrase.endToken - 2;
  for (let index = isKept ? last : phrase.firstToken; index <= last; index++) {
    if (!isKept && tags[index] !== "ADJ") continue;
    const token = tokens[index] as Token;
    const stands = standsOfWord(verbKey(token.lower));
    if (stands.length === 0) continue;
    const group = readVerbGroup(tokens, tags, sentence, at, previousVerb);
    if (group === undefined) return undefined;
    const terms = new Map(phrase.terms);
    const own = termOf(token);
    if (own !== undefined) terms.delete(own.key);
    if (terms.size === 0) return undefined;
    const negated = group.negated !== phrase.negative;
    return makeClause(place, group, {
      start: (tokens[group.shownFrom] as Token).start,
      end: (tokens[Math.max(index, phrase.endToken - 1)] as Token).end,
      stands: [...stands, ...(isKept ? [] : [having(phrase)])].map((stand) => turn(stand, negated)),
      verb: "",
      theme: { ...phrase, terms },
      universal: phrase.universal,
    });
  }
  return undefined;
}

function having({ head }: NounPhrase): Stand {
  return { matter: `has ${head}`, sign: 1, negated: false, reversible: false };
}

/** Where "open" stands in "keep the pool in the park open"; past the end of the sentence where there is none. */
function keptStateAt({ reading, tags, sentence }: Place, phrase: NounPhrase): number {
  const { tokens } = reading.document;
  for (let at = phrase.firstToken + 1; at < sentence.endToken && at < phrase.endToken + VERDICT_REACH; at++) {
    const token = tokens[at] as Token;
    if (isEdge(token) || tags[at] === "AUX") break;
    const isLast = at + 1 >= sentence.endToken || !NOUNS.has(tags[at + 1] as Upos);
    if (isLast && !NOUNS.has(tags[at] as Upos) && standsOfWord(verbKey(token.lower)).length > 0) return at;
  }
  return phrase.firstToken;
}
