import type { Token } from "../document/document.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import type { QuoteWord } from "./claim.ts";
import { type SpokenPhrase, spokenPhrase } from "./spoken-phrase.ts";

/** The words of a stretch in quotation marks as they are compared: one spelling, and marks where something is left out. In: tokens in text order. */
export function quoteWords(tokens: readonly Token[], stretch: Span): QuoteWord[] {
  const spoken = tokensWithin(tokens, stretch);
  const words: QuoteWord[] = [];
  let gapBefore = true;
  let startsSentence = true;
  let inBrackets = false;
  for (let at = 0; at < spoken.length; ) {
    const { text } = spoken[at] as Token;
    if (text === "[" || text === "(") inBrackets = true;
    else if (text === "]" || text === ")") inBrackets = false;
    const phrase = inBrackets ? undefined : phraseAt(spoken, at);
    if (phrase !== undefined) {
      words.push(...toWords(spoken, at, phrase, gapBefore, startsSentence));
      gapBefore = startsSentence = false;
    } else if (inBrackets || isOmission(text)) gapBefore = true;
    if (/^[.!?]$/.test(text)) startsSentence = true;
    at = phrase?.to ?? at + 1;
  }
  return words;
}

function tokensWithin(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  let from = Math.max(0, lastStartingAt(tokens, start));
  while (from < tokens.length && (tokens[from] as Token).start < start) from++;
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < end) to++;
  return tokens.slice(from, to);
}

/** No word of any text: it has a space. */
const ANSWER = "no (answer)";

function phraseAt(tokens: readonly Token[], at: number): SpokenPhrase | undefined {
  return isAnswer(tokens[at] as Token, tokens[at + 1]) ? { texts: [ANSWER], to: at + 1 } : spokenPhrase(tokens, at);
}

/** "But no, we are free" says no to somebody; "no country is free" denies. */
function isAnswer(token: Token, next: Token | undefined): boolean {
  return token.lower === "no" && next !== undefined && /^[,.!?;:—–]$/.test(next.text);
}

function isOmission(text: string): boolean {
  return text === "…" || /^\.{2,6}$/.test(text);
}

function toWords(
  tokens: readonly Token[],
  at: number,
  { texts, to }: SpokenPhrase,
  gapBefore: boolean,
  startsSentence: boolean,
): QuoteWord[] {
  return texts.map((text, index) => ({
    start: (tokens[at] as Token).start,
    end: (tokens[to - 1] as Token).end,
    text,
    gapBefore: gapBefore && index === 0,
    startsSentence: startsSentence && index === 0,
  }));
}
