import { describe, expect, it } from "vitest";
import { InputError } from "../../src/index.ts";
import { readFeed } from "../../src/node/index.ts";

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Harbour Post &amp; Mail</title><link>https://post.example/</link><image><title>no</title></image>
<item><title>Ferry sinks: &#8220;14 dead&#8221;</title><link>https://post.example/ferry</link><guid isPermaLink="false">post-17</guid>
<pubDate>Mon, 10 Mar 2025 06:00:00 +0800</pubDate><description>A teaser.</description><media:title>A picture of 3 boats</media:title>
<content:encoded><![CDATA[<p>The ferry &ldquo;Tablas&rdquo; sank. <b>Fourteen</b> people died.</p><figure><figcaption>In 2019</figcaption></figure><p>103 were saved.</p><p>The post <a>Ferry sinks: 14 dead</a> appeared first on <a>Post</a>.</p>]]></content:encoded></item>
<item><title>Fare rises</title><source url="https://wire.example/rss">Wire North</source><description>&lt;p&gt;Fares rise by 4 &amp;#37; in Caf&amp;eacute; class.&lt;/p&gt;&lt;script&gt;alert(99)&lt;/script&gt;</description></item>
<item><title>Nothing said</title></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Hill Echo</title>
<entry><title>Dam holds</title><link rel="self" href="https://echo.example/api/1"/><link href="https://echo.example/dam"/><id>tag:echo.example,2025:1</id>
<published>2025-02-14T07:45:00-07:00</published><updated>2025-02-14T09:10:00-07:00</updated><summary>no</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Some 2,300 people left.</p><p>Two bridges were <i>closed</i>.</p></div></content></entry>
<entry><title>Snow</title><id>2</id><updated>2025-02-15T01:00:00Z</updated><content>If x &lt; y, 30 cm of snow fell.</content></entry></feed>`;

const rdf = `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>Old Paper</title></channel>
<item rdf:about="a"><title>Pit closes</title><link>http://old.example/pit</link><description>The pit closed and 400 left.</description><dc:date>2004-03-03T10:00+01:00</dc:date></item></rdf:RDF>`;

describe("a feed gives the articles of its items", () => {
  it("RSS 2: the full text before the teaser, HTML decoded as often as it was written", () => {
    const { found, notes } = readFeed(rss);
    expect(found.map(({ article }) => article)).toEqual([
      {
        id: "post-17",
        title: "Ferry sinks: “14 dead”",
        published: "2025-03-10T06:00:00+08:00",
        publisher: "Harbour Post & Mail",
        url: "https://post.example/ferry",
        text: "The ferry “Tablas” sank. Fourteen people died.\n\n103 were saved.",
      },
      { title: "Fare rises", publisher: "Wire North", text: "Fares rise by 4 % in Café class." },
    ]);
    expect(notes).toEqual(["1 of 3 items have no text"]);
  });

  it("Atom: XHTML and plain text, the link to the page itself, both times", () => {
    expect(readFeed(atom).found.map(({ article }) => article)).toEqual([
      {
        id: "tag:echo.example,2025:1",
        title: "Dam holds",
        published: "2025-02-14T07:45:00-07:00",
        modified: "2025-02-14T09:10:00-07:00",
        publisher: "Hill Echo",
        url: "https://echo.example/dam",
        text: "Some 2,300 people left.\n\nTwo bridges were closed.",
      },
      {
        id: "2",
        title: "Snow",
        published: "2025-02-15T01:00:00Z",
        publisher: "Hill Echo",
        text: "If x < y, 30 cm of snow fell.",
      },
    ]);
  });

  it("RDF", () => {
    expect(readFeed(rdf).found.map(({ article }) => article)).toEqual([
      {
        title: "Pit closes",
        published: "2004-03-03T10:00+01:00",
        publisher: "Old Paper",
        url: "http://old.example/pit",
        text: "The pit closed and 400 left.",
      },
    ]);
  });

  it("letters and digits lead to themselves in the feed", () => {
    for (const feed of [rss, atom, rdf]) {
      for (const { article, toSource } of readFeed(feed).found) {
        const wrong = [...article.text].filter((unit, at) => /[A-Za-z\d]/.test(unit) && feed[toSource(at)] !== unit);
        expect(wrong).toEqual([]);
      }
    }
  });
});

describe("a broken feed goes as far as it goes", () => {
  it("cut off, or with tags that do not close", () => {
    expect(readFeed(rss.slice(0, rss.indexOf("<item><title>Fare") + 20)).found.length).toBe(1);
    const torn =
      "<rss><channel><item><description>One <b>died.</description></item><item><description>Two died.</description></item>";
    expect(readFeed(torn).found.map(({ article }) => article.text)).toEqual(["One died.", "Two died."]);
  });

  it("entities of its own stay as they are", () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&b; &f; died</description></item></channel></rss>`;
    expect(readFeed(bomb).found.map(({ article }) => article.text)).toEqual(["&b; &f; died"]);
  });

  it("other XML is none", () => {
    expect(() => readFeed("<urlset><url/></urlset>", "sitemap.xml")).toThrow(InputError);
    expect(() => readFeed("<urlset><url/></urlset>", "sitemap.xml")).toThrow(
      "sitemap.xml: expected an RSS or Atom feed, got other XML",
    );
  });
});
