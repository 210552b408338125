import type { Article } from "../article-fields.ts";
import type { ToSource } from "../offset-map.ts";
import { type AssembledText, assembleText } from "./assemble-text.ts";
import { chooseBlocks } from "./choose-blocks.ts";
import { collectFacts } from "./collect-facts.ts";
import { collectParts } from "./collect-parts.ts";
import { detached } from "./detached.ts";
import { readMetadata } from "./page-metadata.ts";
import { type MarkupEvents, scanMarkup } from "./scan-markup.ts";
import { textOfLinkedData } from "./text-of-linked-data.ts";

export interface HtmlOptions {
  /** Where the page was found, if it does not say so itself. */
  readonly url?: string;
}

export interface ReadHtml {
  /** What the page says of its article; the text is empty where there is none. */
  readonly article: Article;
  /** From an offset in the article's text to the one in the HTML where that character, or the entity for it, stands. */
  readonly toSource: ToSource;
}

/**
 * The article of a web page: its words in paragraphs, without menus, captions, related links and comments where these are marked as such;
 * its title, address, publisher and times from linked data (schema.org), meta tags and what stands in it.
 *
 * The text keeps lines that only look like furniture: the library finds the article's body in it. A page whose text is put in by
 * a script is read from its linked data. Nothing is run or fetched. Any string is accepted; linear.
 */
export function readHtml(html: string, options: HtmlOptions = {}): ReadHtml {
  const parts = collectParts();
  const collected = collectFacts();
  scanMarkup(html, "html", both(parts.events, collected.events));
  const { body, ...metadata } = readMetadata(collected.facts, options.url);
  const shown = assembleText(chooseBlocks(parts.finish(), metadata.title));
  const { text, toSource } = fuller(shown, body, () => textOfLinkedData(html, collected.facts.linkedData, body ?? ""));
  return { article: detachedArticle({ ...metadata, text }), toSource };
}

/** Engines keep a whole page for a title that was cut out of it. */
function detachedArticle(article: Article): Article {
  const fields = Object.entries(article).map(([name, value]) => [name, value === undefined ? value : detached(value)]);
  return Object.fromEntries(fields);
}

/** A page that shows no more than a teaser of what its data hold is filled in by a script. */
const TEASER_SHARE = 0.5;

function fuller(
  shown: AssembledText,
  body: string | undefined,
  hidden: () => AssembledText | undefined,
): AssembledText {
  return body === undefined || shown.text.length > body.length * TEASER_SHARE ? shown : (hidden() ?? shown);
}

function both(first: MarkupEvents, second: MarkupEvents): MarkupEvents {
  return {
    open(...tag) {
      first.open(...tag);
      second.open(...tag);
    },
    close(...tag) {
      first.close(...tag);
      second.close(...tag);
    },
    text(...words) {
      first.text(...words);
      second.text(...words);
    },
    comment(text) {
      first.comment?.(text);
      second.comment?.(text);
    },
  };
}
