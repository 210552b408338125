import { InputError } from "../../kernel/input-error.ts";
import type { Article } from "../article-fields.ts";
import type { FileArticles, FoundArticle } from "../found-article.ts";
import { plainWords } from "../html/plain-words.ts";
import { readFragment } from "../html/read-fragment.ts";
import { scanMarkup } from "../html/scan-markup.ts";
import { isoMoment } from "../iso-moment.ts";
import { collectItems, type FeedField, type FeedItem } from "./collect-items.ts";

/** The names of what may hold an item's text, the fullest first. */
const TEXT_NAMES = ["encoded", "content", "description", "summary"];

/**
 * The articles of a feed: RSS 0.9 to 2, RDF or Atom, broken ones as far as they go. An item's publisher is the feed it was taken from,
 * else the feed. Items without text are counted in a note. Entities of the feed's own are not expanded. Linear.
 * Throws: InputError whose path is `path` where the text is no feed.
 */
export function readFeed(feed: string, path = "feed"): FileArticles {
  const collected = collectItems(feed);
  scanMarkup(feed, "xml", collected.events);
  if (!collected.isFeed()) throw new InputError("not-an-article", path, "an RSS or Atom feed", "other XML");
  const found = collected.items.flatMap((item, index) => readItem(item, index + 1, collected.title()));
  const empty = collected.items.length - found.length;
  if (collected.items.length === 0) return { found, notes: ["holds no article"] };
  return { found, ...(empty === 0 ? {} : { notes: [`${empty} of ${collected.items.length} items have no text`] }) };
}

function readItem(item: FeedItem, place: number, feedTitle: string): FoundArticle[] {
  const body = TEXT_NAMES.map((name) => item.get(name)).find(
    (field) => field !== undefined && field.text.trim() !== "",
  );
  if (body === undefined) return [];
  const { text: whole, toSource } = isHtml(body) ? readFragment(body.text) : { text: body.text, toSource: sameOffset };
  const text = withoutOrigin(whole);
  if (text.trim() === "") return [];
  const article = { ...metadataOf(item, feedTitle), text };
  return [{ article, place, toSource: (offset) => body.toSource(toSource(offset)) }];
}

/** WordPress ends its items so, with the title and its figures once more. */
function withoutOrigin(text: string): string {
  const last = text.lastIndexOf("\n\n");
  const line = text.slice(last + 2);
  return last > 0 && line.startsWith("The post ") && line.includes(" appeared first on ") ? text.slice(0, last) : text;
}

const sameOffset = (offset: number): number => offset;

/** RSS says nothing of the kind and means HTML; Atom's plain text has no tags. */
function isHtml({ text, type }: FeedField): boolean {
  return type !== "text" || /<(?:p|br|div|a|b|i|em|strong|ul|img)[\s/>]/i.test(text);
}

function metadataOf(item: FeedItem, feedTitle: string): Omit<Article, "text"> {
  const created = momentOf(item, ["pubDate", "published", "issued", "date", "created"]);
  const changed = momentOf(item, ["updated", "modified"]);
  const address = wordsOf(item, "link") ?? wordsOf(item, "guid");
  const fields = {
    id: wordsOf(item, "guid") ?? wordsOf(item, "id"),
    title: wordsOf(item, "title"),
    published: created ?? changed,
    modified: created === undefined || changed === created ? undefined : changed,
    publisher: wordsOf(item, "source") ?? wordsOf(item, "publisher") ?? (plainWords(feedTitle) || undefined),
    url: address !== undefined && /^https?:\/\//.test(address) ? address : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function momentOf(item: FeedItem, names: readonly string[]): string | undefined {
  return names.map((name) => isoMoment(item.get(name)?.text)).find((moment) => moment !== undefined);
}

function wordsOf(item: FeedItem, name: string): string | undefined {
  const words = plainWords(item.get(name)?.text ?? "");
  return words === "" ? undefined : words;
}
