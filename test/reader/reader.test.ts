import { deserialize, serialize } from "node:v8";
import { type ArticleReading, checkDraft, compareArticles } from "crossfact";
import { describe, expect, it } from "vitest";
import { variedArticles } from "../../bench/varied-articles.ts";

const articles = variedArticles(40);

describe("a reader stands between the comparator and the reading of each article", () => {
  it("is asked once for each, in the order given", () => {
    const asked: string[] = [];
    compareArticles(articles, {
      reader: (article, read) => {
        asked.push(article.id);
        return read();
      },
    });
    expect(asked).toEqual(articles.map(({ id }) => id));
  });

  it("may give back what it was given, copied and in another call: the report has the same bytes", () => {
    const kept = new Map<string, Buffer>();
    const reader = (article: { id: string }, read: () => ArticleReading): ArticleReading => {
      const known = kept.get(article.id);
      if (known !== undefined) return deserialize(known);
      const reading = read();
      kept.set(article.id, serialize(reading));
      return reading;
    };
    const plain = JSON.stringify(compareArticles(articles));
    expect(JSON.stringify(compareArticles(articles, { reader }))).toBe(plain);
    expect(JSON.stringify(compareArticles(articles, { reader }))).toBe(plain);
    const again = new Map<string, ArticleReading>();
    const remember = (article: { id: string }, read: () => ArticleReading): ArticleReading => {
      const reading = again.get(article.id) ?? read();
      again.set(article.id, reading);
      return reading;
    };
    for (let call = 0; call < 3; call++)
      expect(JSON.stringify(compareArticles(articles, { reader: remember }))).toBe(plain);
  });

  it("serves a draft's sources", () => {
    const [draft = { text: "" }, ...sources] = articles;
    const asked: string[] = [];
    const reader = (article: { id: string }, read: () => ArticleReading) => {
      asked.push(article.id);
      return read();
    };
    expect(checkDraft(draft, sources, { reader })).toEqual(checkDraft(draft, sources));
    expect(asked).toEqual(sources.map(({ id }) => id));
  });

  it("is a function", () => {
    expect(() => compareArticles([], { reader: "yes" as never })).toThrow(
      'options.reader: expected a function of an article and of how it is read, got "yes"',
    );
  });
});
