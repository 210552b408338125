import { join } from "node:path";
import { InputError, showReceived } from "../kernel/input-error.ts";
import { type Article, articleFrom } from "./article-fields.ts";
import { isRecord, parseJson } from "./read-json-articles.ts";

/** How a manifest's article file is read: by its ending. */
export type ReadFile = (path: string) => readonly Article[];

/**
 * The articles that a folder's `manifest.json` lists, in its order: a list, or `{ "articles": [...] }`, of
 * `{ "file", "id"?, "publisher"?, "published"?, "title"?, ... }`. What the manifest says wins over the file's own fields.
 */
export function readManifest(folder: string, manifestPath: string, readFile: ReadFile): Article[] {
  const content = parseJson(manifestPath);
  const entries = isRecord(content) ? content.articles : content;
  if (!Array.isArray(entries)) {
    throw new InputError("bad-file", manifestPath, 'a list, or an object with "articles"', showReceived(entries));
  }
  return entries.flatMap((entry: unknown, index) => {
    if (!isRecord(entry) || typeof entry.file !== "string") {
      throw new InputError("bad-file", `${manifestPath}[${index}]`, 'an object with "file"', showReceived(entry));
    }
    const { id } = entry;
    return readFile(join(folder, entry.file)).map((article) => ({
      ...article,
      ...articleFrom(entry, typeof id === "string" ? id : (article.id ?? (entry.file as string)), article.text),
    }));
  });
}
