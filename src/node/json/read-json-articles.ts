import { InputError, showReceived } from "../../kernel/input-error.ts";
import { once } from "../../kernel/once.ts";
import { articleFrom, textField } from "../article-fields.ts";
import type { FileArticles, FoundArticle } from "../found-article.ts";
import { isRecord, type JsonArticle } from "./json-article.ts";
import { type JsonPath, jsonStringMap, locateJsonStrings } from "./locate-json-strings.ts";
import { isJsonFeed, readJsonFeedItem } from "./read-json-feed.ts";
import { isNinjs, readNinjs, whyNoStory } from "./read-ninjs.ts";

/**
 * The articles of a JSON file: one article, a list, or `{ "articles": [...] }`, each in the library's own shape or as a ninjs item;
 * or a JSON Feed. One that is none is a problem, one that is no story a note, and the rest goes on.
 * Throws: InputError where the file is no JSON or holds nothing but things that are no articles.
 */
export function readJsonArticles(json: string, path: string): FileArticles {
  const { items, prefix, isOne, read } = listOf(parseJson(json, path));
  const problems: InputError[] = [];
  const notes: string[] = [];
  const articles = items.flatMap((item, index) => {
    const where = isOne ? path : `${path}[${index}]`;
    const reason = isNinjs(item) ? whyNoStory(item) : undefined;
    if (reason !== undefined) notes.push(isOne ? `holds ${reason}` : `[${index}] is ${reason}`);
    if (reason !== undefined) return [];
    try {
      return [isOne ? read(item, where, "") : { ...read(item, where, `${prefix}${index}.`), place: index + 1 }];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(error);
      return [];
    }
  });
  if (articles.length === 0 && problems[0]) throw problems[0];
  if (items.length === 0) notes.push("holds no article");
  return { found: placed(json, articles), problems, notes };
}

export function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "";
    throw new InputError("bad-file", path, "JSON", `text that is not (${reason})`);
  }
}

type ReadItem = (item: unknown, where: string, prefix: JsonPath) => JsonArticle;

interface ItemList {
  readonly items: readonly unknown[];
  /** The path of an item, but for its place. */
  readonly prefix: JsonPath;
  /** The content is itself the item. */
  readonly isOne: boolean;
  readonly read: ReadItem;
}

function listOf(content: unknown): ItemList {
  if (Array.isArray(content)) return { items: content, prefix: "", isOne: false, read: readItem };
  if (isJsonFeed(content)) {
    const read: ReadItem = (item, where, prefix) =>
      readJsonFeedItem(content, item, prefix) ?? noArticle(item, where, "content_html");
    return { items: content.items, prefix: "items.", isOne: false, read };
  }
  if (isRecord(content) && Object.hasOwn(content, "articles") && Array.isArray(content.articles)) {
    return { items: content.articles, prefix: "articles.", isOne: false, read: readItem };
  }
  return { items: [content], prefix: "", isOne: true, read: readItem };
}

function readItem(item: unknown, where: string, prefix: JsonPath): JsonArticle {
  if (typeof item === "string") return { article: { text: item }, textPath: prefix.slice(0, -1) };
  if (isNinjs(item)) return readNinjs(item, prefix) ?? noArticle(item, where, "bodies");
  const name = isRecord(item) ? textField(item) : undefined;
  if (!isRecord(item) || name === undefined) return noArticle(item, where, "text");
  return { article: articleFrom(item, where, item[name] as string), textPath: `${prefix}${name}` };
}

function noArticle(item: unknown, where: string, lacks: string): never {
  throw new InputError("not-an-article", where, `an article with a "${lacks}"`, showReceived(item));
}

/** Where the texts stand is looked up when it is first asked for, for all at once. */
function placed(json: string, articles: readonly JsonArticle[]): FoundArticle[] {
  const located = once(() => locateJsonStrings(json, new Set(articles.map(({ textPath }) => textPath))));
  return articles.map(({ textPath, inString, ...found }) => {
    const map = once(() => jsonStringMap(json, located().get(textPath) ?? 0));
    return { ...found, toSource: (offset) => map()(inString ? inString(offset) : offset) };
  });
}
