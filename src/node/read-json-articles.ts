import { InputError, showReceived } from "../kernel/input-error.ts";
import { once } from "../kernel/once.ts";
import { type Article, articleFrom, textField } from "./article-fields.ts";
import type { FileArticles, FoundArticle } from "./found-article.ts";
import { type JsonPath, jsonStringMap, locateJsonStrings } from "./locate-json-strings.ts";
import type { ToSource } from "./offset-map.ts";

/** An article of a JSON text, the string value that its text comes from, and where in that string, if it is more than the text. */
interface JsonArticle {
  readonly article: Article;
  readonly textPath: JsonPath;
  readonly inString?: ToSource;
}

/**
 * The articles of a JSON file: one article, a list, or `{ "articles": [...] }`. One that is none is a problem, the rest goes on.
 * Throws: InputError where the file is no JSON or holds nothing but things that are no articles.
 */
export function readJsonArticles(json: string, path: string): FileArticles {
  const content = parseJson(json, path);
  const list = listOf(content);
  const problems: InputError[] = [];
  const read = list.items.flatMap((item, index) => {
    try {
      return [readItem(item, list.isOne ? path : `${path}[${index}]`, list.isOne ? "" : `${list.prefix}${index}.`)];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(error);
      return [];
    }
  });
  if (read.length === 0 && problems[0]) throw problems[0];
  return { found: placed(json, read), problems, ...(list.items.length === 0 ? { notes: ["holds no article"] } : {}) };
}

export function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "";
    throw new InputError("bad-file", path, "JSON", `text that is not (${reason})`);
  }
}

interface ItemList {
  readonly items: readonly unknown[];
  /** The path of an item, but for its place. */
  readonly prefix: JsonPath;
  /** The content is itself the item. */
  readonly isOne: boolean;
}

function listOf(content: unknown): ItemList {
  if (Array.isArray(content)) return { items: content, prefix: "", isOne: false };
  if (isRecord(content) && Object.hasOwn(content, "articles") && Array.isArray(content.articles)) {
    return { items: content.articles, prefix: "articles.", isOne: false };
  }
  return { items: [content], prefix: "", isOne: true };
}

function readItem(item: unknown, where: string, prefix: JsonPath): JsonArticle {
  if (typeof item === "string") return { article: { text: item }, textPath: prefix.slice(0, -1) };
  const name = isRecord(item) ? textField(item) : undefined;
  if (!isRecord(item) || name === undefined) {
    throw new InputError("not-an-article", where, 'an article with a "text"', showReceived(item));
  }
  return { article: articleFrom(item, where, item[name] as string), textPath: `${prefix}${name}` };
}

/** Where the texts stand is looked up when it is first asked for, for all at once. */
function placed(json: string, articles: readonly JsonArticle[]): FoundArticle[] {
  const located = once(() => locateJsonStrings(json, new Set(articles.map(({ textPath }) => textPath))));
  return articles.map(({ article, textPath, inString }) => {
    const map = once(() => jsonStringMap(json, located().get(textPath) ?? 0));
    return { article, toSource: (offset) => map()(inString ? inString(offset) : offset) };
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
