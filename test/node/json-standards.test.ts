import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSources } from "../../src/node/index.ts";
import { type TempFolder, tempFolder } from "./temp-folder.ts";

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

function read(content: unknown) {
  return readSources(folder.write("wire.json", JSON.stringify(content, null, 1)));
}

const ninjs2 = {
  uri: "urn:newsml:tna.example:20250310:ferry",
  type: "text",
  pubstatus: "usable",
  firstcreated: "2025-03-10T06:00:00+08:00",
  versioncreated: "2025-03-10T09:30:00+08:00",
  copyrightholder: "TNA",
  headlines: [
    { role: "short", value: "Ferry" },
    { role: "main", value: "Ferry sinks &amp; 14 die" },
  ],
  bodies: [
    { role: "main", contenttype: "text/plain", value: "The ferry sank. Fourteen died." },
    {
      role: "rich",
      contenttype: "text/html",
      value: "<section><p>The ferry “Tablas” sank.</p><p>Fourteen died.</p></section>",
    },
  ],
};

const ninjs3 = {
  uri: "https://tna.example/items/dam",
  standard: { name: "ninjs", version: "3.0" },
  type: "text",
  contentCreated: "20250214T074500-0700",
  versionCreated: "2025-02-14T07:45:00-07:00",
  infoSources: [{ name: "The News Agency", role: "main" }],
  headlines: [{ value: "Dam holds" }],
  bodies: [{ contentType: "text/plain", value: "Some 2,300 people left." }],
};

describe("ninjs", () => {
  it("version 2: the body with paragraphs, the main headline, both times", () => {
    expect(read(ninjs2).articles).toEqual([
      {
        id: "urn:newsml:tna.example:20250310:ferry",
        title: "Ferry sinks & 14 die",
        published: "2025-03-10T06:00:00+08:00",
        modified: "2025-03-10T09:30:00+08:00",
        publisher: "TNA",
        text: "The ferry “Tablas” sank.\n\nFourteen died.",
      },
    ]);
  });

  it("version 3, whose names have capitals", () => {
    expect(read([ninjs3]).articles).toEqual([
      {
        id: "https://tna.example/items/dam",
        title: "Dam holds",
        published: "2025-02-14T07:45:00-07:00",
        publisher: "The News Agency",
        url: "https://tna.example/items/dam",
        text: "Some 2,300 people left.",
      },
    ]);
  });

  it("version 1", () => {
    const item = {
      uri: "tna:1",
      versioncreated: "2025-03-10T06:00:00Z",
      headline: "Pit",
      body_text: "The pit closed.",
    };
    expect(read(item).articles).toEqual([
      { id: "tna:1", title: "Pit", published: "2025-03-10T06:00:00Z", text: "The pit closed." },
    ]);
  });

  it("passes over what was withdrawn and what is no text, and says so", () => {
    const picture = { uri: "tna:2", type: "picture", versioncreated: "2025-03-10T06:00:00Z", headlines: [] };
    const { articles, problems, notes } = read([{ ...ninjs3, pubStatus: "canceled" }, picture, ninjs2]);
    expect(articles.length).toBe(1);
    expect(problems).toEqual([]);
    expect(notes.map(({ reason }) => reason)).toEqual([
      '[0] is an item whose status is "canceled"',
      '[1] is an item of type "picture"',
    ]);
  });

  it("leads letters and digits through the HTML in the JSON to themselves in the file", () => {
    const { articles, sources } = read([ninjs2, ninjs3]);
    for (const { id, text } of articles) {
      const source = sources.get(id);
      const wrong = [...text].filter(
        (unit, at) => /[A-Za-z\d]/.test(unit) && source?.text[source.toSource(at)] !== unit,
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe("JSON Feed", () => {
  it("gives its items, published by the feed", () => {
    const { articles, sources, problems } = read({
      version: "https://jsonfeed.org/version/1.1",
      title: "Harbour Post",
      items: [
        {
          id: "7",
          url: "https://post.example/7",
          title: "Ferry",
          content_html: "<p>The ferry sank.</p><p>14 died.</p>",
          date_published: "2025-03-10T06:00:00+08:00",
        },
        { id: 8, content_text: "Fares < last year.", date_modified: "2025-03-11T06:00:00Z" },
        { id: "9", title: "Nothing said" },
      ],
    });
    expect(articles).toEqual([
      {
        id: "7",
        url: "https://post.example/7",
        title: "Ferry",
        publisher: "Harbour Post",
        published: "2025-03-10T06:00:00+08:00",
        text: "The ferry sank.\n\n14 died.",
      },
      { id: "8", publisher: "Harbour Post", published: "2025-03-11T06:00:00Z", text: "Fares < last year." },
    ]);
    expect(problems.map(({ reason }) => reason)).toEqual(['expected an article with a "content_html", got an object']);
    const source = sources.get("7");
    expect(source?.text.slice(source.toSource(17), source.toSource(19))).toBe("14");
  });
});

describe("what newsrooms' exports call things", () => {
  it("headline, articleBody, publishedAt and a publisher with a name", () => {
    expect(
      read([
        {
          headline: "Ferry",
          articleBody: "It sank.",
          publishedAt: "2025-03-10 06:00:00+08:00",
          publisher: { name: "Post" },
        },
      ]).articles,
    ).toEqual([
      {
        id: "wire.json#1",
        title: "Ferry",
        text: "It sank.",
        published: "2025-03-10T06:00:00+08:00",
        publisher: "Post",
      },
    ]);
  });
});
