import type { VersionMention } from "../../findings/finding.ts";
import type { ArticleLabel } from "../article-label.ts";
import { placeOf } from "../place.ts";
import { isWebUrl } from "../uri.ts";
import { codePointsBefore } from "./code-points.ts";

/** As much as annotation tools keep of the text on either side: enough to tell two places apart. */
const CONTEXT_UNITS = 32;

/**
 * Selectors of the Web Annotation Data Model, 4.2: the words with what stands before and after them (TextQuoteSelector, 4.2.4)
 * and their position (TextPositionSelector, 4.2.5), which counts Unicode code points, not UTF-16 units.
 *
 * A position is given in plain texts only: in a page it would be one of the page's text without tags, which is not at hand.
 */
export function textSelectors(article: ArticleLabel | undefined, mention: VersionMention): readonly object[] {
  const quote = { type: "TextQuoteSelector", exact: wellFormed(mention.text) };
  if (!article?.text.startsWith(mention.text, mention.start)) return [quote];
  const { text } = article;
  const prefix = text.slice(Math.max(0, mention.start - CONTEXT_UNITS), mention.start).replace(/^[\udc00-\udfff]/, "");
  const suffix = text.slice(mention.end, mention.end + CONTEXT_UNITS).replace(/[\ud800-\udbff]$/, "");
  const inContext = { ...quote, prefix: wellFormed(prefix), suffix: wellFormed(suffix) };
  return isPage(article) ? [inContext] : [inContext, positionIn(article, mention)];
}

function isPage({ source, url }: ArticleLabel): boolean {
  return source === undefined ? url !== undefined && isWebUrl(url) : /^\s*</.test(source.text);
}

function positionIn(article: ArticleLabel, mention: VersionMention): object {
  const { start, end } = placeOf(article, mention);
  return {
    type: "TextPositionSelector",
    start: codePointsBefore(article, start),
    end: codePointsBefore(article, end),
  };
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
