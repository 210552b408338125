import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { webAddress } from "../../../src/report/html/web-address.ts";
import { toHtml } from "../../../src/report/index.ts";
import { HOSTILE, hostileCase } from "../hostile.ts";
import { tagsOf, textOf } from "./tags.ts";

function pageOf(bad: string): string {
  const { report, articles } = hostileCase(bad);
  return toHtml(report, articles);
}

/** "a href", "svg viewBox": every tag with each of its attributes. */
function shapesOf(page: string): Set<string> {
  return new Set(
    tagsOf(page).flatMap(({ name, attributes }) => [name, ...[...attributes.keys()].map((key) => `${name} ${key}`)]),
  );
}

const harmless = shapesOf(pageOf("harbour"));

describe("a page holds no tag, attribute or scheme that one of harmless articles has not", () => {
  for (const bad of HOSTILE)
    it(JSON.stringify(bad).slice(0, 60), () => {
      const page = pageOf(bad);
      expect(/.{0,40}[<>].{0,40}/.exec(textOf(page))?.[0]).toBeUndefined();
      expect([...shapesOf(page)].filter((shape) => !harmless.has(shape))).toEqual([]);
      const links = tagsOf(page).flatMap(({ attributes }) => attributes.get("href") ?? []);
      expect(links.filter((link) => !link.startsWith("#"))).toEqual([]);
    });
});

it("whatever an article is made of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (bad) => {
      const page = pageOf(bad);
      expect(/.{0,40}[<>].{0,40}/.exec(textOf(page))?.[0]).toBeUndefined();
      expect([...shapesOf(page)].filter((shape) => !harmless.has(shape))).toEqual([]);
    }),
    { numRuns: 200, seed: 42 },
  );
});

it("control characters and half characters become the replacement character", () => {
  const page = pageOf("nul \u0000 escape \u001b half \ud800 .");
  expect(page).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}/u);
  expect(page).toContain("\ufffd");
});

it("marks that turn the direction of a line stay in the articles' own paragraphs", () => {
  const page = pageOf("invoice \u202egnp.exe");
  const outside = page.replace(/<div class="prose">.*?<\/div>/gs, "");
  expect(outside).not.toContain("\u202e");
});

describe("an address is linked where it leads to the web", () => {
  it.each(["https://courier.example/fire?a=1&b=2", "HTTP://courier.example"])("%s", (url) => {
    expect(webAddress(url)).toBe(url);
  });
  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "//courier.example",
    'https://courier.example/" onmouseover="alert(1)',
    "https://courier.example/ x",
    "file:///etc/passwd",
  ])("not %s", (url) => {
    expect(webAddress(url)).toBeUndefined();
  });
});
