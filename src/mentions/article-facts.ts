import type { ArticleMetadata, Diagnostic } from "../document/document.ts";
import type { Span } from "../kernel/span.ts";
import type { DateMention, EntityMention, FigureMention, QuoteMention } from "./mention.ts";

/** All that one article states, each list in text order. `body` and `sentences` are spans of the article without page chrome. */
export interface ArticleFacts {
  readonly article: ArticleMetadata;
  readonly body: readonly Span[];
  readonly sentences: readonly Span[];
  readonly entities: readonly EntityMention[];
  readonly quotes: readonly QuoteMention[];
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
  readonly diagnostics: readonly Diagnostic[];
}
