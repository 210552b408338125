import type { Span } from "../kernel/span.ts";

/**
 * What a caller passes: the bare text, or the text with what is known about it.
 * `published` and `modified` are ISO 8601 dates or date-times; `timeZone` is an IANA name or an offset such as "+02:00".
 */
export type ArticleInput =
  | string
  | {
      readonly id?: string | undefined;
      readonly title?: string | undefined;
      readonly text: string;
      readonly published?: string | undefined;
      readonly modified?: string | undefined;
      readonly publisher?: string | undefined;
      readonly url?: string | undefined;
      readonly timeZone?: string | undefined;
    };

/** The article as given, completed by what its text says of itself. `published` is an ISO 8601 date or date-time, as written. */
export interface ArticleMetadata {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  /** Where `published` comes from: the caller, a line of the page, a dateline, or a dated article that prints the same report. */
  readonly publishedFrom?: "input" | "text" | "dateline" | "twin";
  readonly modified?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly timeZone?: string;
  /** The place at the head of a report: "MEXICO CITY". */
  readonly dateline?: string;
  readonly byline?: string;
}

/** Something in the text that could not be read well. Never an error: the text itself is always accepted. */
export interface Diagnostic extends Partial<Span> {
  readonly code: string;
  readonly message: string;
  readonly articleId?: string;
}

export type TokenKind = "word" | "number" | "punctuation" | "symbol";

/**
 * One token. Contractions and possessives are split ("did|n't", "Silva|'s"); hyphenated words, "U.S.", "Mr.", "1,200.5",
 * "9:06", "121km/h" and "41-year-old" are one token; currency and percent signs stand alone.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, curly apostrophes straight. */
  readonly lower: string;
}

/** `[firstToken, endToken)` are indexes into the document's tokens. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * What a paragraph is for: a headline of the article, its author line, a picture's words, the closing credit line
 * ("... contributed to this report"), an item of a list, or running prose.
 */
export type ParagraphRole = "headline" | "byline" | "caption" | "credit" | "list-item" | "prose";

/** `[firstSentence, endSentence)` are indexes into the document's sentences. */
export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** The moment relative dates hang on, in the article's own zone: local calendar fields, never the host's. */
export interface ReferenceTime {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes east of UTC, where known. */
  readonly offsetMinutes?: number;
}

/**
 * An article, read once: its body without page chrome, in paragraphs, sentences and tokens, all with offsets into `text`.
 * Tokens and sentences cover the body only; paragraphs stand in text order.
 */
export interface Document {
  readonly text: string;
  readonly article: ArticleMetadata;
  readonly reference?: ReferenceTime;
  readonly body: readonly Span[];
  /** The pictures' words, outside the body. */
  readonly captions?: readonly Span[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly diagnostics: readonly Diagnostic[];
}
