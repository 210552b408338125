import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSources } from "../../src/node/index.ts";
import { projectRoot } from "../project-root.ts";
import { type TempFolder, tempFolder } from "./temp-folder.ts";

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const ids = (paths: string | string[], base?: string) =>
  readSources(paths, base === undefined ? {} : { base }).articles.map(({ id }) => id);

describe("an article is called", () => {
  it("after its file, from the folder that holds all that is given", () => {
    const a = folder.write("north/a.txt", "A");
    const b = folder.write("south/deep/b.txt", "B");
    expect(ids([a, b])).toEqual(["north/a.txt", "south/deep/b.txt"]);
    expect(ids(a)).toEqual(["a.txt"]);
    expect(ids(folder.path)).toEqual(["north/a.txt", "south/deep/b.txt"]);
    expect(ids(a, folder.path)).toEqual(["north/a.txt"]);
  });

  it("by its own id, with its file in front where another has the same", () => {
    folder.write("a.json", '[{"id": "x", "text": "A"}, {"id": "y", "text": "B"}]');
    folder.write("b.json", '[{"id": "x", "text": "C"}, {"id": "z", "text": "D"}, {"id": "z", "text": "E"}, "F"]');
    expect(ids(folder.path)).toEqual(["a.json#x", "y", "b.json#x", "b.json#2#z", "b.json#3#z", "b.json#4"]);
  });
});

describe("the rest goes on, and there is one line for", () => {
  const lines = (paths: string | string[]) => {
    const { articles, problems } = readSources(paths);
    return [
      ...articles.map(({ text }) => text),
      ...problems.map(({ path, reason }) => `${path.replace(folder.path, "")}: ${reason}`),
    ];
  };

  it("a path that is not there", () => {
    const good = folder.write("a.txt", "A");
    expect(lines([join(folder.path, "gone.txt"), good])).toEqual([
      "A",
      "/gone.txt: expected a file or folder, got nothing there",
    ]);
  });

  it("a folder with nothing in it", () => {
    mkdirSync(join(folder.path, "empty"));
    expect(lines(join(folder.path, "empty"))).toEqual(["/empty: expected a folder with articles, got none in it"]);
  });

  it("broken JSON, an item that is no article, a day that is none, a text that is blank", () => {
    folder.write("a.json", "[{");
    folder.write("b.json", '[{"text": "B"}, 7, {"text": "C", "published": "soon"}, {"text": " "}]');
    expect(lines(folder.path).map((line) => line.replace(/not \(.*\)/, "not (...)"))).toEqual([
      "B",
      "/a.json: expected JSON, got text that is not (...)",
      '/b.json[1]: expected an article with a "text", got 7',
      '/b.json[2]: published: expected a date or date-time such as 2025-05-04T09:06Z, got "soon"',
      "/b.json#4: expected an article, got one without text",
    ]);
  });

  it("a line of JSON lines", () => {
    folder.write("wire.jsonl", '{"text": "A"}\n\n{"text": \n"B"\n');
    expect(lines(folder.path).map((line) => line.replace(/not \(.*\)/, "not (...)"))).toEqual([
      "A",
      "B",
      "/wire.jsonl:3: expected JSON, got text that is not (...)",
    ]);
  });

  it("a file that a manifest lists and the folder lacks", () => {
    folder.write("manifest.json", '[{"file": "gone.txt"}, {"name": "a"}, {"file": "a.txt", "id": "a"}]');
    folder.write("a.txt", "A");
    expect(lines(folder.path)).toEqual([
      "A",
      `/manifest.json[1]: expected an object with "file", got an object`,
      "/gone.txt: expected a file that can be read, got ENOENT",
    ]);
  });

  it("a folder and a file without rights", () => {
    const file = folder.write("closed/a.txt", "A");
    const closed = folder.write("b.txt", "B");
    chmodSync(join(folder.path, "closed"), 0);
    chmodSync(closed, 0);
    const { articles, problems } = readSources(folder.path);
    chmodSync(join(folder.path, "closed"), 0o700);
    // the superuser reads everything
    const isSuperuser = process.getuid?.() === 0;
    expect(articles.map(({ text }) => text)).toEqual(isSuperuser ? ["B", "A"] : []);
    expect(problems.map(({ reason }) => reason.replace(/.*, /, ""))).toEqual(
      isSuperuser ? [] : ["got EACCES", "got EACCES"],
    );
    expect(file).toContain("closed");
  });
});

