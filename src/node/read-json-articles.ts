import { InputError, showReceived } from "../kernel/input-error.ts";
import { type Article, articleFrom } from "./article-fields.ts";
import { readTextFile } from "./read-text-file.ts";

/**
 * The articles of a JSON file: one article, a list, or `{ "articles": [...] }`. An article without an id has the file's,
 * with its place where there are several. Throws: InputError where the file is no JSON or holds something else.
 */
export function readJsonArticles(path: string, fileId: string): Article[] {
  const content = parseJson(path);
  const items = listOf(content);
  return items.map((item, index) => {
    const where = Array.isArray(content) || items.length > 1 ? `${path}[${index}]` : path;
    const id = items.length === 1 ? fileId : `${fileId}#${index + 1}`;
    if (typeof item === "string") return { id, text: item };
    if (!isRecord(item) || typeof item.text !== "string") {
      throw new InputError("not-an-article", where, 'an article with a "text"', showReceived(item));
    }
    return articleFrom(item, typeof item.id === "string" ? item.id : id, item.text);
  });
}

export function parseJson(path: string): unknown {
  const text = readTextFile(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "";
    throw new InputError("bad-file", path, "JSON", `text that is not (${reason})`);
  }
}

function listOf(content: unknown): unknown[] {
  if (Array.isArray(content)) return content;
  if (isRecord(content) && Array.isArray(content.articles)) return content.articles;
  return [content];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
