import { InputError, showReceived } from "../kernel/input-error.ts";
import type { Fields } from "./article-fields.ts";
import { decodeText } from "./decode-text.ts";
import { isRecord } from "./json/json-article.ts";
import { parseJson } from "./json/read-json-articles.ts";
import { readBytes } from "./read-bytes.ts";

/** A file as a manifest lists it, with what that says of its article. */
export interface ListedFile {
  /** Written from the manifest's folder. */
  readonly file: string;
  readonly fields: Fields;
}

/**
 * The files that a folder's `manifest.json` lists, in its order: a list, or `{ "articles": [...] }`, of
 * `{ "file", "id"?, "publisher"?, "published"?, "title"?, ... }`. An entry without a file is a problem, the rest goes on.
 */
export function readManifest(path: string, problems: InputError[]): ListedFile[] {
  const content = parseJson(decodeText(readBytes(path), path).text, path);
  const entries = isRecord(content) ? content.articles : content;
  if (!Array.isArray(entries)) {
    throw new InputError("bad-file", path, 'a list, or an object with "articles"', showReceived(entries));
  }
  return entries.flatMap((entry: unknown, index) => {
    if (isRecord(entry) && typeof entry.file === "string") return [{ file: entry.file, fields: entry }];
    problems.push(new InputError("bad-file", `${path}[${index}]`, 'an object with "file"', showReceived(entry)));
    return [];
  });
}
