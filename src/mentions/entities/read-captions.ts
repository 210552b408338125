import type { Document, Sentence, Token } from "../../document/document.ts";
import { splitSentences } from "../../document/split-sentences.ts";
import { tokenize } from "../../document/tokenize.ts";
import type { Span } from "../../kernel/span.ts";

/**
 * The document with the words of its pictures between its paragraphs.
 *
 * A caption states no figure or date of the story, but it names its people in full: "Mayor Ana Silva speaks in Porto".
 */
export function withCaptions(document: Document): Document {
  const captions = document.captions ?? [];
  if (captions.length === 0) return document;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let next = 0;
  const addCaptionsBefore = (offset: number): void => {
    for (; next < captions.length && (captions[next] as Span).start < offset; next++) {
      const { start, end } = captions[next] as Span;
      const firstToken = tokens.length;
      tokenize(document.text, start, end, tokens);
      splitSentences(document.text, tokens, firstToken, tokens.length, -1, sentences);
    }
  };
  for (const paragraph of document.paragraphs) {
    addCaptionsBefore(paragraph.start);
    for (let at = paragraph.firstSentence; at < paragraph.endSentence; at++) {
      const sentence = document.sentences[at] as Sentence;
      const firstToken = tokens.length;
      for (let token = sentence.firstToken; token < sentence.endToken; token++)
        tokens.push(document.tokens[token] as Token);
      sentences.push({ ...sentence, firstToken, endToken: tokens.length });
    }
  }
  addCaptionsBefore(document.text.length);
  return { ...document, tokens, sentences };
}
