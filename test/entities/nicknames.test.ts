import { describe, expect, it } from "vitest";
import { compareArticles, extractEntities } from "../../src/index.ts";

const persons = (text: string) =>
  extractEntities(text)
    .filter(({ type }) => type === "person")
    .map((entity) => entity.text);

describe("a nickname between first and last name", () => {
  it("names the person who is named without it elsewhere", () => {
    const entities = extractEntities(
      "The guard is Mark “Bread” Tarvel. His wife met Mark Tarvel in Brenz. Tarvel is 40.",
    );
    expect(new Set(entities.filter(({ type }) => type === "person").map(({ entityId }) => entityId)).size).toBe(1);
  });

  it("does not keep ages apart", () => {
    const [finding, ...others] = compareArticles(
      [
        { id: "a", text: "The keeper of the hut, Mark “Bread” Tarvel, 54, died on Monday in a hospital in Brenz." },
        { id: "b", text: "Mark Tarvel, 53, the keeper of the hut, was flown to a hospital in Brenz on Monday." },
      ],
      { events: "same" },
    ).findings;
    expect(others).toEqual([]);
    expect([finding?.kind, finding?.subject, finding?.relation]).toEqual(["figure", "age", "contradiction"]);
  });
});

describe("no nickname", () => {
  for (const text of [
    'He was known as Mark, "Bread" to Tarvel.',
    "The Forestry Commission (FCE) Rangers came by bus.",
    "Mark (left) Tarvel stands beside the oven.",
    'The Brenz Bears "Court of Dreams" Games were cancelled.',
  ])
    it(text, () => expect(persons(text).filter((name) => /["'“(]/.test(name))).toEqual([]));
});
