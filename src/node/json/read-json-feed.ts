import { plainWords } from "../html/plain-words.ts";
import { isoMoment } from "../iso-moment.ts";
import { isRecord, type JsonArticle, textOf } from "./json-article.ts";

interface JsonFeed {
  readonly title?: unknown;
  readonly items: readonly unknown[];
}

/** Whether a JSON value is a JSON Feed, version 1 or 1.1. */
export function isJsonFeed(value: unknown): value is JsonFeed {
  if (!isRecord(value) || typeof value.version !== "string" || !Array.isArray(value.items)) return false;
  return /^https?:\/\/jsonfeed\.org\/version\//.test(value.version);
}

/** The names of what may hold an item's text, the fullest first. */
const TEXT_NAMES = ["content_html", "content_text", "summary"];

/**
 * The article of an item of a JSON Feed; `prefix` leads to the item. Undefined where it has no text.
 * Source: https://www.jsonfeed.org/version/1.1/
 */
export function readJsonFeedItem(feed: JsonFeed, item: unknown, prefix: string): JsonArticle | undefined {
  if (!isRecord(item)) return undefined;
  const name = TEXT_NAMES.find((one) => text(item[one]) !== undefined);
  if (name === undefined) return undefined;
  const published = isoMoment(item.date_published);
  const modified = isoMoment(item.date_modified);
  const fields = {
    id: text(item.id) ?? (typeof item.id === "number" ? String(item.id) : undefined),
    title: words(item.title),
    published: published ?? modified,
    modified: published === undefined ? undefined : modified,
    publisher: words(feed.title),
    url: text(item.url) ?? text(item.external_url),
  };
  const { text: body, ...where } = textOf(String(item[name]), name === "content_html");
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { article: { ...known, text: body }, textPath: `${prefix}${name}`, ...where };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function words(value: unknown): string | undefined {
  const given = text(value);
  return given === undefined ? undefined : plainWords(given);
}
