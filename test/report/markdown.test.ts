import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { byteLength } from "../../src/report/byte-length.ts";
import { emphasized } from "../../src/report/escape-markdown.ts";
import { toMarkdown } from "../../src/report/index.ts";
import { showLine } from "../../src/report/show-line.ts";
import { HOSTILE, hostileCase } from "./hostile.ts";
import { articles, draftArticles, draftReport, report, versionArticles, versionReport } from "./reports.ts";

/** Markdown read as GitHub does, the conversion of plain addresses to links included. */
function read(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap((child) => nodesOf(child as Nodes)) : [])];
}

function textOf(node: Nodes): string {
  if ("value" in node && node.type !== "html") return node.value;
  return "children" in node ? node.children.map((child) => textOf(child as Nodes)).join("") : "";
}

/** The kinds of all nodes in order, the text apart. */
function shapeOf(markdown: string): string[] {
  return nodesOf(read(markdown))
    .map((node) => (node.type === "html" && /^<\/?b>$/.test(node.value) ? "" : node.type))
    .filter((type) => type !== "" && type !== "text" && type !== "strong");
}

describe("Markdown of a comparison", () => {
  const lines = toMarkdown(report, articles).split("\n");

  it("begins with what was found", () => {
    expect(lines[0]).toMatch(/^\d errors? in 2 articles on 1 event; \d+ of \d+ facts could be compared\.$/);
  });
  it("lists each version with a link to its article and the words in bold", () => {
    const [toll] = report.findings.filter(({ kind }) => kind === "figure");
    const at = lines.findIndex((line) => line.includes(toll?.id ?? "?"));
    expect(lines[at]).toMatch(
      /^- \*\*ERROR\*\* .*“14” \(Harbour Wire, .*\) but “16” \(.*\) \(figure\/contradiction, \w{13}\)$/,
    );
    expect(lines[at + 1]).toBe(
      "  - [Harbour Wire, 10 Mar 2025 06:00](https://wire.example/ferry): The sinking killed **14** people off Tarn Point on Sunday, the coast guard said.",
    );
    expect(lines[at + 2]).toMatch(
      /^ {2}- Evening Courier, 10 Mar 2025 06:20: The ferry’s sinking killed \*\*16\*\* people/,
    );
  });
  it("says where in the file each version stands", () => {
    const sources = new Map(
      articles.map(({ id, text }) => [id, { uri: id, text, toSource: (offset: number) => offset }]),
    );
    expect(toMarkdown(report, articles, { sources })).toContain("(news/harbour wire.txt:3:20): The sinking");
  });
  it("fits where there is little room, and counts what does not", () => {
    const short = toMarkdown(report, articles, { maxBytes: 700 });
    expect(byteLength(short)).toBeLessThanOrEqual(700);
    expect(short).toMatch(/\n- and \d more\n$/);
  });
});

it("Markdown of a draft and of two versions lists what to look at", () => {
  const draft = toMarkdown(draftReport, draftArticles);
  expect(draft).toMatch(
    /^\d+ facts in the draft: 1 contradicted, 1 in no source, \d+ supported\.\n\n- \*\*ERROR\*\* figure: “15”/,
  );
  expect(draft).toMatch(/\n {2}- draft: The sinking killed \*\*15\*\* people/);
  expect(draft).not.toContain("is supported by");
  expect(toMarkdown(versionReport, versionArticles)).toMatch(/\n {2}- before: story: The sinking killed \*\*14\*\*/);
});

describe("words in bold", () => {
  const bold = (before: string, words: string, after: string) =>
    nodesOf(read(`- ${emphasized(before, words, after)}`)).flatMap((node) =>
      node.type === "strong" ? [textOf(node)] : [],
    );

  it("are so where they begin or end with punctuation", () => {
    expect(bold("He said ", "“no,”", " twice")).toEqual(["“no,”"]);
    expect(bold("“", "We left,", "” he said")).toEqual(["We left,"]);
    expect(bold("cost ", "$4.5 million", ".")).toEqual(["$4.5 million"]);
    expect(bold("the", " big one ", "fell")).toEqual(["big one"]);
  });
  it("are so by a tag where asterisks would not be", () => {
    expect(emphasized("x", "“no”", "y")).toBe("x<b>“no”</b>y");
    expect(emphasized("x", "😀", "y")).toBe("x<b>😀</b>y");
  });
});

describe("whatever articles write, Markdown shows it and does nothing else", () => {
  const harmless = hostileCase("x");
  const expected = shapeOf(toMarkdown(harmless.report, harmless.articles));
  for (const bad of HOSTILE) {
    it(JSON.stringify(bad), () => {
      const { articles: given, report: hostile } = hostileCase(bad);
      const markdown = toMarkdown(hostile, given);
      expect(shapeOf(markdown)).toEqual(expected);
      const text = textOf(read(markdown)).replaceAll("\u200b", "");
      expect(text).toContain(showLine(hostile.findings[0]?.message ?? ""));
      // what GitHub and GitLab look for in the finished text
      expect(textOf(read(markdown))).not.toMatch(/[@#]\w|:\/\/|www\./i);
    });
  }
  it("and an URL that is one becomes a link whose target ends where it should", () => {
    const url = "https://x.example/a_(b)?c=1&copy;=2 <d>";
    const [first, second] = hostileCase("x").articles.map((article) => ({ ...article, url }));
    const links = nodesOf(read(toMarkdown(hostileCase("x").report, [first as never, second as never])));
    expect(links.flatMap((node) => (node.type === "link" ? [node.url] : []))).toEqual(
      Array.from({ length: 2 }, () => "https://x.example/a_%28b%29?c=1&copy;=2%20%3Cd%3E"),
    );
  });
});

it("bytes are counted as UTF-8 writes them", () => {
  for (const text of ["a", "é", "“", "😀", "a\ud800b", "\udc00\ud800", "\ud83d\ud83d\ude00"])
    expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
});
