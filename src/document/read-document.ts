import type { Span } from "../kernel/span.ts";
import type { ClassifiedBlock } from "./classify-block.ts";
import type { ArticleInput, Diagnostic, Document, Paragraph, ParagraphRole, Sentence, Token } from "./document.ts";
import { findBody, type Verdict } from "./find-body.ts";
import { findObfuscation } from "./find-obfuscation.ts";
import { type GivenArticle, readArticleInput } from "./read-article-input.ts";
import { readBlocks } from "./read-blocks.ts";
import { readByline } from "./read-byline.ts";
import { readMetadata } from "./read-metadata.ts";
import { splitSentences } from "./split-sentences.ts";

export interface ReadDocumentOptions {
  /** Longest text accepted, in UTF-16 units; 5 million by default. */
  readonly maxLength?: number;
  /** Id of an article that brings none; "a1" by default. */
  readonly id?: string;
}

/**
 * Reads an article once: metadata, body without page chrome, paragraphs, sentences and tokens. Linear in the text.
 * Throws `InputError` for what is no article; any text is accepted.
 */
export function readDocument(input: ArticleInput, options: ReadDocumentOptions = {}): Document {
  return readGivenDocument(readArticleInput(input, options));
}

/** As `readDocument`, for an article that has been checked. */
export function readGivenDocument(given: GivenArticle): Document {
  const text = given.text;
  const { blocks, tokens } = readBlocks(text);
  const found = findBody(text, blocks, given.title);
  const parts = readParts(text, blocks, tokens, found.verdicts);
  const { article, reference } = readMetadata(given, blocks, found);
  return {
    text,
    article,
    ...(reference === undefined ? {} : { reference }),
    ...parts,
    diagnostics: [...findEmptiness(text, parts.body), ...findObfuscation(text, parts.tokens)],
  };
}

function findEmptiness(text: string, body: readonly Span[]): Diagnostic[] {
  if (body.length > 0 || text.trim() === "") return [];
  return [
    { code: "no-article", message: "nothing in this text reads like an article: only menus, notices or captions" },
  ];
}

type Parts = Pick<Document, "body" | "captions" | "paragraphs" | "sentences" | "tokens">;

function readParts(
  text: string,
  blocks: readonly ClassifiedBlock[],
  all: readonly Token[],
  verdicts: readonly Verdict[],
): Parts {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const body: Span[] = [];
  const captions: Span[] = [];
  for (const [index, block] of blocks.entries()) {
    const role = verdicts[index] as Verdict;
    if (role === "caption") captions.push({ start: block.start, end: block.end });
    if (role === "caption" || role === "chrome") continue;
    const { start, end } = extent(text, block, role);
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    for (let at = block.firstToken; at < block.endToken; at++) {
      const token = all[at] as Token;
      if (token.start >= start && token.end <= end) tokens.push(token);
    }
    splitSentences(text, tokens, firstToken, tokens.length, paragraphs.length, sentences);
    paragraphs.push({ start, end, role, firstSentence, endSentence: sentences.length });
    body.push({ start, end });
  }
  return { body, paragraphs, sentences, tokens, captions };
}

/** A paragraph without its list marker; an author line without what the page prints beside the author. */
function extent(text: string, block: ClassifiedBlock, role: ParagraphRole): Span {
  if (role === "byline") {
    const { length } = readByline(text.slice(block.start, block.end));
    return { start: block.start, end: length > 0 ? block.start + length : block.end };
  }
  return { start: block.start + (role === "list-item" ? block.marker : 0), end: block.end };
}
