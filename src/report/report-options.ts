import type { ArticleSource } from "./article-source.ts";

/** What every format takes. */
export interface ReportOptions {
  /**
   * The files that the articles were read from, by article id, so that places are lines and columns in them. An article without
   * one is its own file, called after its URL or id. Two versions of one article go by "before" and "after" where their ids are alike.
   */
  readonly sources?: ReadonlyMap<string, ArticleSource> | undefined;
}
