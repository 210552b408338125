import { type ArticleInput, compareArticles } from "crossfact";
import { describe, expect, it } from "vitest";

function fire(id: string, town: string, site: string, dead: string): ArticleInput {
  return {
    id: `${id}, ${town}`,
    published: "2025-03-10T12:00:00Z",
    text: `${town.toUpperCase()} — ${dead} people were killed when a fire broke out in ${site} in ${town} on Sunday, firefighters said.`,
  };
}

const orlen = [fire("Post", "Orlen", "a paper mill", "Three"), fire("Globe", "Orlen", "a paper mill", "Four")];
const veska = [fire("Post", "Veska", "a night club", "Three"), fire("Globe", "Veska", "a night club", "Four")];

const idsOf = (articles: readonly ArticleInput[]) => {
  const events = [orlen, veska].map((list) => list.map((article) => (article as { id: string }).id));
  const known = new Set(articles.map((article) => (article as { id: string }).id));
  return compareArticles(articles, { events: events.map((list) => list.filter((id) => known.has(id))) }).findings.map(
    ({ id }) => id,
  );
};

describe("the ids of findings", () => {
  it("differ where two fires are disputed in the same words", () => {
    const ids = idsOf([...orlen, ...veska]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{13}$/);
  });

  it("do not hang on the order in which articles are given", () => {
    expect(idsOf([...veska, ...orlen].reverse())).toEqual(idsOf([...orlen, ...veska]));
  });

  it("of the first stay as they are when a second fire is told of", () => {
    expect(idsOf([...orlen, ...veska])).toContain(idsOf(orlen)[0]);
  });
});
