import { describe, expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";
import { judgeConsistency } from "../../src/testing/judge-consistency.ts";
import { courier, post } from "./stories.ts";

const { findings } = compareArticles([courier, post]);
const idOf = (kind: string) => findings.find((finding) => finding.kind === kind)?.id ?? "";

describe("articles that disagree", () => {
  it("fail, with both versions, who reports them and when, and the sentence of each", () => {
    const { pass, message } = judgeConsistency([courier, post]);
    expect(pass).toBe(false);
    expect(message().split("\n").slice(0, 8)).toEqual([
      "expected the articles to be consistent, but they disagree on 2 facts:",
      "",
      "ERROR  killed: “three” (Harbour Courier, 2025-03-11 08:30) but “Five” (Evening Post, 2025-03-11 08:50)",
      "  Harbour Courier, 11 Mar 2025 08:30",
      "    A fire in a furniture warehouse on Quay Street in Kestrel Bay killed **three** people early on Tuesday, the fire service said.",
      "  Evening Post, 11 Mar 2025 08:50",
      "    **Five** people died early on Tuesday in a fire in a furniture warehouse on Quay Street in Kestrel Bay, according to the fire service.",
      `  figure contradiction · comparisons/figures/compare-figures · ${idOf("figure")}`,
    ]);
    expect(message()).toMatch(/\n\nTo accept one, pass the id at its end: \{ allow: \["\w{13}"\] \}$/);
  });

  const enough: readonly (readonly [
    title: string,
    allow: NonNullable<Parameters<typeof judgeConsistency>[1]>["allow"],
  ])[] = [
    ["their kinds", ["figure", "quote"]],
    ["their relation", "contradiction"],
    ["kind and relation", ["figure/contradiction", "quote/contradiction"]],
    ["their ids", [idOf("figure"), idOf("quote")]],
    ["their rules", ["comparisons/figures/compare-figures", "comparisons/quotes/compare-quotes"]],
    ["a function", ({ versions }) => versions.length === 2],
  ];
  for (const [title, allow] of enough)
    it(`pass where ${title} are allowed`, () => {
      expect(judgeConsistency([courier, post], { allow }).pass).toBe(true);
      expect(judgeConsistency([courier, post], { allow }).message()).toMatch(
        /^expected the articles to disagree.*2 are allowed\.$/s,
      );
    });

  it("fail on what is left where only some is allowed, and say how much is allowed", () => {
    const { pass, message } = judgeConsistency([courier, post], { allow: ["quote", "zzzzzzzzzzzz1"] });
    expect(pass).toBe(false);
    expect(message()).toContain("but they disagree on one fact:");
    expect(message()).toMatch(/\n\n1 more is allowed\.$/);
  });

  it("disagree on quotations only where they are known to report different events", () => {
    const events = [["courier"], ["post"]];
    expect(judgeConsistency([courier, post], { events }).pass).toBe(false);
    expect(judgeConsistency([courier, post], { events, allow: "quote" }).pass).toBe(true);
  });
});

describe("how grave a disagreement has to be", () => {
  const morning = {
    id: "m",
    publisher: "Valley Radio",
    published: "2025-09-08T09:10:00Z",
    text: "At least four people were killed when a bridge over the Orla gave way near Tessin on Monday, police said.",
  };
  const evening = {
    id: "e",
    publisher: "Orla Press",
    published: "2025-09-08T19:00:00Z",
    text: "The collapse of a bridge over the Orla near Tessin on Monday killed 14 people, police said.",
  };
  const [update] = compareArticles([morning, evening]).findings;

  it("an update of a toll is a warning, which fails by default and not where only errors do", () => {
    expect(update?.severity).toBe("warning");
    expect(judgeConsistency([morning, evening]).pass).toBe(false);
    expect(judgeConsistency([morning, evening], { allow: "update" }).pass).toBe(true);
    expect(judgeConsistency([morning, evening], { failOn: "error" }).pass).toBe(true);
  });

  it("a variation is told only where it fails", () => {
    const rounded = {
      ...post,
      text: post.text.replace("Five", "Three").replace("ten minutes", "two minutes").replace("About 60", "58"),
    };
    expect(judgeConsistency([courier, rounded]).pass).toBe(true);
    expect(judgeConsistency([courier, rounded], { failOn: "info" }).pass).toBe(false);
  });
});

it("articles that agree say how much could be compared where they should disagree", () => {
  expect(judgeConsistency([courier, courier.text]).message()).toMatch(
    /^expected the articles to disagree, but they do not\.\n\nNo disagreement found in 2 articles on 1 event; \d+ of \d+ facts could be compared\.$/,
  );
});
