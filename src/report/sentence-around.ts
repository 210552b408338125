import type { Sentence, Token } from "../document/document.ts";
import { splitSentences } from "../document/split-sentences.ts";
import { tokenize } from "../document/tokenize.ts";
import { overlaps, type Span } from "../kernel/span.ts";

/** A line is read this far to either side of the mention: a text without line breaks costs no more than one with them. */
const WINDOW = 1_000;

/** The sentence or sentences that hold a mention, without the white space around them. Works on the mention's own line. */
export function sentenceAround(text: string, mention: Span): Span {
  const line = lineAround(text, mention);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  tokenize(text, line.start, line.end, tokens);
  splitSentences(text, tokens, 0, tokens.length, 0, sentences);
  const holding = sentences.filter((sentence) => overlaps(sentence, mention));
  return {
    start: Math.min(mention.start, ...holding.map((sentence) => sentence.start)),
    end: Math.max(mention.end, ...holding.map((sentence) => sentence.end)),
  };
}

function lineAround(text: string, mention: Span): Span {
  const from = Math.max(0, mention.start - WINDOW);
  const to = Math.min(text.length, mention.end + WINDOW);
  const before = text.slice(from, mention.start);
  const after = text.slice(mention.end, to);
  const lineBreak = after.search(/[\r\n]/);
  return {
    start: from + Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1,
    end: lineBreak < 0 ? to : mention.end + lineBreak,
  };
}
