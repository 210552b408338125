import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { NO_PHRASE, type NounPhrase } from "../../claims/noun-phrase.ts";
import { phraseAfter } from "../../claims/phrase-after.ts";
import { isEdge } from "../../claims/phrase-edges.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { tokenAt } from "../../claims/token-at.ts";
import { verbKey } from "../../claims/verb-key.ts";
import type { Sentence, Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { areToldApart } from "./are-told-apart.ts";
import { haveOtherNames } from "./have-other-names.ts";

/** Of what stands behind these, another word is another matter: "insured against theft", "bail to his wife". */
const TELLING: ReadonlySet<string> = new Set(["to", "against", "from", "with", "do"]);
/** Behind these only another name is. */
const PLACING: ReadonlySet<string> = new Set(["in", "at", "near", "on"]);
/** Tokens behind a clause that may still say where, to whom or against what. */
const REACH = 6;

/** "Used in Lund" and "used in Olten", "insured against water" and "insured against theft", the east and the west wing. */
export function areOtherSettings(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
): boolean {
  const [left, right] = [linksOf(earlier, a), linksOf(later, b)];
  for (const [word, phrase] of left) {
    const other = right.get(word);
    if (other === undefined) continue;
    if (TELLING.has(word) ? sharesNothing(phrase, other) : haveOtherNames(phrase, other)) return true;
  }
  return areToldApart(wholeOf(a, left), wholeOf(b, right));
}

/** What stands behind each preposition of a clause. */
function linksOf({ reading: { document } }: ArticleClaims, clause: Proposition): ReadonlyMap<string, NounPhrase> {
  const { tokens, sentences } = document;
  const sentence = sentences[clause.sentence] as Sentence;
  const tags = partsOfSpeech(document);
  const links = new Map<string, NounPhrase>();
  const end = tokenAt(tokens, clause.end);
  for (let at = startOf(tokens, sentence, clause); at < sentence.endToken && at < end + REACH; at++) {
    const { lower } = tokens[at] as Token;
    if (at >= end && isEdge(tokens[at] as Token)) break;
    if (links.has(lower) || !(TELLING.has(lower) || PLACING.has(lower)) || tags[at + 1] === "VERB") continue;
    const phrase = phraseAfter(tokens, tags, at + 1, sentence);
    if (phrase !== NO_PHRASE && !phrase.oblique) links.set(lower, phrase);
  }
  const infinitive = verbAfter(tokens, tags, end);
  if (infinitive !== undefined) links.set("do", infinitive);
  return links;
}

/** "In the north the harvest failed": from the place before the clause, where the sentence opens with one. */
function startOf(tokens: readonly Token[], { firstToken }: Sentence, clause: Proposition): number {
  const opens = PLACING.has((tokens[firstToken] as Token).lower) && clause.firstToken - firstToken <= REACH;
  return opens ? firstToken : clause.firstToken;
}

/** "allowed agencies to waive", "keeps them from waiving". */
function verbAfter(tokens: readonly Token[], tags: readonly Upos[], end: number): NounPhrase | undefined {
  const at = /^(?:to|from)$/.test(tokens[end]?.lower ?? "") ? end + 1 : end;
  if (tags[at] !== "VERB" || !/^(?:to|from)$/.test(tokens[at - 1]?.lower ?? "")) return undefined;
  return { ...NO_PHRASE, kind: "phrase", terms: new Map([[verbKey((tokens[at] as Token).lower), 1]]) };
}

function sharesNothing(a: NounPhrase, b: NounPhrase): boolean {
  return a.kind === "phrase" && b.kind === "phrase" && [...a.terms.keys()].every((term) => !b.terms.has(term));
}

function wholeOf({ agent, theme }: Proposition, links: ReadonlyMap<string, NounPhrase>): Pick<NounPhrase, "terms"> {
  return { terms: new Map([agent, theme, ...links.values()].flatMap(({ terms }) => [...terms])) };
}
