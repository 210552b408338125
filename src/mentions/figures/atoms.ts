import type { Document, Sentence, Token } from "../../document/document.ts";
import { isPlainWord } from "../../document/is-plain-word.ts";
import type { Span } from "../../kernel/span.ts";
import { APPROXIMATORS_BEFORE } from "../../lexicons/en/approximators.ts";
import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  DOLLAR_PREFIXES,
  LETTERS_OF_LARGE_SUMS,
} from "../../lexicons/en/currencies.ts";
import { COLLECTIVES, ORDINALS, SCALES, SMALL_NUMBERS } from "../../lexicons/en/number-words.ts";

/** How an atom hangs on the one before it. */
export type Glue = "space" | "touching" | "hyphen";

export type AtomKind = "word" | "digits" | "mark";

/**
 * The smallest piece figures are read from: a token, or a part of one where a number is written into it.
 * "41-year-old" is 41, year, old; "121km/h" is 121, km/h; "twenty-one" is twenty, one; "R12m" is r, 12, m.
 */
export interface Atom extends Span {
  readonly kind: AtomKind;
  readonly lower: string;
  readonly glue: Glue;
  /** Index of the token it comes from, and of its sentence. */
  readonly token: number;
  readonly sentence: number;
}

/** All atoms of the document's tokens, in text order. Linear in the text. */
export function splitAtoms({ text, tokens, sentences }: Document): Atom[] {
  const atoms: Atom[] = [];
  const lastSentence = sentences.length - 1;
  let sentence = 0;
  let previousEnd = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    while (sentence < lastSentence && (sentences[sentence] as Sentence).endToken <= index) sentence++;
    const glue: Glue = token.start === previousEnd ? "touching" : "space";
    previousEnd = token.end;
    const isMoney = isDollars(tokens[index - 1], token, glue) || isLargeSum(token, tokens[index + 1]);
    if (isWhole(text, token) && !isMoney) {
      const { start, end, lower } = token;
      atoms.push({ start, end, kind: kindOf(token), lower, glue, token: index, sentence });
    } else splitToken(token, index, sentence, glue, atoms);
  }
  return atoms;
}

function kindOf(token: Token): AtomKind {
  return token.kind === "word" ? "word" : token.kind === "number" ? "digits" : "mark";
}

function isWhole(text: string, token: Token): boolean {
  if (token.kind === "number") return isPlainNumber(token.lower);
  return token.kind !== "word" || isPlainWord(text, token) || isWholeWord(token.lower);
}

function isWholeWord(lower: string): boolean {
  const first = lower.charCodeAt(0);
  if (isDigit(first) || isFractionSign(first)) return false;
  for (let at = 1; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit >= 0x61) continue;
    if (isHyphenUnit(unit)) return !opensNumber(lower.slice(0, at)) || !letterOrDigit(lower.charCodeAt(at + 1));
    if (isDigit(unit)) return !hasCurrencyPrefix(lower, at);
  }
  return true;
}

function opensNumber(part: string): boolean {
  return (
    SMALL_NUMBERS.has(part) ||
    SCALES.has(part) ||
    ORDINALS.has(part) ||
    COLLECTIVES.has(part) ||
    OPENERS.has(part) ||
    (APPROXIMATORS_BEFORE.has(part) && part !== "over" && part !== "under" && part !== "above")
  );
}

/** First parts of hyphenated words that have a number behind them: "minus-260", "now-18-year-old", "half-hour", "mid-40s", "magnitude-6.1". */
const OPENERS: ReadonlySet<string> = new Set([
  "minus",
  "now",
  "then",
  "half",
  "quarter",
  "a",
  "one",
  "double",
  "triple",
  "mid",
  "magnitude",
  "u.s.",
  "us",
]);

/** "r12m", "usd10", "rm2.05": a currency's letters against the digits. */
function hasCurrencyPrefix(lower: string, digit: number): boolean {
  if (digit > 4) return false;
  const letters = lower.slice(0, digit);
  // "COP28" is a conference
  if (/^cop\d{1,2}$/.test(lower)) return false;
  return CURRENCY_LETTERS.has(letters) || CURRENCY_CODES.has(letters.toUpperCase());
}

