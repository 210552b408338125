import type { Token } from "../document/document.ts";
import { remembered } from "../kernel/remembered.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { ABBREVIATED_TITLES, CONTRACTIONS } from "../lexicons/en/quote-words.ts";
import { SMALL_NUMBERS } from "../lexicons/en/small-numbers.ts";
import type { QuoteWord } from "./claim.ts";
import { foldAccents } from "./term.ts";

const WORDS_REMEMBERED = 8_000;

/** The words of a stretch in quotation marks as they are compared: one spelling, and marks where something is left out. In: tokens in text order. */
export function quoteWords(tokens: readonly Token[], stretch: Span): QuoteWord[] {
  const words: QuoteWord[] = [];
  let at = Math.max(0, lastStartingAt(tokens, stretch.start));
  while (at < tokens.length && (tokens[at] as Token).start < stretch.start) at++;
  let gapBefore = true;
  let startsSentence = true;
  let inBrackets = false;
  for (; at < tokens.length && (tokens[at] as Token).start < stretch.end; at++) {
    const token = tokens[at] as Token;
    if (token.text === "[" || token.text === "(") inBrackets = true;
    else if (token.text === "]" || token.text === ")") inBrackets = false;
    const spoken = !inBrackets && (token.kind === "word" || token.kind === "number");
    if (spoken) {
      const spokenWords = split(token, gapBefore, startsSentence);
      words.push(
        ...(isAnswer(token, tokens[at + 1]) ? spokenWords.map((word) => ({ ...word, text: ANSWER })) : spokenWords),
      );
      gapBefore = startsSentence = false;
    } else if (inBrackets || isOmission(token.text)) gapBefore = true;
    if (/^[.!?]$/.test(token.text)) startsSentence = true;
  }
  return words;
}

/** No word of any text: it has a space. */
const ANSWER = "no (answer)";

/** "But no, we are free" says no to somebody; "no country is free" denies. */
function isAnswer(token: Token, next: Token | undefined): boolean {
  return token.lower === "no" && next !== undefined && /^[,.!?;:—–]$/.test(next.text);
}

function isOmission(text: string): boolean {
  return text === "…" || /^\.{2,6}$/.test(text);
}

/** A hyphen joins or parts words at the writer's taste: "all-share" is "all share". */
function split(token: Token, gapBefore: boolean, startsSentence: boolean): QuoteWord[] {
  return spelledParts(token.lower).map((text, index) => ({
    start: token.start,
    end: token.end,
    text,
    gapBefore: gapBefore && index === 0,
    startsSentence: startsSentence && index === 0,
  }));
}

const spelledParts = remembered(WORDS_REMEMBERED, (word): readonly string[] => {
  const lower = foldAccents(word);
  const plain = Object.hasOwn(CONTRACTIONS, lower) ? (CONTRACTIONS[lower] as string) : lower;
  return plain
    .split("-")
    .filter((part) => part !== "")
    .map(spelling);
});

/** One spelling for British and American words, abbreviations, full hours and small numbers in words. */
function spelling(word: string): string {
  const plain = word.replace(/[.,]/g, "").replace(/:00$/, "");
  const number = SMALL_NUMBERS.indexOf(plain);
  if (number >= 0) return String(number);
  if (Object.hasOwn(ABBREVIATED_TITLES, plain)) return ABBREVIATED_TITLES[plain] as string;
  if (plain === "okay") return "ok";
  if (plain.length < 6) return plain;
  return plain
    .replace(/our(?=s?$|ed$|ing$|ite$|able$|hood|ful|less)/, "or")
    .replace(/is(?=e$|es$|ed$|ing$|ation$)/, "iz")
    .replace(/yse(?=d?$)/, "yze")
    .replace(/ence$/, "ense")
    .replace(/^enquir/, "inquir");
}
