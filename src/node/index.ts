export { InputError, type InputErrorCode } from "../kernel/input-error.ts";
export type { ArticleSource } from "../report/article-source.ts";
export type { Article } from "./article-fields.ts";
export { readFeed } from "./feed/read-feed.ts";
export type { FileArticles, FoundArticle } from "./found-article.ts";
export { type HtmlOptions, type ReadHtml, readHtml } from "./html/read-html.ts";
export type { SourceArticle, SourceNote } from "./read-all.ts";
export { type ReadOptions, readArticles } from "./read-articles.ts";
export { readSources, type SourceOptions, type Sources } from "./read-sources.ts";
