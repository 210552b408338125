import { describe, expect, it } from "vitest";
import { compareArticles } from "../../../src/index.ts";
import { toHtml } from "../../../src/report/index.ts";
import { fireArticles, pages, tollArticles } from "./pages.ts";
import { tagsOf } from "./tags.ts";

const { fire = "", toll = "", agreement = "" } = pages;

/** Text without tags, on one line. */
function words(page: string): string {
  return page
    .replace(/<style>[^<]*<\/style>/, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");
}

/** The inside of every element of a class that holds no element of the same name. */
function each(page: string, pattern: RegExp): string[] {
  return [...page.matchAll(pattern)].map(([, inside]) => words(inside ?? ""));
}

describe("the head of the page", () => {
  it("says what came out", () => {
    expect(each(fire, /<h1>(.*?)<\/h1>/g)).toEqual(["2 contradictions in 2 articles"]);
    expect(each(toll, /<h1>(.*?)<\/h1>/g)).toEqual(["1 contradiction and 1 update in 6 articles"]);
    expect(each(agreement, /<h1>(.*?)<\/h1>/g)).toEqual(["No disagreement found in 2 articles"]);
    expect(each(pages["one article"] ?? "", /<h1>(.*?)<\/h1>/g)).toEqual([
      "One article, and nothing to compare it with",
    ]);
  });
  it("takes a title of the caller's", () => {
    const page = toHtml(compareArticles(fireArticles), fireArticles, { title: "Quay Street <fire>" });
    expect(page).toContain("Quay Street &lt;fire&gt;</title>");
  });
});

it("an option that cannot be understood is an error that says what to pass", () => {
  const write = (options: object) => () => toHtml(compareArticles([]), [], options);
  expect(write({ texts: "all" })).toThrow('options.texts: expected "full" or "marked", got "all"');
  expect(write({ title: 7 })).toThrow("options.title: expected a string, got 7");
});

describe("a finding", () => {
  it("sets both sentences side by side, and marks in a quotation only the words that differ", () => {
    expect(each(fire, /<blockquote dir="auto">(.*?)<\/blockquote>/gs)).toEqual(
      expect.arrayContaining([
        "“We had two minutes to leave the building,” said Nadia Ferrer.",
        "“We had ten minutes to leave the building,” Nadia Ferrer said.",
      ]),
    );
    expect(each(fire, /<mark>(.*?)<\/mark>/g).sort()).toEqual(["Five", "ten", "three", "two"]);
  });
  it("says why it was made", () => {
    expect(words(fire)).toMatch(/Error, \d+ % sure: why\? Taken for one thing:/);
  });
});

describe("the table of facts", () => {
  const rows = each(fire.slice(fire.indexOf("Who says what")), /<tr[^>]*>(.*?)<\/tr>/gs);

  it("has a column for each article, in the order of publication", () => {
    expect(rows[0]).toBe("FactHarbour Courier 11 Mar 2025 08:30Evening Post 11 Mar 2025 08:50");
  });
  it("lists disagreements first, then what is told alike", () => {
    const alike = rows.indexOf("Told alike");
    expect(rows.slice(1, alike)).toEqual([
      "Contradiction: Killed 1figurethreeFive",
      "Contradiction: Words of Nadia Ferrer 2quotationWe had two minutes to leave the buildingWe had ten minutes to leave the building",
    ]);
    expect(rows.slice(alike + 1)).toContain("Agreement: ResidentfigureSome 60About 60");
  });
  it("of an event with many articles has a row for each version", () => {
    expect(pages["an event with many articles"]).toContain('<th scope="col">Told by</th>');
  });
  it("shows a dash where an article says nothing comparable", () => {
    expect(toll).toContain('<td class="silent">—</td>');
  });
});

describe("the timeline", () => {
  const picture = toll.slice(toll.indexOf('<svg class="timeline"'), toll.indexOf("</figure>"));

  it("joins a toll that rises and the report that does not fit to one picture", () => {
    expect(toll.split('<svg class="timeline"')).toHaveLength(2);
    expect(each(picture, /<text class="value[^>]*>(.*?)<\/text>/g)).toEqual(["≥ 4", "≥ 7", "9", "12", "14", "11"]);
  });
  it("tells updates from contradictions by shape as well as by colour", () => {
    const shapes = [...picture.matchAll(/class="point is-(\w+)"[^>]*><g[^>]*><path d="([^"]+)"/g)].map(
      ([, move, path]) => [move, path],
    );
    expect(shapes.map(([move]) => move)).toEqual(["first", "update", "update", "update", "update", "contradiction"]);
    expect(new Set(shapes.map(([, path]) => path)).size).toBe(3);
  });
  it("joins the points of one publisher", () => {
    expect(picture.match(/class="course/g)).toHaveLength(2);
  });
  it("draws what the words leave open as a bar", () => {
    expect(picture.match(/class="range/g)).toHaveLength(2);
  });
  it("has its words for those who do not see it, and as a table", () => {
    expect(each(picture, /<desc[^>]*>(.*?)<\/desc>/g)[0]).toMatch(
      /^At least four \(Valley Radio, 8 Sep 2025 09:10, first report\); .*11 \(Night Gazette, 8 Sep 2025 21:30, contradiction\)$/,
    );
    expect(words(picture)).toContain("The picture as a table");
  });
  it("says which reports have no date and so no place in it", () => {
    const undated = tollArticles.map(({ published, ...article }, at) =>
      at === 5 ? article : { ...article, published },
    );
    const report = compareArticles(tollArticles);
    expect(words(toHtml(report, undated))).toContain("Without a date, so not in the picture: Night Gazette undated");
  });
  it("is not drawn for figures that do not move", () => {
    expect(agreement).not.toContain('class="timeline"');
  });
});

describe("the articles", () => {
  it("stand there in full, each mark leading to its finding and back", () => {
    expect(words(fire)).toContain(
      "A fire in a furniture warehouse on Quay Street in Kestrel Bay killed three1 people early",
    );
    const tags = tagsOf(fire);
    const mark = tags.find(({ attributes }) => attributes.get("class") === "mark is-contradiction");
    const finding = mark?.attributes.get("href")?.slice(1);
    expect(tags.some(({ name, attributes }) => name === "article" && attributes.get("id") === finding)).toBe(true);
    expect(fire).toMatch(/<p class="teller"><a href="#mark-\d+">/);
  });
  it("fold away what is not of the article", () => {
    expect(words(pages.seeds ?? "")).toContain("Left out: Top Stories");
  });
  it("are cut to their marked paragraphs where they are long, and the page says so", () => {
    const filler = `${"Nothing else happened on the quay that day. ".repeat(40)}\n\n`;
    const long = fireArticles.map((article) => ({ ...article, text: article.text + `\n\n${filler}`.repeat(400) }));
    const page = toHtml(compareArticles(fireArticles, { events: "same" }), long);
    expect(page.length).toBeLessThan(60_000);
    expect(words(page)).toContain("only their marked paragraphs are printed here");
    expect(words(page)).toContain("killed three1 people");
  });
  it("that are not the ones of the report are not marked", () => {
    const others = fireArticles.map((article) => ({ ...article, text: `Corrected. ${article.text}` }));
    const page = toHtml(compareArticles(fireArticles, { events: "same" }), others);
    expect(page).not.toContain('class="mark');
    expect(each(page, /<blockquote dir="auto">(.*?)<\/blockquote>/gs)).toContain("three");
  });
});

describe("the page of a draft", () => {
  const page = pages["a draft"] ?? "";

  it("sets what a source contradicts beside its words, then what no source says, then what is borne out", () => {
    expect(each(page, /<h1>(.*?)<\/h1>/g)[0]).toMatch(
      /^\d+ contradicted and \d+ in no source, of \d+ facts in the draft$/,
    );
    const stands = [...page.matchAll(/<article class="finding is-(\w+)"/g)].map(([, stand]) => stand);
    expect(stands).toContain("contradiction");
    expect(stands).toEqual([...stands].sort());
    expect(words(page)).toMatch(/Draft The sinking killed 15 people.*Harbour Wire.*killed 14 people/);
    expect(each(page, /<tr id="finding[^>]*>(.*?)<\/tr>/gs)).toContainEqual(
      expect.stringMatching(/^QuotationWe had two minutes/),
    );
  });
  it("says so where all is borne out", () => {
    expect(words(pages["a draft that its source bears out"] ?? "")).toMatch(
      /Every one of \d+ facts in the draft is in its sources/,
    );
  });
});

describe("the page of two versions", () => {
  const page = pages["two versions"] ?? "";

  it("tells what changed, was added and removed, each in its own version", () => {
    expect(each(page, /<h1>(.*?)<\/h1>/g)[0]).toMatch(/^\d facts? changed, \d added and \d removed$/);
    expect(words(page)).toContain("“14”, now “16”");
    const teller = (words: string) => page.match(new RegExp(`<a href="#(mark-\\w+)-\\d+"><b><bdi>${words}`))?.[1];
    expect([teller("Before"), teller("After")]).toEqual(["mark-before", "mark-after"]);
  });
  it("says so where nothing did", () => {
    expect(words(pages["two versions alike"] ?? "")).toContain("No fact changed between the versions");
  });
});

it("articles are shown with the files that they were read from", () => {
  const sources = new Map([["courier", { uri: "wire/courier.html", text: "", toSource: (at: number) => at }]]);
  expect(toHtml(compareArticles(fireArticles), fireArticles, { sources })).toContain("wire/courier.html");
});

it("five hundred articles with a thousand findings give a page with every finding, most of them folded", () => {
  const many = Array.from({ length: 500 }, (_, index) => ({
    ...(fireArticles[index % 2] as (typeof fireArticles)[number]),
    id: `article-${index}`,
  }));
  const one = compareArticles(fireArticles, { events: "same" });
  const finding = one.findings[0] as (typeof one.findings)[number];
  const renamed = (pair: number) =>
    finding.versions.map((version) => ({
      ...version,
      mentions: version.mentions.map((mention) => ({
        ...mention,
        articleId: `article-${2 * pair + (mention.articleId === "courier" ? 0 : 1)}`,
      })),
    }));
  const page = toHtml(
    {
      ...one,
      events: Array.from({ length: 250 }, (_, pair) => ({
        id: `event-${pair}`,
        articleIds: [`article-${2 * pair}`, `article-${2 * pair + 1}`],
      })),
      findings: Array.from({ length: 1000 }, (_, at) => ({ ...finding, id: `f${at}`, versions: renamed(at % 250) })),
    },
    many,
  );
  expect(page.match(/<article class="finding/g)).toHaveLength(1000);
  expect(page.match(/<details><summary><span class="head">/g)).toHaveLength(940);
  expect(page.length).toBeLessThan(6_000_000);
});
