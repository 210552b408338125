import { compareArticles, extractDates, extractEntities, extractFigures, extractQuotes, readArticle } from "crossfact";
import { describe, expect, it } from "vitest";
import { anyText } from "./any-text.ts";
import { mentionsOf } from "./facts.ts";
import { articleText } from "./made-up-articles.ts";
import { fc, published } from "./settings.ts";

describe("for any text", () => {
  it("a mention is a slice of the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, text: words } of mentionsOf({ text, published })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words).toBe(text.slice(start, end));
        }
      }),
    );
  });

  it("a mention never cuts a surrogate pair or a letter from its mark", () => {
    const insidePair = /^[\ud800-\udbff][\udc00-\udfff]$/;
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of mentionsOf({ text, published })) {
          for (const at of [start, end]) {
            expect(text.slice(at - 1, at + 1)).not.toMatch(insidePair);
            expect(text.slice(at - 1, at + 1)).not.toMatch(/^\p{L}\p{M}/u);
          }
        }
      }),
    );
  });

  it("mentions of a kind stand in text order and no two are equal", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities, quotes, figures, dates } = readArticle({ text, published });
        for (const mentions of [entities, quotes, figures, dates]) {
          const places = mentions.map(({ start, end }) => [start, end] as const);
          const sorted = places.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
          expect(places).toEqual(sorted);
          expect(new Set(places.map(String)).size).toBe(places.length);
        }
      }),
    );
  });

  it("nothing throws, and comparing a text with itself finds nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(compareArticles([text, text], { events: "same" }).findings).toEqual([]);
      }),
    );
  });

  it("each extractor gives what readArticle gives", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = { text, published };
        const { entities, quotes, figures, dates } = readArticle(article);
        expect(extractEntities(article)).toEqual(entities);
        expect(extractQuotes(article)).toEqual(quotes);
        expect(extractFigures(article)).toEqual(figures);
        expect(extractDates(article)).toEqual(dates);
      }),
    );
  });

  it("results survive JSON: nothing undefined, infinite or of a class", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const facts = readArticle({ text, published });
        const report = compareArticles([text, other], { events: "same", include: ["variation"] });
        for (const result of [facts, report]) expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });

  it("the same text gives the same bytes, whatever was read in between", () => {
    fc.assert(
      fc.property(articleText, anyText, (text, between) => {
        const first = JSON.stringify(readArticle({ text, published }));
        readArticle(between);
        expect(JSON.stringify(readArticle({ text, published }))).toBe(first);
      }),
    );
  });

  it("frozen articles are read and stay as they are", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const articles = Object.freeze([Object.freeze({ id: "a", text, published }), Object.freeze({ id: "b", text })]);
        const before = structuredClone(articles);
        compareArticles(articles);
        expect(articles).toEqual(before);
      }),
    );
  });
});
