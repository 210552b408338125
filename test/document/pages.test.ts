import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";
import { readPageFixture } from "./page-fixture.ts";

const folder = join(import.meta.dirname, "pages");

describe.each(readdirSync(folder).sort())("the page %s", (file) => {
  const fixture = readPageFixture(join(folder, file));
  const document = readDocument(fixture.text);
  const kept = document.body.map(({ start, end }) => fixture.text.slice(start, end));

  it("keeps every line of the article and nothing else", () => {
    expect(kept).toEqual(fixture.article.map((line) => line.replace(/^[•*] /, "")));
  });

  it("finds the words of its pictures", () => {
    const captions = document.captions?.map(({ start, end }) => fixture.text.slice(start, end));
    expect(captions).toEqual(fixture.captions);
  });

  it("reads what the page says of the article", () => {
    const { title, published, modified, dateline, byline } = document.article;
    const told = { title, published, modified, dateline, byline };
    const expected = Object.fromEntries(
      Object.keys(fixture.expected).map((key) => [key, told[key as keyof typeof told]]),
    );
    expect(expected).toEqual(fixture.expected);
    if (fixture.expected.published === undefined) expect(published).toBeUndefined();
  });
});