describe("a folder", () => {
  it("with links in circles is read once", () => {
    folder.write("a/one.txt", "A");
    symlinkSync("..", join(folder.path, "a", "up"));
    symlinkSync(".", join(folder.path, "self"));
    symlinkSync("nowhere", join(folder.path, "dead.txt"));
    symlinkSync("a", join(folder.path, "b"));
    const { articles, problems } = readSources(folder.path);
    expect(articles.map(({ id }) => id)).toEqual(["a/one.txt"]);
    expect(problems).toEqual([]);
  });

  it("leaves hidden files and those of other kinds alone, and notes JSON that holds no article", () => {
    folder.write(".hidden.txt", "no");
    folder.write("node_modules/x/readme.md", "no");
    folder.write("style.css", "no");
    folder.write("LICENSE", "no");
    folder.write("expected.json", '{"findings": []}');
    folder.write("none.json", "[]");
    folder.write("a.txt", "A");
    const { articles, problems, notes } = readSources(folder.path);
    expect(articles.map(({ text }) => text)).toEqual(["A"]);
    expect(problems).toEqual([]);
    expect(notes.map(({ path }) => path.replace(folder.path, ""))).toEqual(["/expected.json", "/none.json"]);
  });
});

describe("a pattern", () => {
  it("gives what matches, in the order of names", () => {
    for (const name of ["b.txt", "a.txt", "c.md", "deep/d.txt"]) folder.write(name, name);
    expect(ids(join(folder.path, "*.txt"))).toEqual(["a.txt", "b.txt"]);
    expect(ids(join(folder.path, "**/*.{txt,md}"))).toEqual(["a.txt", "b.txt", "c.md", "deep/d.txt"]);
  });

  it("that matches nothing is a problem", () => {
    expect(readSources(join(folder.path, "*.txt")).problems).toMatchObject([
      { reason: "expected a pattern that matches, got no file for it" },
    ]);
  });

  it("is a name first where a file has it", () => {
    const path = folder.write("[id].txt", "A");
    expect(ids(path)).toEqual(["[id].txt"]);
  });
});

describe("the source of an article", () => {
  it("has the file's text, and each character of the article in it", () => {
    const content = "---\r\ntitle: Quake\r\n---\r\n\r\nThe quake\r\nkilled 14.";
    folder.write("a.md", content);
    folder.write(
      "b.json",
      '{"articles": [{"text": "no", "title": "text"}, {"title": "t\\"", "text": "Caf\\u00e9 \\"Zu\\\\m\\"\\n🦀 14"}]}',
    );
    folder.write("c.jsonl", '"first"\n{"id": "c", "text": "line \\t two"}\n');
    const { articles, sources } = readSources(folder.path);
    expect(sources.get("a.md")?.text).toBe(content);
    expect(
      articles.map(({ id, text }) => [id, around(text, sources.get(id)?.text ?? "", sources.get(id)?.toSource)]),
    ).toEqual([
      ["a.md", "The quake\r\nkilled 14."],
      ["b.json#1", "no"],
      ["b.json#2", 'Caf\\u00e9 \\"Zu\\\\m\\"\\n🦀 14'],
      ["c.jsonl#1", "first"],
      ["c", "line \\t two"],
    ]);
  });

  it("leads each letter and digit of a JSON text to itself", () => {
    folder.write("b.json", '{"text": "Caf\\u00e9 \\"Zu\\\\m\\"\\n🦀 14"}');
    const { articles, sources } = readSources(folder.path);
    const [{ id, text }] = articles as [{ id: string; text: string }];
    const source = sources.get(id);
    for (const [offset, character] of [...text].entries()) {
      if (/[a-z\d]/i.test(character))
        expect(source?.text[source.toSource(text.indexOf(character))], `${offset}`).toBe(character);
    }
  });
});

function around(text: string, source: string, toSource: (offset: number) => number = () => -1): string {
  return source.slice(toSource(0), toSource(text.length));
}

