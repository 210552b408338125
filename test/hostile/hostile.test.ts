import { compareArticles, readArticle } from "crossfact";
import { describe, expect, it } from "vitest";
import { baitOf, baits } from "./baits.ts";

const LENGTH = 200_000;

// How time grows with length is measured in bench/; here the run's own limit ends what would take minutes.
describe("200 kB of a hostile text is read like any other", { timeout: 10_000 }, () => {
  for (const [title, unit] of Object.entries(baits)) {
    it(title, () => {
      const text = baitOf(unit, LENGTH);
      const facts = readArticle({ text, published: "2025-05-04T09:06:00Z" });
      for (const mention of [...facts.entities, ...facts.quotes, ...facts.figures, ...facts.dates]) {
        expect(text.slice(mention.start, mention.end) === mention.text).toBe(true);
      }
      expect(facts.body.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
    });
  }
});

describe("two hostile articles are compared like any other", { timeout: 20_000 }, () => {
  for (const [title, unit] of Object.entries(baits)) {
    it(title, () => {
      const text = baitOf(unit, LENGTH / 4);
      const report = compareArticles([text, `${text}.`], { events: "same" });
      expect(report.coverage.articles).toBe(2);
    });
  }
});
