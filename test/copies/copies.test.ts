import { describe, expect, it } from "vitest";
import { type ArticleInput, compareArticles, type Finding } from "../../src/index.ts";

const wire = (
  toll: string,
) => `A fire in a furniture warehouse on Quay Street in Kestrel Bay killed ${toll} people early on Tuesday, the fire service said.

The fire broke out shortly after two in the morning on the ground floor, where sofas and mattresses were stored, and spread to the roof within minutes. Crews from four towns fought it until dawn.

“We had two minutes to leave,” said Nadia Ferrer, who lives next door. Some 60 residents were led to safety and spent the night in a school.

The cause is not known. Mayor Piet Vos said that the owner had been told twice to repair the sprinklers.`;

const own = `Five people died on Tuesday when a furniture warehouse on Quay Street in Kestrel Bay burned down, according to the fire service.

Neighbours told this newspaper that they had smelled smoke as early as Monday evening. The street stays closed while inspectors look at the walls of the houses on either side.`;

function paper(id: string, text: string, minute: number): ArticleInput {
  return { id, publisher: id, text, published: `2025-03-11T05:${minute}:00Z` };
}

function tollOf(...articles: ArticleInput[]): Finding {
  const { findings } = compareArticles(articles, { events: "same" });
  return findings.find(({ subject }) => subject === "killed") as Finding;
}

describe("a wire story in several papers", () => {
  const shortened = wire("three").split("\n\n").slice(0, 3).join("\n\n").replaceAll("Kestrel Bay", "the town");
  const toll = tollOf(
    paper("Harbour Wire", wire("three"), 10),
    paper("Evening Post", own, 20),
    paper("Daily Star", `Blaze kills three\n\n${wire("three")}`, 30),
    paper("Bay Herald", shortened, 40),
  );

  it("counts once as an origin, whatever headline and cuts it got", () => {
    expect(toll.versions.map(({ value, origins }) => [value, origins])).toEqual([
      ["three", 1],
      ["Five", undefined],
    ]);
    const copies = toll.versions[0]?.mentions.map(({ articleId, copyOf }) => `${articleId} < ${copyOf}`);
    expect(new Set(copies)).toEqual(
      new Set(["Harbour Wire < undefined", "Daily Star < Harbour Wire", "Bay Herald < Harbour Wire"]),
    );
  });

  it("is told with the number of papers that print it", () => {
    expect(toll.message).toBe(
      "killed: “three” (Harbour Wire, 2025-03-11 05:10, printed by 3) but “Five” (Evening Post, 2025-03-11 05:20)",
    );
  });

  it("adds nothing to how sure the finding is", () => {
    const alone = tollOf(paper("Harbour Wire", wire("three"), 10), paper("Evening Post", own, 20));
    expect(toll.confidence).toBe(alone.confidence);
    expect(toll.id).toBe(alone.id);
  });
});

it("a paper with a text of its own is an origin of its own", () => {
  const agreeing = own.replace("Five", "Three");
  const toll = tollOf(
    paper("Harbour Wire", wire("three"), 10),
    paper("Bay Herald", agreeing, 20),
    paper("Evening Post", "Five people died in the fire in the furniture warehouse in Kestrel Bay.", 30),
  );
  expect(toll.versions.map(({ mentions, origins }) => [mentions.length, origins])).toEqual([
    [2, undefined],
    [1, undefined],
  ]);
});

it("a copy with another number in it is known as one", () => {
  const toll = tollOf(paper("Harbour Wire", wire("three"), 10), paper("Daily Star", wire("eight"), 20));
  expect(toll.versions.flatMap(({ mentions }) => mentions.map(({ copyOf }) => copyOf))).toEqual([
    undefined,
    "Harbour Wire",
  ]);
});
