import type { ArticleSource } from "../report/article-source.ts";
import { readAll, type SourceArticle, type SourceNote, toNote } from "./read-all.ts";

export interface Sources {
  /** Fit for `compareArticles` as they are: ids are there and unique, texts within the limit, days readable. */
  readonly articles: readonly SourceArticle[];
  /** The file of each article, by the article's id. */
  readonly sources: ReadonlyMap<string, ArticleSource>;
  /** What could not be read. All else was. */
  readonly problems: readonly SourceNote[];
  /** What was passed over or guessed on the way and is no reason to stop. */
  readonly notes: readonly SourceNote[];
}

export interface SourceOptions {
  /** The folder that ids are written from; by default the deepest that holds all given paths. */
  readonly base?: string;
}

/**
 * Reads articles from files, folders, glob patterns and standard input ("-"), and goes on where one cannot be read.
 *
 * Files: `.txt`; `.md` with front matter; `.json` and `.jsonl` (the library's own shape, ninjs 1 to 3, JSON Feed); web pages saved as
 * `.html`; RSS and Atom feeds. In any Unicode encoding, the one they declare, or Windows-1252.
 * A folder gives all files of these kinds in it and below; one with a `manifest.json` what that lists.
 * An article's id is the manifest's, else its own, else its file's path from the common folder with forward slashes, and `#2` for the
 * second of several: the same wherever the folder lies. Ids used twice get the file in front.
 */
export function readSources(paths: string | readonly string[], options: SourceOptions = {}): Sources {
  const { problems, ...read } = readAll(typeof paths === "string" ? [paths] : paths, options.base);
  return { ...read, problems: problems.map(toNote) };
}
