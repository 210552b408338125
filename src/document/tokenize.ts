import {
  capitalizedOnly,
  leadingAbbreviations,
  onlyBeforeFigure,
  onlyBeforeFigureOrComma,
  trailingAbbreviations,
} from "../lexicons/en/abbreviations.ts";
import {
  characterClass,
  DIGIT,
  INVISIBLE,
  isApostrophe,
  isHyphen,
  LETTER,
  LINE_BREAK,
  PUNCTUATION,
  SPACE,
  SURROGATE,
} from "./character-class.ts";
import type { Token, TokenKind } from "./document.ts";
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

/** Whether the mark at `at` holds the characters around it together: "1,200", "9:06", "km/h", "41-year-old", "AT&T", "a@b.c". */
function joins(text: string, unit: number, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const before = classBefore(text, at);
  const after = classAfter(text, at, end);
  if (unit === 0x2c) return before === DIGIT && after === DIGIT && isDigitGroup(text, at + 1, end);
  if (unit === 0x3a) return before === DIGIT && after === DIGIT;
  const wordAfter = after === LETTER || after === DIGIT;
  if (unit === 0x2f && isBetweenNames(text, at)) return false;
  if (isHyphen(unit) || unit === 0x2f || unit === 0x40) return wordAfter;
  return unit === 0x26 && before === LETTER && after === LETTER;
}

/** More invisible characters than that in one place are no slip of a keyboard. */
const mostInvisible = 4;

function classBefore(text: string, at: number): number {
  let before = at - 1;
  while (before > 0 && at - before <= mostInvisible && characterClass(text.charCodeAt(before)) === INVISIBLE) before--;
  return characterClass(text.charCodeAt(before));
}

function classAfter(text: string, at: number, end: number): number {
  let after = at + 1;
  while (after < end && after - at <= mostInvisible && characterClass(text.charCodeAt(after)) === INVISIBLE) after++;
  return after < end ? characterClass(text.charCodeAt(after)) : LINE_BREAK;
}

/** "REUTERS/Ana Silva", "LONDON/PARIS": three letters before the slash and a capital after it; "N/A", "AC/DC" and "km/h" stay whole. */
function isBetweenNames(text: string, slash: number): boolean {
  for (let back = slash - 3; back < slash; back++)
    if (back < 0 || characterClass(text.charCodeAt(back)) !== LETTER) return false;
  const next = text.charAt(slash + 1);
  return next !== next.toLowerCase();
}

/** Three digits, or two before a further group as in "1,20,000". */
function isDigitGroup(text: string, start: number, end: number): boolean {
  let digits = 0;
  let at = start;
  for (; at < end && digits < 4 && at < start + 4 + mostInvisible; at++) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === DIGIT) digits++;
    else if (kind !== INVISIBLE) break;
  }
  return digits === 3 || (digits === 2 && text.charCodeAt(at) === 0x2c);
}

const domainEndings: ReadonlySet<string> = new Set(
  "com org net gov edu co uk io tv info biz eu de fr in au ca us".split(" "),
);

function joinsAtDot(
  text: string,
  segment: number,
  at: number,
  end: number,
): "number" | "acronym" | "domain" | undefined {
  if (at + 1 >= end) return undefined;
  const before = classBefore(text, at);
  const after = classAfter(text, at, end);
  if (before === DIGIT && after === DIGIT) return "number";
  if (before !== LETTER || after !== LETTER) return undefined;
  let next = at + 1;
  while (next < end && next - at < 6 && characterClass(text.charCodeAt(next)) === LETTER) next++;
  const length = next - at - 1;
  if (at - segment === 1 && length === 1) return "acronym";
  if (at - segment === 2 && length === 1 && text.slice(segment, at) === "Ph") return "acronym";
  return length <= 4 && domainEndings.has(text.slice(at + 1, next)) ? "domain" : undefined;
}

