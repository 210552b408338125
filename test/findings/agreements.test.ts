import { describe, expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";

const courier = {
  id: "courier",
  publisher: "Harbour Courier",
  published: "2025-03-11T08:30:00Z",
  text: "A fire in a furniture warehouse on Quay Street in Kestrel Bay killed three people early on Tuesday, the fire service said. Some 60 residents were led to safety. “We had two minutes to leave the building,” said Nadia Ferrer.",
};
const post = {
  id: "post",
  publisher: "Evening Post",
  published: "2025-03-11T08:50:00Z",
  text: "Three people died early on Tuesday in a fire in a furniture warehouse on Quay Street in Kestrel Bay, according to the fire service. About 60 residents had to leave their homes. “We had two minutes to leave the building,” Nadia Ferrer said.",
};
const include = ["agreement"] as const;

function agreed(articles: readonly (typeof courier)[]) {
  return (compareArticles(articles, { include, events: "same" }).agreements ?? []).map(
    ({ kind, mentions }) => `${kind}: ${mentions.map(({ articleId, text }) => `${text} (${articleId})`).join(", ")}`,
  );
}

describe("agreements", () => {
  it("hold every fact that the articles tell alike, with the words of each", () => {
    expect(agreed([courier, post])).toEqual([
      "figure: three (courier), Three (post)",
      "date: early on Tuesday (courier), early on Tuesday (post)",
      "figure: Some 60 (courier), About 60 (post)",
      "quote: We had two minutes to leave the building (courier), We had two minutes to leave the building (post)",
    ]);
  });
  it("leave out what is in dispute", () => {
    const five = { ...post, text: post.text.replace("Three people", "Five people") };
    expect(agreed([courier, five])).not.toContain("figure: three (courier), Five (post)");
    expect(agreed([courier, five])).toHaveLength(3);
  });
  it("do not depend on the order of the articles", () => {
    expect(agreed([post, courier])).toEqual(agreed([courier, post]));
  });
  it("need two articles: one that says a thing twice agrees with nobody", () => {
    expect(agreed([{ ...courier, text: `${courier.text} ${courier.text}` }])).toEqual([]);
  });
  it("have ids of their own within an event", () => {
    const { agreements = [] } = compareArticles([courier, post], { include, events: "same" });
    expect(new Set(agreements.map(({ id }) => id)).size).toBe(agreements.length);
  });
  it("come on request, as do the articles as they were read", () => {
    const plain = compareArticles([courier, post]);
    expect(plain).not.toHaveProperty("agreements");
    expect(plain).not.toHaveProperty("articles");
    const { articles } = compareArticles([courier], { include: ["article"] });
    expect(articles).toMatchObject([{ id: "courier", publishedFrom: "input", body: [{ start: 0 }] }]);
  });
  it("are no variations where variations are findings", () => {
    const both = compareArticles([courier, { ...post, text: post.text.replace("About 60", "Nearly 61") }], {
      include: ["agreement", "variation"],
      events: "same",
    });
    const told = new Set(
      both.findings.flatMap(({ versions }) => versions.flatMap(({ mentions }) => mentions.map(({ text }) => text))),
    );
    expect(told).toContain("Some 60");
    expect(both.agreements?.flatMap(({ mentions }) => mentions.map(({ text }) => text))).not.toContain("Some 60");
  });
});

it("a figure's version carries its number and bounds", () => {
  const { findings } = compareArticles(
    [courier, { ...post, text: post.text.replace("Three people", "At least five people") }],
    {
      events: "same",
    },
  );
  const quantities = findings.flatMap(({ versions }) => versions.map(({ mentions }) => mentions[0]?.quantity));
  expect(quantities).toMatchObject([
    { value: 3, min: 3, max: 3, approximator: "exact" },
    { value: 5, min: 5, max: null, approximator: "at-least" },
  ]);
});
