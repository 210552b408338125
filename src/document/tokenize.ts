import {
  characterClass,
  DIGIT,
  INVISIBLE,
  isApostrophe,
  LETTER,
  LINE_BREAK,
  PUNCTUATION,
  SPACE,
  SURROGATE,
} from "./character-class.ts";
import { clitic, isLetterAt } from "./clitic.ts";
import type { Token, TokenKind } from "./document.ts";
import { joins, joinsAtDot } from "./joins-word.ts";
import { isAstralLetter, symbolEnd } from "./symbol-end.ts";
import { takesDot } from "./takes-dot.ts";
import { makeToken } from "./token.ts";

/**
 * Appends the tokens of `text` from `start` to `end`, in text order. Linear.
 * The conventions stand on `Token`; `text` and `lower` come without invisible characters and with ASCII digits.
 */
export function tokenize(text: string, start: number, end: number, tokens: Token[]): void {
  let at = start;
  while (at < end) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === SPACE || kind === LINE_BREAK || kind === INVISIBLE) at++;
    else if (kind === LETTER || kind === DIGIT) at = readWord(text, at, end, tokens);
    else if (kind === SURROGATE) at = readSurrogate(text, at, end, tokens);
    else at = readMark(text, at, end, kind, tokens);
  }
}

function readWord(text: string, start: number, end: number, tokens: Token[]): number {
  const url = urlEnd(text, start, end);
  if (url > start) return add(tokens, text, start, url, "word");
  let at = start;
  let segment = start;
  let dotted = false;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = characterClass(unit);
    if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) {
      at++;
      continue;
    }
    if (kind === SURROGATE && isAstralLetter(text, at)) {
      at += 2;
      continue;
    }
    if (isApostrophe(unit)) {
      const split = clitic(text, start, at, end);
      if (split) {
        if (split.start > start) add(tokens, text, start, split.start, wordKind(text, start, split.start));
        return add(tokens, text, split.start, split.end, "word");
      }
      if (!isLetterAt(text, at + 1, end)) break;
    } else if (unit === 0x2e) {
      const joined = joinsAtDot(text, segment, at, end);
      if (!joined) break;
      dotted ||= joined === "acronym";
      segment = at + 1;
    } else if (!joins(text, unit, at, end)) break;
    else segment = at + 1;
    at++;
  }
  while (at > start + 1 && characterClass(text.charCodeAt(at - 1)) === INVISIBLE) at--;
  if (at < end && text.charCodeAt(at) === 0x2e && takesDot(text, start, segment, at, end, dotted)) {
    return add(tokens, text, start, at + 1, "word");
  }
  const day = gluedDay(text, start, at);
  if (day > start) add(tokens, text, start, day, "word");
  return add(tokens, text, Math.max(start, day), at, wordKind(text, Math.max(start, day), at));
}

const monthAndDay = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[12]\d|3[01]|0?[1-9])$/;

/** "Dec31, 1994", written without its space: where the day starts, else 0. */
function gluedDay(text: string, start: number, end: number): number {
  if (end - start > 6 || end - start < 4 || characterClass(text.charCodeAt(end - 1)) !== DIGIT) return 0;
  if (!monthAndDay.test(text.slice(start, end))) return 0;
  return characterClass(text.charCodeAt(end - 2)) === DIGIT ? end - 2 : end - 1;
}

function urlEnd(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32;
  if (first !== 0x68 && first !== 0x77) return start;
  const head = text.slice(start, start + 8).toLowerCase();
  if (!head.startsWith("http://") && head !== "https://" && !head.startsWith("www.")) return start;
  let at = start;
  while (at < end) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === SPACE || kind === LINE_BREAK) break;
    at++;
  }
  while (at > start + 1 && ".,;:!?)\"'”’]>".includes(text.charAt(at - 1))) at--;
  return at;
}

function readSurrogate(text: string, start: number, end: number, tokens: Token[]): number {
  if (isAstralLetter(text, start)) return readWord(text, start, end, tokens);
  return add(tokens, text, start, symbolEnd(text, start, end), "symbol");
}

function readMark(text: string, start: number, end: number, kind: number, tokens: Token[]): number {
  const unit = text.charCodeAt(start);
  let at = start + 1;
  if (unit === 0x2e) {
    // ".5" is a number when nothing stands before it
    const before = start > 0 ? characterClass(text.charCodeAt(start - 1)) : SPACE;
    if (before === SPACE && at < end && characterClass(text.charCodeAt(at)) === DIGIT) {
      while (at < end && characterClass(text.charCodeAt(at)) === DIGIT) at++;
      return add(tokens, text, start, at, "number");
    }
    while (at < end && text.charCodeAt(at) === 0x2e) at++;
  } else if (unit === 0x2d) {
    while (at < end && text.charCodeAt(at) === 0x2d) at++;
  } else if ((unit === 0x27 || unit === 0x60) && text.charCodeAt(at) === unit && at < end) {
    at++; // ''typewriter'' quotation marks
  } else if (kind !== PUNCTUATION) {
    return add(tokens, text, start, symbolEnd(text, start, end), "symbol");
  }
  return add(
    tokens,
    text,
    start,
    at,
    unit === 0x25 || unit === 0x26 || unit === 0x40 || unit === 0x23 ? "symbol" : "punctuation",
  );
}

function wordKind(text: string, start: number, end: number): TokenKind {
  if (characterClass(text.charCodeAt(start)) !== DIGIT) return "word";
  for (let at = start + 1; at < end; at++) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === LETTER || kind === SURROGATE) return "word";
  }
  return "number";
}

function add(tokens: Token[], source: string, start: number, end: number, kind: TokenKind): number {
  tokens.push(makeToken(source, start, end, kind));
  return end;
}
