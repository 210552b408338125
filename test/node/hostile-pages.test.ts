import { describe, expect, it } from "vitest";
import { readFeed, readHtml } from "../../src/node/index.ts";

/** Markup made of one piece, over and over, to a length. */
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

const prose = "A long paragraph of prose that goes on and on, and on. ";

/** What hangs or overflows parsers that build trees, look back or call themselves. */
const baits: Readonly<Record<string, (length: number) => string>> = {
  "tags that never close": (n) => filled("<p><b><i><a href=x><span><table><td><div>", n),
  "angle brackets": (n) => filled("<", n),
  "boxes in boxes": (n) => filled("<div>", n),
  "boxes in boxes with words": (n) => filled(`<div>${prose}`, n),
  "lists in lists": (n) => filled("<ul><li>a", n),
  "ampersands as entities": (n) => filled("&amp;", n),
  "bare ampersands": (n) => filled("&", n),
  "an entity without an end": (n) => `&#${filled("0", n)}65;`,
  "attributes without an end": (n) => `<p ${filled("a=b ", n)}`,
  "a value without an end": (n) => `<p class="${filled("x ", n)}`,
  "a comment without an end": (n) => `<!--${filled("-", n)}`,
  "comments in comments": (n) => filled("<!--", n),
  "end tags alone": (n) => filled("</div></p></b>", n),
  "inline ends across a box": (n) => `<i><div>${filled("<b>", n / 2)}${filled("</i>", n / 2)}`,
  "script in the title": (n) => `<title>${filled("<script>", n)}`,
  "scripts in scripts": (n) => filled("<script>", n),
  "drawings in drawings": (n) => filled("<svg>", n),
  "breaks and blanks": (n) => `<p>x${filled("<br><b> </b>", n)}`,
  "white space": (n) => `<p>x${filled(" \n", n)}y`,
  "forms in forms": (n) => `${filled("<form>", n)}x`,
  titles: (n) => filled("<h1>Ferry sinks off Tolm, 14 dead</h1>", n),
  "articles in articles": (n) => filled(`<article><p>${prose}</p>`, n),
  "furniture in furniture": (n) => filled(`<div class="related">${prose}`, n),
  "cells in cells": (n) => filled("<table><tr><td>", n),
  "linked data": (n) =>
    filled('<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"x"}</script>', n),
  "graphs in graphs": (n) =>
    `<script type="application/ld+json">${filled('{"@graph":[', n)}1${filled("]}", (n / 11) * 2)}</script>`,
  times: (n) => filled("<time datetime=2025-05-05>", n),
};

/** For 100 kB; the machine may be busy. */
const MOST_MILLISECONDS = 2_000;

describe("a page made to hang a reader", () => {
  for (const [name, bait] of Object.entries(baits)) {
    it(`${name}: 100 kB take less than 2 s, and three times as much no more than in proportion`, () => {
      const once = milliseconds(bait(100_000));
      expect(once).toBeLessThan(MOST_MILLISECONDS);
      expect(milliseconds(bait(300_000))).toBeLessThan(3 * MOST_MILLISECONDS);
    });
  }

  it("50,000 boxes deep keeps what stands at the bottom", () => {
    const { article } = readHtml(
      `${"<div>".repeat(50_000)}<p>Fourteen people died in the ferry, the coast guard said.</p>`,
    );
    expect(article.text).toBe("Fourteen people died in the ferry, the coast guard said.");
  });

  it("5 MB with the story in the middle", () => {
    const story =
      "<article><h1>Ferry sinks</h1><p>Fourteen people died in the ferry, the coast guard said.</p><p>The search for others was ended on Monday night.</p></article>";
    const noise = `<script>${"x".repeat(2_500_000)}</script>`;
    const html = `<body>${noise}${story}${noise}</body>`;
    const { article, toSource } = readHtml(html);
    expect(article.text.split("\n\n").length).toBe(3);
    expect(html.startsWith("Fourteen", toSource(article.text.indexOf("Fourteen")))).toBe(true);
  });
});

describe("a feed made to hang a reader", () => {
  const feeds: Readonly<Record<string, (length: number) => string>> = {
    "items in items": (n) => `<rss><channel>${filled("<item><description>x", n)}`,
    "elements in an item": (n) => `<rss><channel><item>${filled("<a>", n)}`,
    "end tags alone": (n) => `<rss><channel>${filled("<a></b>", n)}`,
    "marked sections": (n) => `<rss><channel><item><description>${filled("<![CDATA[x]]>", n)}`,
  };
  for (const [name, bait] of Object.entries(feeds)) {
    it(name, () => {
      const begin = performance.now();
      readFeed(bait(200_000));
      expect(performance.now() - begin).toBeLessThan(2 * MOST_MILLISECONDS);
    });
  }
});

describe("nothing of a page is run, and what it claims stays words", () => {
  it("scripts in titles, names and addresses", () => {
    const html = `<title><script>globalThis.ran = 1</script></title><meta property="og:site_name" content="<img src=x onerror=ran()>">
      <link rel="canonical" href="javascript:ran()"><base href="javascript:ran()"><meta property="og:url" content="https://post.example/a">
      <h1 onclick="ran()">Ferry &lt;script&gt;sinks&lt;/script&gt;</h1><p>Fourteen people died in the ferry, the coast guard said.</p>`;
    const { article } = readHtml(html);
    expect(article).toEqual({
      title: "<script>globalThis.ran = 1</script>",
      publisher: "<img src=x onerror=ran()>",
      url: "https://post.example/a",
      text: "Ferry <script>sinks</script>\n\nFourteen people died in the ferry, the coast guard said.",
    });
    expect("ran" in globalThis).toBe(false);
  });

  it("linked data with names of Object's own", () => {
    const data = `{"__proto__":{"headline":"no"},"@type":"NewsArticle","constructor":{"name":"x"},"publisher":{"@id":"__proto__"},"datePublished":{"toString":1}}`;
    const { article } = readHtml(`<script type="application/ld+json">${data}</script><p>Fourteen people died.</p>`);
    expect(article).toEqual({ text: "Fourteen people died." });
  });

  it("hidden words, scripts, styles, comments and templates give no fact", () => {
    const html = `<p>Two died<script>document.write("19 died")</script><!-- 20 died --><style>p:after{content:"21 died"}</style><span hidden>22</span>
      <span style="display:none">23</span><template>24 died</template><noscript>25 died</noscript>.</p><textarea>26 died</textarea>`;
    expect(readHtml(html).article.text).toBe("Two died ."); // the line break between the hidden words is shown
  });

  it("any text at all is accepted", () => {
    for (const html of [
      "",
      "<",
      "&",
      "\u0000",
      "\ud800",
      "</",
      "<!",
      "<!-",
      "<a",
      "<a b",
      "<a b=",
      "]]>",
      "<?xml",
      "plain words",
    ]) {
      expect(readHtml(html).article.text.length, html).toBeLessThanOrEqual(html.length);
    }
  });
});

function milliseconds(html: string): number {
  const begin = performance.now();
  const { article, toSource } = readHtml(html);
  toSource(article.text.length);
  return performance.now() - begin;
}

it("a page that is hidden until its readers agree to something is read", () => {
  const story =
    "<p>Fourteen people died in the ferry, the coast guard said.</p><p>The search for others was ended on Monday night.</p>";
  const wall = '<div class="wall"><p>Please agree to our terms before you go on.</p></div>';
  const { article } = readHtml(
    `<body>${wall}<div id="app" style="display: none"><h1>Ferry sinks</h1>${story.repeat(3)}</div></body>`,
  );
  expect(article.text.match(/Fourteen/g)?.length).toBe(3);
});
