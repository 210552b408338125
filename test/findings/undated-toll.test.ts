import { describe, expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";

const bound = { id: "bound", text: "Ferry fire off Brenz kills at least 19" };
const count = { id: "count", text: "Ferry fire off Brenz kills 26" };
const compare = (...articles: readonly object[]) =>
  compareArticles(articles as never, { events: "same" }).findings.map(({ relation, message }) => [relation, message]);

describe("a count beyond another article's lower bound", () => {
  const update = [["update", "killed: “at least 19” (bound), then “26” (count)"]];

  it("is the later one where neither article is dated, in whatever order they are given", () => {
    expect(compare(bound, count)).toEqual(update);
    expect(compare(count, bound)).toEqual(update);
  });

  it("is no alarm where one article alone is dated, or the bound is told later", () => {
    expect(compare(bound, { ...count, published: "2024-05-06T09:00:00Z" })).toEqual([]);
    expect(
      compare({ ...bound, published: "2024-05-06T15:00:00Z" }, { ...count, published: "2024-05-06T09:00:00Z" }),
    ).toEqual([]);
  });

  it("is no alarm where it is the bound itself", () => {
    expect(compare(bound, { ...count, text: "Ferry fire off Brenz kills 19" })).toEqual([]);
  });
});