function takesDot(text: string, start: number, segment: number, at: number, end: number, dotted: boolean): boolean {
  const length = at - segment;
  if (characterClass(text.charCodeAt(at - 1)) !== LETTER) return false;
  if (dotted) return length === 1;
  if (start !== segment) return isJoinedMonth(text, segment, at) && isFigureAfter(text, at + 1, end);
  if (length > 7) return false;
  if (text.charCodeAt(at + 1) === 0x2e) return false; // an ellipsis
  const word = text.slice(start, at);
  if (length === 1 && word !== word.toUpperCase()) return word === "v" || isFigureAfter(text, at + 1, end);
  if (length === 1) return word !== "I" && word !== word.toLowerCase() ? isInitial(text, at, end) : word === "v";
  const lower = word.toLowerCase();
  if (onlyBeforeFigure.has(lower)) return isFigureAfter(text, at + 1, end);
  if (capitalizedOnly.has(lower) && word === lower) return false;
  if (leadingAbbreviations.has(lower))
    return !onlyBeforeFigureOrComma.has(lower) || isFigureOrCommaAfter(text, at + 1, end);
  if (!trailingAbbreviations.has(lower)) return false;
  if (!onlyBeforeFigureOrComma.has(lower) || lower === "co" || word === "al") return true;
  return isFigureOrCommaAfter(text, at + 1, end) || isInDateline(text, start, at + 1, end);
}

const monthAbbreviation = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** "Nov. 18-Dec. 19": the month behind a day and a hyphen. */
function isJoinedMonth(text: string, segment: number, at: number): boolean {
  return characterClass(text.charCodeAt(segment - 2)) === DIGIT && monthAbbreviation.test(text.slice(segment, at));
}

/** "GARY, Ind. (Feb. 20) —", "ERIE, Pa. --": a state between the comma behind its city and the bracket or dash of a report's head. */
function isInDateline(text: string, start: number, from: number, end: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x20 || text.charCodeAt(start - 2) !== 0x2c) return false;
  let at = from;
  while (at < end && at < from + 2 && characterClass(text.charCodeAt(at)) === SPACE) at++;
  return at < end && "(–—-".includes(text.charAt(at));
}

/** "J. Smith", "John F. Kennedy", "J.K. Rowling": a capital letter's stop before another capital. */
function isInitial(text: string, at: number, end: number): boolean {
  let next = at + 1;
  while (next < end && characterClass(text.charCodeAt(next)) === SPACE) next++;
  if (next >= end) return false;
  const follower = text.charAt(next);
  return characterClass(text.charCodeAt(next)) === LETTER && follower !== follower.toLowerCase();
}

function isFigureAfter(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && characterClass(text.charCodeAt(at)) === SPACE) at++;
  return at < end && characterClass(text.charCodeAt(at)) === DIGIT;
}

function isFigureOrCommaAfter(text: string, from: number, end: number): boolean {
  return text.charCodeAt(from) === 0x2c || isFigureAfter(text, from, end);
}

/** "Silva|'s", "did|n't", "they|'ll": where the clitic starts and ends, for the apostrophe at `at`. */
function clitic(text: string, start: number, at: number, end: number): { start: number; end: number } | undefined {
  const first = text.charCodeAt(at + 1) | 32;
  let length = 0;
  if (first === 0x73 || first === 0x64 || first === 0x6d || first === 0x74) length = 1;
  else {
    const second = text.charCodeAt(at + 2) | 32;
    if (first === 0x6c && second === 0x6c) length = 2;
    else if ((first === 0x76 || first === 0x72) && second === 0x65) length = 2;
  }
  const close = at + 1 + length;
  if (length === 0 || close > end || isLetterAt(text, close, end)) return undefined;
  if (first !== 0x74) return { start: at, end: close };
  const hasN = at - start >= 2 && (text.charCodeAt(at - 1) | 32) === 0x6e;
  return hasN ? { start: at - 1, end: close } : undefined;
}

function isLetterAt(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const kind = characterClass(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}

const astralLetter = /\p{L}|\p{N}/u;

function isAstralLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number;
  return point > 0xffff && astralLetter.test(String.fromCodePoint(point));
}

function readSurrogate(text: string, start: number, end: number, tokens: Token[]): number {
  if (isAstralLetter(text, start)) return readWord(text, start, end, tokens);
  return add(tokens, text, start, symbolEnd(text, start, end), "symbol");
}

/** A picture character takes its skin tone, variation selector and joined pictures along. */
function symbolEnd(text: string, start: number, end: number): number {
  let at = start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1);
  while (at < end) {
    const point = text.codePointAt(at) as number;
    const extends_ =
      point === 0xfe0f ||
      point === 0x20e3 ||
      (point >= 0x1f3fb && point <= 0x1f3ff) ||
      (point >= 0x300 && point <= 0x36f);
    if (extends_) at += point > 0xffff ? 2 : 1;
    else if (point === 0x200d && at + 1 < end && characterClass(text.charCodeAt(at + 1)) >= PUNCTUATION) {
      at += (text.codePointAt(at + 1) as number) > 0xffff ? 3 : 2;
    } else break;
  }
  return Math.min(at, end);
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
