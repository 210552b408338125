import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArticles } from "../../src/node/index.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crossfact-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe("a file", () => {
  it(".txt is text throughout, without its byte order mark", async () => {
    const path = await write("ferry.txt", "\uFEFFThe ferry sank.\n");
    expect(readArticles(path)).toEqual([{ id: "ferry.txt", text: "The ferry sank.\n" }]);
  });

  it(".md brings its fields as front matter", async () => {
    const path = await write(
      "ferry.md",
      '---\ntitle: "Ferry sinks: 14 dead"\ndate: 2025-03-10 06:00:00 +08:00\nsource: Harbour Post\ntags: [sea, ferry]\n---\n\nThe ferry sank.\n',
    );
    expect(readArticles(path)).toEqual([
      {
        id: "ferry.md",
        title: "Ferry sinks: 14 dead",
        published: "2025-03-10T06:00:00+08:00",
        publisher: "Harbour Post",
        text: "The ferry sank.\n",
      },
    ]);
  });

  it(".md without a closing fence is text throughout", async () => {
    const path = await write("rule.md", "---\ntitle: no\nThe ferry sank.");
    expect(readArticles(path)).toEqual([{ id: "rule.md", text: "---\ntitle: no\nThe ferry sank." }]);
  });

  it(".json holds one article, a list, or an object with articles", async () => {
    const one = await write("one.json", '{"text": "A", "url": "https://example.org/a", "published": null}');
    const list = await write("list.json", '["A", {"id": "b", "text": "B"}]');
    const object = await write("object.json", '{"articles": [{"id": "c", "text": "C", "publisher": "Post"}]}');
    expect(readArticles([one, list, object])).toEqual([
      { id: "one.json", text: "A", url: "https://example.org/a" },
      { id: "list.json#1", text: "A" },
      { id: "b", text: "B" },
      { id: "c", text: "C", publisher: "Post" },
    ]);
  });
});

describe("a folder", () => {
  it("gives its articles and those below in the order of their names, and says what it passes over", async () => {
    await write("b.txt", "B");
    await write("a/c.md", "C");
    await write("page.css", "p { color: red }");
    await write("expected.json", '{"findings": []}');
    const skipped: string[] = [];
    const articles = readArticles(folder, { onSkip: (path) => skipped.push(path) });
    expect(articles.map((article) => article.text)).toEqual(["C", "B"]);
    expect(skipped).toEqual([join(folder, "expected.json")]);
  });

  it("with a manifest gives what that lists, with what it knows", async () => {
    await write("b.txt", "B");
    await write("a.txt", "A");
    await write("draft.txt", "unlisted");
    await write("manifest.json", '[{"id": "b", "file": "b.txt", "publisher": "Post"}, {"id": "a", "file": "a.txt"}]');
    expect(readArticles(folder)).toEqual([
      { id: "b", text: "B", publisher: "Post" },
      { id: "a", text: "A" },
    ]);
  });

  it("below a folder may have a manifest of its own", async () => {
    await write("story/a.txt", "A");
    await write("story/manifest.json", '{"articles": [{"file": "a.txt", "published": "2025-05-03"}]}');
    expect(readArticles(folder)).toEqual([{ id: "story/a.txt", text: "A", published: "2025-05-03" }]);
  });
});

describe("an error names the file in one line", () => {
  const cases: readonly [name: string, content: string | Uint8Array, message: string][] = [
    ["page.docx", "text", 'expected a .txt, .md, .json, .jsonl, .html or .xml file, got ".docx"'],
    ["scan.txt", "%PDF-1.7 ...", "expected text, got a PDF"],
    ["empty.txt", "\uFEFF \n", "expected text, got an empty file"],
    ["empty.json", "{}", 'expected an article with a "text", got an object'],
    ["number.json", "[1]", '[0]: expected an article with a "text", got 1'],
    ["broken.json", "{", "expected JSON, got text that is not"],
  ];
  for (const [name, content, message] of cases) {
    it(name, async () => {
      const path = await write(name, content);
      const error = catchError(() => readArticles(path));
      expect(error).toMatchObject({ name: "InputError" });
      expect(error.message).toContain(path);
      expect(error.message).toContain(message);
      expect(error.message).not.toContain("\n");
    });
  }

  it("that is not there", () => {
    const path = join(folder, "nowhere");
    expect(() => readArticles(path)).toThrow(`${path}: expected a file or folder, got nothing there`);
  });

  it("that a manifest lists but the folder lacks", async () => {
    await write("manifest.json", '[{"file": "gone.txt"}]');
    expect(() => readArticles(folder)).toThrow(
      `${join(folder, "gone.txt")}: expected a file that can be read, got ENOENT`,
    );
  });
});

function catchError(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was thrown");
}
