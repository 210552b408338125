export type { AnyReport, ArticlesOf, DraftArticles, VersionArticles } from "./any-report.ts";
export type { ArticleSource } from "./article-source.ts";
export { toJson } from "./json.ts";
export { toJsonl } from "./jsonl.ts";
export type { ArticleRole, Notice, NoticeSide } from "./notice.ts";
export { noticesOf } from "./notices-of.ts";
export type { ReportOptions } from "./report-options.ts";
export { type TextOptions, toText } from "./text.ts";
export type { TextStyle } from "./text-style.ts";
