import type { Token } from "../document/document.ts";
import type { EntityMention } from "../mentions/mention.ts";
import type { NameCue } from "./name-cue.ts";
import type { Place } from "./slot-phrase.ts";
import { tokenAt } from "./token-at.ts";

/** Tokens in which a sentence says when: "In the spring of 2016". */
const OPENING = 8;

const ELSEWHEN =
  /\b(?:ago|a year earlier|last (?:year|month|season|spring|summer|autumn|winter|century)|(?:in|since|of|until|from) (?:1[5-9]|20)\d\d|earlier (?:this|in)|previously|formerly|used to|in the semi-final|years before)\b/;

/** A clause with one of these may tell of something beside what happened. */
const OTHERWISE = /\b(?:another|similar|second|neighbou?ring)\b/;

/** "Five years ago, under Captain Ivo Lund": told of another time, in its clause or by how the sentence opens. */
export function isElsewhen({ reading, tokens, sentence }: Place, { at }: NameCue, entity: EntityMention): boolean {
  const { text } = reading.document;
  let first = Math.min(at, tokenAt(tokens, entity.start));
  let end = Math.max(at, tokenAt(tokens, entity.end));
  while (first > sentence.firstToken && !isBreak(tokens[first - 1])) first--;
  while (end < sentence.endToken && !isBreak(tokens[end])) end++;
  const opening = Math.min(first, sentence.firstToken + OPENING);
  const clause = text.slice((tokens[first] as Token).start, tokens[end]?.start ?? sentence.end).toLowerCase();
  return (
    ELSEWHEN.test(clause) ||
    OTHERWISE.test(clause) ||
    ELSEWHEN.test(text.slice(sentence.start, (tokens[opening] as Token).start).toLowerCase())
  );
}

function isBreak(token: Token | undefined): boolean {
  return token !== undefined && /^[,;:—–()]$/.test(token.text);
}
