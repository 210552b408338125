export type { ComparedKind } from "./comparisons/comparison.ts";
export type { Remedy } from "./comparisons/remedy.ts";
export type { Tie, TieKind } from "./comparisons/tie.ts";
export type { ArticleInput, ArticleMetadata, Diagnostic } from "./document/document.ts";
export type { DraftFact, DraftReport, FactKind, FactStatus } from "./findings/drafts/draft-report.ts";
export { type ExplainedPair, type Explanation, explain } from "./findings/explain.ts";
export type {
  Agreement,
  AlignedPair,
  ClaimPlace,
  ConsistencyReport,
  Coverage,
  Event,
  Finding,
  FindingKind,
  FindingRelation,
  ReportedArticle,
  Severity,
  Version,
  VersionMention,
} from "./findings/finding.ts";
export type { VersionChange, VersionReport } from "./findings/versions/version-report.ts";
export { InputError, type InputErrorCode } from "./kernel/input-error.ts";
export type { Span } from "./kernel/span.ts";
export type { ArticleFacts } from "./mentions/article-facts.ts";
export type {
  Approximator,
  DateGranularity,
  DateMention,
  EntityMention,
  EntityType,
  FigureMention,
  Mention,
  Quantity,
  QuoteMention,
  Speaker,
} from "./mentions/mention.ts";
export type { ArticleReading, CompareOptions, ReaderArticle, ReaderOptions, ReadOptions } from "./options.ts";
export {
  checkDraft,
  compareArticles,
  compareVersions,
  extractDates,
  extractEntities,
  extractFigures,
  extractQuotes,
  readArticle,
} from "./pipeline.ts";
