import { describe, expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";

const subjects = (before: string, after: string) =>
  compareArticles([
    { id: "a", text: before, published: "2026-03-03T09:00:00Z" },
    { id: "b", text: after, published: "2026-03-03T18:00:00Z" },
  ]).findings.map(({ relation, versions }) => `${relation}: ${versions.map(({ value }) => value).join(" / ")}`);

describe("the injured of whom some have died", () => {
  const before = "Two people were killed and 14 injured when a tram hit a crane in Olten on Tuesday morning.";

  it("are fewer than before, and no finding", () => {
    const after =
      "Three people have died and 13 are injured after a tram hit a crane in Olten on Tuesday, the hospital said.";
    expect(subjects(before, after)).toHaveLength(1);
    expect(subjects(before, after)[0]).toBe("update: Two / Three");
  });

  it("are a finding where more are missing than have died", () => {
    const after =
      "Three people have died and nine are injured after a tram hit a crane in Olten on Tuesday, the hospital said.";
    expect(subjects(before, after)).toHaveLength(2);
  });
});
