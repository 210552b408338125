import { describe, expect, it } from "vitest";
import { toWebAnnotations } from "../../src/report/index.ts";
import { HOSTILE, hostileCase } from "./hostile.ts";
import { articles, draftArticles, draftReport, report, versionArticles, versionReport } from "./reports.ts";

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value: string }[];
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

/** The annotations of a page, checked for what the Web Annotation Data Model asks for (3.1, 3.2.4, 4.2.4, 4.2.5, 5.2). */
function annotationsOf(json: string): readonly Annotation[] {
  const page = JSON.parse(json);
  expect(page).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: expect.any(String),
    type: "AnnotationPage",
  });
  const ids = page.items.map(({ id }: Annotation) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, type, body, target } of page.items as readonly Annotation[]) {
    expect(id).toMatch(/^urn:crossfact:notice:[\w.%~!*'()-]+:\d+:\d+$/);
    expect(type).toBe("Annotation");
    for (const one of body) expect(one).toMatchObject({ type: "TextualBody", value: expect.any(String) });
    expect(target.source).toMatch(/^[\x21-\x7e]+$/);
    const [quote, position, ...others] = target.selector;
    expect(quote).toMatchObject({ type: "TextQuoteSelector", exact: expect.any(String) });
    if (position)
      expect(position).toMatchObject({
        type: "TextPositionSelector",
        start: expect.any(Number),
        end: expect.any(Number),
      });
    expect(others).toEqual([]);
  }
  return page.items;
}

describe("web annotations", () => {
  it("mark each mention of each version by its words and what stands around them", () => {
    const items = annotationsOf(toWebAnnotations(report, articles, { version: "1.2.3" }));
    const mentions = report.findings.flatMap(({ versions }) => versions.flatMap((version) => version.mentions));
    expect(items).toHaveLength(mentions.length);
    for (const [index, { target }] of items.entries()) {
      const { articleId, text } = mentions[index] as (typeof mentions)[number];
      const { prefix = "", exact = "", suffix = "" } = target.selector[0] ?? {};
      expect(exact).toBe(text);
      expect(articles.find(({ id }) => id === articleId)?.text).toContain(prefix + exact + suffix);
    }
  });
  it("say what is the matter and of what kind", () => {
    const values = annotationsOf(toWebAnnotations(report, articles)).map(({ body }) => body.map(({ value }) => value));
    const [toll] = report.findings.filter(({ kind }) => kind === "figure");
    expect(values).toContainEqual([toll?.message, "figure/contradiction", "error"]);
  });
  it("count positions in characters, in the text and in its file", () => {
    const text = "😀 😀 The sinking killed 14 people.";
    const start = text.indexOf("14");
    const mention = { articleId: "a", start, end: start + 2, text: "14" };
    const changes = {
      changes: [{ kind: "figure" as const, change: "added" as const, after: mention, message: "figure added: “14”" }],
    };
    const pair = { before: "", after: { id: "a", text } };
    const selectors = (file?: string) => {
      const toSource = (offset: number) => offset + (file ?? "").indexOf(text);
      const sources = file === undefined ? undefined : new Map([["after", { uri: "a.md", text: file, toSource }]]);
      return annotationsOf(toWebAnnotations(changes, pair, { sources }))[0]?.target.selector[1];
    };
    const at = [...text].join("").length - [...text].length;
    expect(at).toBe(2);
    expect(selectors()).toEqual({ type: "TextPositionSelector", start: start - 2, end: start });
    expect(selectors(`---\n😀\n---\n${text}`)).toEqual({
      type: "TextPositionSelector",
      start: start - 3 + 11,
      end: start - 1 + 11,
    });
  });
  it("give no position in a page, whose text without tags is not at hand", () => {
    const page = `<p>${articles[1].text}`;
    const sources = new Map([
      ["news/courier.txt", { uri: "courier.html", text: page, toSource: (offset: number) => offset + 3 }],
    ]);
    const items = annotationsOf(toWebAnnotations(report, articles, { sources }));
    expect(new Set(items.map(({ target }) => `${target.source} ${target.selector.length}`))).toEqual(
      new Set(["https://wire.example/ferry 1", "courier.html 1"]),
    );
    const plain = annotationsOf(toWebAnnotations(report, articles));
    expect(new Set(plain.map(({ target }) => `${target.source} ${target.selector.length}`))).toEqual(
      new Set(["https://wire.example/ferry 1", "news/courier.txt 2"]),
    );
  });
  it("are made of drafts and versions too", () => {
    expect(annotationsOf(toWebAnnotations(draftReport, draftArticles)).map(({ target }) => target.source)).toEqual([
      "draft",
      "news/courier.txt",
      "draft",
    ]);
    expect(annotationsOf(toWebAnnotations(versionReport, versionArticles)).length).toBeGreaterThanOrEqual(4);
  });
  for (const bad of HOSTILE) {
    it(`are well-formed whatever articles write: ${JSON.stringify(bad)}`, () => {
      const { articles: given, report: hostile } = hostileCase(bad);
      const json = toWebAnnotations(hostile, given);
      expect(annotationsOf(json)).toHaveLength(2);
      expect(JSON.stringify(JSON.parse(json))).not.toMatch(/\\ud[89a-f]/);
    });
  }
});
