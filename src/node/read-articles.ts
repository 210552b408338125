import { readAll, type SourceArticle } from "./read-all.ts";
import type { SourceOptions } from "./read-sources.ts";

export interface ReadOptions extends SourceOptions {
  /** Told of each file of a folder that holds something else than articles, and of each encoding that had to be guessed. */
  readonly onSkip?: (path: string, reason: string) => void;
}

/**
 * The articles that `readSources` reads, where each path must be readable.
 * Throws: InputError whose path is the first file that is not, in one line.
 */
export function readArticles(paths: string | readonly string[], options: ReadOptions = {}): SourceArticle[] {
  const { articles, problems, notes } = readAll(typeof paths === "string" ? [paths] : paths, options.base);
  if (problems[0]) throw problems[0];
  for (const { path, reason } of notes) options.onSkip?.(path, reason);
  return articles;
}
