import type { InputError } from "../kernel/input-error.ts";
import type { Article } from "./article-fields.ts";

/** An article and where its text stands in the file. Without an id it is called after the file. */
export interface FoundArticle {
  readonly article: Article;
  /** Its place among the items or lines of the file, from 1, where that may hold several. */
  readonly place?: number;
  /** From an offset in the article's text to one in the file's text. */
  readonly toSource: (offset: number) => number;
}

/** What a file yields: its articles, those of its articles that cannot be read, and what had to be guessed or was passed over. */
export interface FileArticles {
  readonly found: readonly FoundArticle[];
  readonly problems?: readonly InputError[];
  readonly notes?: readonly string[];
}

/** An article whose text is the file's text from an offset on, unchanged. */
export function foundFrom(start: number, article: Article): FoundArticle {
  return { article, toSource: (offset) => start + offset };
}
