import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../project-root.ts";

/** Every name that the package promises. A new one is added here, in the README and in CHANGELOG.md. */
const promised = {
  "src/config/index.ts": ["defineConfig"],
  "src/index.ts": [
    "InputError",
    "checkDraft",
    "compareArticles",
    "compareVersions",
    "explain",
    "extractDates",
    "extractEntities",
    "extractFigures",
    "extractQuotes",
    "readArticle",
  ],
  "src/report/index.ts": [
    "noticesOf",
    "toCsv",
    "toGithub",
    "toGithubSummary",
    "toHtml",
    "toJson",
    "toJsonl",
    "toJunit",
    "toMarkdown",
    "toSarif",
    "toText",
    "toWebAnnotations",
  ],
  "src/node/index.ts": ["InputError", "readArticles", "readFeed", "readHtml", "readSources"],
  "src/testing/index.ts": [
    "InputError",
    "assertAgreesWith",
    "assertConsistent",
    "assertQuotes",
    "assertStates",
    "assertSupportedBy",
  ],
  "src/vitest/index.ts": [],
} as const;

describe("the public face has exactly the promised names", () => {
  for (const [file, names] of Object.entries(promised)) {
    it(file, async () => {
      expect(Object.keys(await import(join(projectRoot, file))).sort()).toEqual(names);
    });
  }
});

describe("a call that cannot be understood says where, what was expected and what came", async () => {
  const crossfact = await import("../../src/index.ts");
  const cases: readonly [title: string, call: () => unknown, code: string, path: string][] = [
    ["no article", () => crossfact.readArticle(undefined as never), "not-an-article", "article"],
    ["no list", () => crossfact.compareArticles("text" as never), "not-a-list", "articles"],
    ["no text", () => crossfact.readArticle({ text: 7 } as never), "bad-text", "article.text"],
    ["an empty id", () => crossfact.readArticle({ id: "", text: "" }), "empty-id", "article.id"],
    [
      "two ids alike",
      () =>
        crossfact.compareArticles([
          { id: "a", text: "" },
          { id: "a", text: "" },
        ]),
      "duplicate-id",
      "articles[1].id",
    ],
    [
      "a date in words",
      () => crossfact.extractDates({ text: "", published: "3 May" }),
      "bad-date",
      "article.published",
    ],
    ["an unknown key", () => crossfact.readArticle({ text: "", body: "" } as never), "unknown-key", "article"],
    ["an unknown option", () => crossfact.compareArticles([], { fuzzy: true } as never), "bad-option", "options.fuzzy"],
    [
      "an unknown article in events",
      () => crossfact.compareArticles(["text"], { events: [["b"]] }),
      "unknown-article",
      "options.events[0][0]",
    ],
    ["no finding", () => crossfact.explain({ id: "f1" } as never), "not-a-finding", "finding"],
    ["a text over the limit", () => crossfact.readArticle("long text", { maxLength: 3 }), "text-too-long", "article"],
  ];
  for (const [title, call, code, path] of cases) {
    it(title, () => {
      const error = thrownBy(call);
      expect(error).toBeInstanceOf(crossfact.InputError);
      expect(error).toMatchObject({ code, path });
      expect((error as Error).message).toMatch(/^\S+: expected .+, got .+$/);
    });
  }
});

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}