describe("the source of a long page", () => {
  const page = (words: string) => `<script>${"x".repeat(60_000)}</script><p>Two died, ${words}.</p>`;

  it("is read again when it is asked for", () => {
    const path = folder.write("a.html", page("“Café” said"));
    const source = readSources(path).sources.get("a.html");
    expect(source?.text).toBe(page("“Café” said"));
    expect(source?.text.slice(source.toSource(0), source.toSource(3))).toBe("Two");
  });

  it("says so where the file is another by then", () => {
    const path = folder.write("a.html", page("he said"));
    const source = readSources(path).sources.get("a.html");
    folder.write("a.html", page("she said again"));
    expect(() => source?.text).toThrow("a.html: expected the file as it was read before, got a changed one");
  });
});

describe("a page's encoding", () => {
  const html = (head: string) => `<html><head>${head}</head><body><p>Café “Zum” 14</p></body></html>`;
  const windows = (text: string) => Buffer.from(text.replaceAll("“", "\u0093").replaceAll("”", "\u0094"), "latin1");
  const cases: readonly [name: string, bytes: Uint8Array, text: string, note: string][] = [
    ["as its meta tag says", windows(html('<meta charset="windows-1252">')), "Café “Zum” 14", ""],
    [
      "by the older tag",
      windows(html('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-1">')),
      "Café “Zum” 14",
      "",
    ],
    [
      "UTF-8, whatever it says",
      Buffer.from(html('<meta charset="iso-8859-1">')),
      "Café “Zum” 14",
      "declares iso-8859-1 but is UTF-8: read as UTF-8",
    ],
    [
      "not what it says",
      windows(html('<meta charset="utf-8">')),
      "Café “Zum” 14",
      "is not utf-8, as it declares: read as Windows-1252, a guess",
    ],
    [
      "one that nobody knows",
      windows(html('<meta charset="x-none">')),
      "Café “Zum” 14",
      "is not x-none, as it declares: read as Windows-1252, a guess",
    ],
    [
      "Japanese",
      Buffer.from([...Buffer.from('<meta charset="shift_jis"><p>'), 0x93, 0x8c, 0x8b, 0x9e, ...Buffer.from(" 14")]),
      "東京 14",
      "",
    ],
  ];
  for (const [name, bytes, text, note] of cases) {
    it(name, () => {
      const read = readSources(folder.write("a.html", bytes));
      expect(read.articles.map((article) => article.text)).toEqual([text]);
      expect(read.notes.map(({ reason }) => reason).join()).toBe(note);
    });
  }
});

describe("a file without an ending is what it looks like", () => {
  const cases: readonly [content: string, ids: string[]][] = [
    ["<!DOCTYPE html><title>t</title><p>Two died.", ["story"]],
    [
      '<?xml version="1.0"?><rss><channel><item><description>Two died.</description></item></channel></rss>',
      ["story#1"],
    ],
    ['{"text": "Two died."}', ["story"]],
    ['{"text": "Two died."}\n{"text": "Three died."}\n', ["story#1", "story#2"]],
    ["---\ntitle: t\n---\nTwo died.", ["story"]],
  ];
  for (const [content, expected] of cases) {
    it(content.slice(0, 24).replaceAll("\n", " "), () => {
      folder.write("story", content);
      expect(ids(join(folder.path, "story"))).toEqual(expected);
      expect(ids(folder.path)).toEqual(expected);
    });
  }

  it("as downloaders call pages: with a query behind the ending", () => {
    folder.write("story.html?page=2", "<p>Two died.");
    expect(ids(folder.path)).toEqual(["story.html?page=2"]);
  });
});

it("leaves the frames alone that a browser saves beside a page", () => {
  folder.write("Ferry sinks.html", "<p>Two died.");
  folder.write("Ferry sinks_files/saved_resource.html", "<p>Buy 2, get 3.");
  folder.write("other_files/b.html", "<p>Three died.");
  expect(ids(folder.path)).toEqual(["Ferry sinks.html", "other_files/b.html"]);
});

