import type { Attributes, MarkupEvents } from "../html/scan-markup.ts";
import { createOffsetMap, type ToSource } from "../offset-map.ts";

/** The words inside an element of a feed's item, decoded once, and where they stand in the feed. */
export interface FeedField {
  readonly text: string;
  readonly toSource: ToSource;
  /** As the element says: "html", "xhtml", "text"; "" where it does not. */
  readonly type: string;
}

/** An item's elements by name, the first of a name, without the common prefixes of their names. */
export type FeedItem = ReadonlyMap<string, FeedField>;

export interface ItemsCollector {
  readonly events: MarkupEvents;
  readonly items: readonly FeedItem[];
  /** The feed's own title. */
  readonly title: () => string;
  readonly isFeed: () => boolean;
}

interface OpenField {
  readonly name: string;
  readonly depth: number;
  readonly type: string;
  readonly start: number;
  /** It holds elements instead of the text of elements. */
  isMarkup: boolean;
  text: string;
  readonly map: ReturnType<typeof createOffsetMap>;
}

/** Deeper, an end tag that fits no open element is passed over. */
const REACH_OF_END = 40;

/** Collects the items of an RSS, Atom or RDF feed. `feed` is the whole text, which XHTML content is taken from as it is. */
export function collectItems(feed: string): ItemsCollector {
  const stack: string[] = [];
  const items: FeedItem[] = [];
  let item: { readonly fields: Map<string, FeedField>; readonly depth: number } | undefined;
  let field: OpenField | undefined;
  let title = "";
  let isFeed = false;

  function finishField(end: number): void {
    if (field === undefined || item === undefined) return;
    const { name, type, start, isMarkup, text, map } = field;
    field = undefined;
    if (item.fields.has(name) || (text === "" && !isMarkup)) return;
    if (!isMarkup) item.fields.set(name, { text, toSource: map.toSource, type });
    else item.fields.set(name, { text: feed.slice(start, end), toSource: (offset) => start + offset, type });
  }

  function pop(end: number): void {
    if (field?.depth === stack.length) finishField(end);
    if (item?.depth === stack.length) {
      items.push(item.fields);
      item = undefined;
    }
    stack.pop();
  }

  function openField(name: string, attributes: Attributes, end: number): void {
    const type = (attributes.get("type") ?? "").toLowerCase();
    field = {
      name,
      depth: stack.length,
      type,
      start: end,
      isMarkup: type === "xhtml",
      text: "",
      map: createOffsetMap(),
    };
    const address = attributes.get("href");
    if (name === "link" && address !== undefined && isOwnLink(attributes)) field.text = address;
  }

  return {
    items,
    title: () => title,
    isFeed: () => isFeed,
    events: {
      open(fullName, attributes, end) {
        const name = withoutPrefix(fullName);
        stack.push(name);
        if (stack.length === 1) isFeed = /^(?:rss|feed|RDF)$/.test(name);
        if (item === undefined) {
          if (name === "item" || name === "entry") item = { fields: new Map(), depth: stack.length };
        } else if (stack.length === item.depth + 1) openField(name, attributes, end);
        else if (field && field.name !== "source") field.isMarkup = true;
      },
      close(fullName, start) {
        const name = withoutPrefix(fullName);
        const place = lastOpen(stack, name);
        if (place < 0) return;
        while (stack.length > place) pop(start - "</".length);
      },
      text(text, start, end) {
        const isOfFeed = stack.at(-1) === "title" && /^(?:channel|feed)$/.test(stack.at(-2) ?? "");
        if (item === undefined && isOfFeed) title += text;
        if (field === undefined || !isWordOf(field, stack)) return;
        field.map.add(field.text.length, start);
        field.text += text;
        field.map.add(field.text.length, end);
      },
    },
  };
}

function lastOpen(stack: readonly string[], name: string): number {
  const end = Math.max(0, stack.length - REACH_OF_END);
  for (let place = stack.length - 1; place >= end; place--) if (stack[place] === name) return place;
  return -1;
}

/** The words in it, or those of the title in it where it is the feed that an item was taken from. */
function isWordOf({ name, depth }: OpenField, stack: readonly string[]): boolean {
  return stack.length === depth || (name === "source" && stack.length === depth + 1 && stack.at(-1) === "title");
}

/** "content:encoded" and "dc:date" are named by their last part, other prefixes tell of pictures and players. */
function withoutPrefix(name: string): string {
  return name.replace(/^(?:content|dc|dcterms|atom|rdf|rss):/, "");
}

/** Of an entry's links the one to the page itself. */
function isOwnLink(attributes: Attributes): boolean {
  return (attributes.get("rel") ?? "alternate") === "alternate";
}
