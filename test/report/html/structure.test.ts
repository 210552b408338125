import { describe, expect, it } from "vitest";
import { pageOf, pages, tollArticles } from "./pages.ts";
import { idsOf, tagsOf, textOf } from "./tags.ts";

describe.each(Object.entries(pages))("the page of %s", (_, page) => {
  const tags = tagsOf(page);

  it("is written in tags that a strict reader understands", () => {
    expect(/.{0,40}[<>].{0,40}/.exec(textOf(page))?.[0]).toBeUndefined();
  });
  it("gives no name twice", () => {
    const ids = idsOf(page);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
  it("links only to what is there, or to the web", () => {
    const ids = new Set(idsOf(page));
    const links = tags.flatMap(({ attributes }) => attributes.get("href") ?? []);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !/^https?:\/\//.test(link) && !ids.has(link.replace(/^#/, "")))).toEqual([]);
  });
  it("names for screen readers what it refers to by name", () => {
    const ids = new Set(idsOf(page));
    const references = tags.flatMap(({ attributes }) =>
      ["aria-labelledby", "aria-describedby"].flatMap((name) => attributes.get(name)?.split(" ") ?? []),
    );
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
  });
  it("has one first heading, and skips no level after it", () => {
    const levels = tags.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });
  it("says which headings its tables' cells have", () => {
    const cells = tags.filter(({ name }) => name === "th");
    expect(cells.filter(({ attributes }) => !attributes.has("scope"))).toEqual([]);
  });
  it("has its policy, its language, its landmarks, and neither scripts nor anything to fetch", () => {
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    const names = tags.map(({ name }) => name);
    for (const landmark of ["header", "nav", "main"]) expect(names.filter((name) => name === landmark)).toHaveLength(1);
    expect(names.filter((name) => /^(script|img|link|iframe|object|embed|form|base|video|audio)$/.test(name))).toEqual(
      [],
    );
  });
  it("says that silence is not agreement", () => {
    expect(textOf(page)).toContain("silence is not agreement");
  });
});

describe("a page", () => {
  it("is the same whenever it is written, and in whatever order the articles come", () => {
    expect(pageOf(tollArticles)).toBe(pageOf(tollArticles));
    expect(pageOf([...tollArticles].reverse())).toBe(pageOf(tollArticles));
  });
  it("of the seeds is small", () => {
    expect(pages.seeds?.length).toBeLessThan(300_000);
  });
});
