import type { Document, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { keptFor } from "../kernel/kept.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { termOf } from "./term.ts";

/** What an article calls the bearers of names: by the term of each word of a name, the terms of the nouns that stand for it. */
export const calledIn = keptFor(readCalled);

/** Words between a name and the noun beside it. */
const REACH = 4;
/** "A former harbour pilot was cleared. ... Tobias Renn, 52, had acted": sentences from the noun to the name. */
const LEAD_REACH = 2;
const OPENING_REACH = 6;

function readCalled(document: Document): ReadonlyMap<string, ReadonlySet<string>> {
  const { tokens, sentences } = document;
  const tags = partsOfSpeech(document);
  const called = new Map<string, Set<string>>();
  sentences.forEach(({ firstToken, endToken }, index) => {
    for (let at = firstToken; at < endToken; at++) {
      if (tags[at] !== "PROPN" || tags[at - 1] === "PROPN") continue;
      let end = at + 1;
      while (end < endToken && tags[end] === "PROPN") end++;
      const nouns = [...nounsBefore(tokens, tags, at, firstToken), ...nounsAfter(tokens, tags, end, endToken)];
      if (isNewWithAge(tokens, tags, end, endToken)) nouns.push(...nounsOfLead(document, tags, index));
      for (let name = at; name < end && nouns.length > 0; name++) add(called, tokens[name] as Token, nouns);
    }
  });
  return called;
}

function add(called: Map<string, Set<string>>, name: Token, nouns: readonly Token[]): void {
  const key = termOf(name)?.key;
  if (key === undefined) return;
  const known = called.get(key) ?? new Set();
  called.set(key, known);
  for (const noun of nouns) {
    const term = termOf(noun);
    if (term !== undefined) known.add(term.key);
  }
}

/** "the Danish pilot Tobias Renn", "The climber, Jana Korbel" */
function nounsBefore(tokens: readonly Token[], tags: readonly Upos[], name: number, from: number): Token[] {
  let at = name - 1;
  if (tokens[at]?.lower === "," && at > from) at--;
  return at >= from && name - at <= REACH && tags[at] === "NOUN" ? [tokens[at] as Token] : [];
}

/** "Jana Korbel, a climber from Brenwald" */
function nounsAfter(tokens: readonly Token[], tags: readonly Upos[], end: number, to: number): Token[] {
  if (tokens[end]?.lower !== "," || tags[end + 1] !== "DET") return [];
  let noun: Token | undefined;
  for (let at = end + 2; at < to && at < end + 2 + REACH; at++) {
    if (tags[at] === "NOUN") noun = tokens[at];
    else if (tags[at] !== "ADJ") break;
  }
  return noun === undefined ? [] : [noun];
}

/** "Tobias Renn, 52," */
function isNewWithAge(tokens: readonly Token[], tags: readonly Upos[], end: number, to: number): boolean {
  return end + 2 < to && tokens[end]?.lower === "," && tags[end + 1] === "NUM" && tokens[end + 2]?.lower === ",";
}

/** The noun that opens one of the sentences before: "A former harbour pilot was". */
function nounsOfLead({ tokens, sentences }: Document, tags: readonly Upos[], index: number): Token[] {
  for (let before = index - 1; before >= Math.max(0, index - LEAD_REACH); before--) {
    const { firstToken, endToken } = sentences[before] as Document["sentences"][number];
    for (let at = firstToken; at < endToken && at < firstToken + OPENING_REACH; at++) {
      if (!/^an?$/.test((tokens[at] as Token).lower)) continue;
      let noun: Token | undefined;
      for (let next = at + 1; next < endToken && (tags[next] === "ADJ" || tags[next] === "NOUN"); next++)
        if (tags[next] === "NOUN") noun = tokens[next];
      return noun === undefined ? [] : [noun];
    }
  }
  return [];
}
