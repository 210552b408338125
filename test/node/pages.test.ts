import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/index.ts";
import { readHtml } from "../../src/node/index.ts";
import { expectedPages } from "./expected-pages.ts";

const folder = join(import.meta.dirname, "pages");

describe("a saved page gives its article without the page around it", () => {
  for (const file of readdirSync(folder)) {
    const html = readFileSync(join(folder, file), "utf8");
    const { article, toSource } = readHtml(html);

    it(file, () => {
      const { text, ...metadata } = article;
      expect({ ...metadata, paragraphs: text.split("\n\n") }).toEqual(expectedPages[file.replace(".html", "")]);
    });

    it(`${file}: each letter and digit leads to itself in the page, in order`, () => {
      const places = Array.from({ length: article.text.length + 1 }, (_, offset) => toSource(offset));
      expect(places.toSorted((a, b) => a - b)).toEqual(places);
      const wrong = [...article.text].filter(
        (unit, offset) => /[\p{L}\p{N}]/u.test(unit) && html[toSource(offset)] !== unit,
      );
      expect(wrong).toEqual([]);
    });

    it(`${file}: what it states points at the same words in the page`, () => {
      const { figures, quotes, dates, entities } = readArticle(article);
      expect(figures.length).toBeGreaterThan(1);
      expect(quotes.length).toBeGreaterThan(0);
      for (const { start, end, text } of [...figures, ...quotes, ...dates, ...entities]) {
        expect(shown(html.slice(toSource(start), toSource(end)))).toBe(shown(text));
      }
    });
  }
});

/** As a reader sees it, by other means than the library's. */
function shown(html: string): string {
  return html
    .replaceAll("<q>", "“")
    .replaceAll("</q>", "”")
    .replace(/<[^>]*>/g, "")
    .replace(/\\u(?<code>[\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll("&mdash;", "—")
    .replaceAll("&ldquo;", "“")
    .replaceAll("&rdquo;", "”")
    .replaceAll("&amp;", "&")
    .replace(/&nbsp;|&#160;/g, "\u00a0")
    .replace(/\s+/g, " ")
    .trim();
}