describe("a file's encoding", () => {
  const cases: readonly [name: string, bytes: Uint8Array, text: string, note: string][] = [
    ["utf-8 with a mark", Buffer.from("\uFEFF“Café”"), "“Café”", ""],
    ["utf-16 little end first", Buffer.from("\uFEFF“Café”", "utf16le"), "“Café”", ""],
    ["utf-16 big end first", Buffer.from("\uFEFF“Café”", "utf16le").swap16(), "“Café”", ""],
    [
      "utf-16 without a mark",
      Buffer.from("The ferry sank.", "utf16le"),
      "The ferry sank.",
      "has no byte order mark: read as UTF-16LE",
    ],
    [
      "windows-1252",
      Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x85, 0x80]),
      "“Café”…€",
      "is not UTF-8 and declares nothing: read as Windows-1252, a guess",
    ],
  ];
  for (const [name, bytes, text, note] of cases) {
    it(name, () => {
      const read = readSources(folder.write("a.txt", bytes));
      expect(read.articles.map((article) => article.text)).toEqual([text]);
      expect(read.notes.map(({ reason }) => reason).join()).toBe(note);
      expect(read.problems).toEqual([]);
    });
  }
});

describe("hostile files give a line or a normal result", () => {
  it("JSON 20,000 levels deep", () => {
    folder.write("lists.json", `${"[".repeat(20_000)}${"]".repeat(20_000)}`);
    folder.write("objects.json", `${'{"text":'.repeat(20_000)}1${"}".repeat(20_000)}`);
    folder.write("strings.json", `["A", ${'["a",'.repeat(20_000)}1${"]".repeat(20_000)}]`);
    const { articles, sources, problems, notes } = readSources(folder.path);
    expect(articles.map(({ text }) => text)).toEqual(["A"]);
    expect(sources.get("strings.json#1")?.toSource(0)).toBe(2);
    expect([...problems, ...notes].length).toBe(3);
  });

  it("__proto__, constructor and hasOwnProperty as keys and ids", () => {
    folder.write(
      "a.json",
      '{"__proto__": {"text": "no", "published": "soon"}, "constructor": 1, "hasOwnProperty": 2, "text": "A"}',
    );
    folder.write("b.json", '[{"id": "__proto__", "text": "B"}, {"__proto__": {"text": "no"}}]');
    folder.write("c.md", "---\n__proto__: x\nconstructor: y\ntitle: C\n---\nC");
    const { articles, sources, problems } = readSources(folder.path);
    expect(articles).toEqual([
      { id: "a.json", text: "A" },
      { id: "__proto__", text: "B" },
      { id: "c.md", text: "C", title: "C" },
    ]);
    expect(sources.get("__proto__")?.text).toContain("B");
    expect(problems.length).toBe(1);
    expect(({} as Record<string, unknown>).published).toBeUndefined();
  });

  it("binary data, a picture that calls itself text, a text over the limit", () => {
    folder.write("a.txt", new Uint8Array([1, 0, 2, 0, 0, 3]));
    folder.write("b.txt", Buffer.from("\u0089PNG\r\n", "latin1"));
    folder.write(
      "b2.txt",
      Uint8Array.from({ length: 3000 }, (_, index) => 1 + ((index * 31) % 255)),
    );
    folder.write("c.txt", "a".repeat(5_000_001));
    folder.write("d.txt", "");
    const { articles, problems, notes } = readSources(folder.path);
    expect(articles).toEqual([]);
    expect([...problems, ...notes].map(({ reason }) => reason)).toEqual([
      "expected text, got binary data",
      "expected text, got a picture",
      "expected text, got binary data",
      "expected at most 5000000 characters, got 5000001",
      "expected text, got an empty file",
    ]);
  });

  it.skipIf(process.platform === "win32")("a device without an end", () => {
    expect(readSources("/dev/zero").problems).toEqual([
      { path: "/dev/zero", reason: "expected at most 32000000 bytes, got more" },
    ]);
  });
});

it("standard input is called stdin", () => {
  const script = `import { readSources } from ${JSON.stringify(join(projectRoot, "src/node/index.ts"))};
    const { articles, sources } = readSources("-");
    console.log(JSON.stringify([articles, sources.get("stdin").uri]));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", join(projectRoot, "node_modules/tsx/dist/esm/index.mjs"), "--input-type=module", "--eval", script],
    { input: '{"text": "A", "published": "2025-05-03"}', encoding: "utf8" },
  );
  expect({ stdout, stderr }).toEqual({
    stdout: '[[{"text":"A","published":"2025-05-03","id":"stdin"}],"stdin"]\n',
    stderr: "",
  });
});