/** "$US1 million", "$A1.5": the dollar's country behind the sign, against the digits. */
function isDollars(before: Token | undefined, { lower }: Token, glue: Glue): boolean {
  if (glue !== "touching" || before?.text !== "$") return false;
  const digit = lower.search(/\d/);
  return digit > 0 && digit <= 3 && DOLLAR_PREFIXES.has(lower.slice(0, digit));
}

/** "N40 million", "K1.2bn", "P100,000": a capital that stands for a currency before an amount too large for a road, a room or a model. */
function isLargeSum({ lower, text }: Token, next: Token | undefined): boolean {
  const letter = lower.charAt(0);
  if (!LETTERS_OF_LARGE_SUMS.has(letter) || !isDigit(lower.charCodeAt(1)) || text.startsWith(letter)) return false;
  return (
    /^.(?:\d{2,3},\d{3}|\d{1,3}(?:,\d{3}){2,3})$/.test(lower) ||
    /^.\d{1,3}(?:\.\d{1,2})?(?:m|bn|tn)$/.test(lower) ||
    isScaled(lower, next)
  );
}

function isScaled(lower: string, next: Token | undefined): boolean {
  return /^.\d{1,3}(?:\.\d{1,2})?$/.test(lower) && /^(?:million|billion|trillion)$/.test(next?.lower ?? "");
}

function isPlainNumber(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (!isDigit(unit) && unit !== 0x2c && unit !== 0x2e) return false;
  }
  return true;
}

function splitToken(token: Token, index: number, sentence: number, glue: Glue, atoms: Atom[]): void {
  const { lower } = token;
  const exact = lower.length === token.end - token.start;
  let at = 0;
  let next: Glue = glue;
  while (at < lower.length) {
    const unit = lower.charCodeAt(at);
    if (isHyphenUnit(unit) && at > 0 && at + 1 < lower.length) {
      next = "hyphen";
      at++;
      continue;
    }
    const end = startsDigits(unit) ? numberEnd(lower, at) : letterOrDigit(unit) ? wordEnd(lower, at) : at + 1;
    atoms.push({
      start: exact || at === 0 ? token.start + at : Math.min(token.start + at, token.end - 1),
      end: exact || end < lower.length ? Math.min(token.start + end, token.end) : token.end,
      kind: startsDigits(unit) ? "digits" : letterOrDigit(unit) ? "word" : "mark",
      lower: lower.slice(at, end),
      glue: next,
      token: index,
      sentence,
    });
    next = "touching";
    at = end;
  }
}

/** Digits with the commas and points between them; the colons of a clock time or a score stay inside: "9:06", "1,200.5". */
function numberEnd(lower: string, start: number): number {
  let at = start;
  while (at < lower.length) {
    const unit = lower.charCodeAt(at);
    const inside = unit === 0x2c || unit === 0x2e || unit === 0x3a;
    if (isFractionSign(unit)) return at + 1;
    if (!isDigit(unit) && !(inside && isDigit(lower.charCodeAt(at + 1)))) break;
    at++;
  }
  return at;
}

/** Letters; slashes and full stops between letters stay inside: "km/h", "m.p.h". A digit ends the word unless it is a power: "km2". */
function wordEnd(lower: string, start: number): number {
  let at = start;
  while (at < lower.length) {
    const unit = lower.charCodeAt(at);
    if (isHyphenUnit(unit)) break;
    if (isDigit(unit)) {
      // "km2", but not the "rm2" of "RM2.70"
      const power = (unit === 0x32 || unit === 0x33) && at + 1 === lower.length && POWERED.has(lower.slice(start, at));
      return power ? at + 1 : at;
    }
    at++;
  }
  return at;
}

const POWERED: ReadonlySet<string> = new Set(["km", "m", "cm", "mm", "ft", "mi", "yd", "in"]);

function isHyphenUnit(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2014) || unit === 0x2212;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** "½", "⅔": one-character fractions. */
function isFractionSign(unit: number): boolean {
  return (unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e);
}

function startsDigits(unit: number): boolean {
  return isDigit(unit) || isFractionSign(unit);
}

function letterOrDigit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || isDigit(unit) || unit >= 0xb5;
}
