import { expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";

const apart = "“It gave no warning. The dam nearly broke in two, just so that you know what we saw,” said Ilka Brandt.";
const joined = "“It gave no warning — the dam broke in two, so you know what we saw,” said Ilka Brandt.";

it("shows the sentence that was altered, not the one before it that another paper joins to it", () => {
  const articles = [apart, joined].map((text, at) => ({ id: `a${at}`, text, published: `2026-03-04T0${at}:00:00Z` }));
  const [finding, ...others] = compareArticles(articles, { events: "same" }).findings;
  expect(others).toEqual([]);
  expect(
    finding?.versions.map(({ mentions }) => mentions.map(({ articleId, text }) => `${articleId}: ${text}`)),
  ).toEqual([
    ["a0: The dam nearly broke in two, just so that you know what we saw"],
    ["a1: It gave no warning — the dam broke in two, so you know what we saw"],
  ]);
});
