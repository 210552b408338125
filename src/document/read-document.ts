import type { Span } from "../kernel/span.ts";
import type { ArticleInput, ArticleMetadata, Document, Paragraph, Sentence, Token } from "./document.ts";
import { parseIsoDate } from "./reference-time.ts";
import { splitLines } from "./split-lines.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenize } from "./tokenize.ts";

export interface ReadDocumentOptions {
  /** Longest text accepted, in UTF-16 units. */
  readonly maxLength?: number;
  /** Id of an article that brings none. */
  readonly id?: string;
}

/** Reads an article once: metadata, body, paragraphs, sentences and tokens. Linear in the text. */
export function readDocument(input: ArticleInput, options: ReadDocumentOptions = {}): Document {
  const given = typeof input === "string" ? { text: input } : input;
  const text = given.text;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const body: Span[] = [];
  for (const line of splitLines(text)) {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    tokenize(text, line.start, line.end, tokens);
    splitSentences(text, tokens, firstToken, tokens.length, paragraphs.length, sentences);
    paragraphs.push({ start: line.start, end: line.end, role: "prose", firstSentence, endSentence: sentences.length });
    body.push({ start: line.start, end: line.end });
  }
  const article = { ...given, id: given.id ?? options.id ?? "a1" } as ArticleMetadata;
  const reference = given.published === undefined ? undefined : parseIsoDate(given.published);
  return { text, article, ...(reference ? { reference } : {}), body, paragraphs, sentences, tokens, diagnostics: [] };
}
