import { describe, expect, it } from "vitest";
import type { StatedFigure } from "../../src/testing/index.ts";
import { judgeFigure } from "../../src/testing/judge-figure.ts";

const article = {
  id: "courier",
  publisher: "Harbour Courier",
  published: "2025-03-11T08:30:00Z",
  text: [
    "At least 12 people were killed in the fire, including two children, and nearly 500 were evacuated.",
    "Another three died in hospital. Between 30 and 40 people were injured.",
    "Damage is put at about $4.5 million. The smoke drifted 3 miles inland. Turnout for the vigil was 54.3 percent.",
    "A second blast could kill thousands. Some 60 residents are still away.",
  ].join("\n\n"),
};

function showFigure(figure: StatedFigure): string {
  return Object.entries(figure)
    .map(([key, value]) => `${key} ${value}`)
    .join(", ");
}

describe("an article states", () => {
  const stated: readonly StatedFigure[] = [
    { slot: "killed", value: 12 },
    { slot: "evacuated", value: 500 },
    { slot: "evacuated", value: 492 },
    { slot: "injured", value: 35 },
    { slot: "damage", value: 4_500_000, currency: "USD" },
    { slot: "distance", value: 3, unit: "miles" },
    { slot: "distance", value: 5, unit: "km" },
    { slot: "turnout", value: 54.3, unit: "%", exactly: true },
    { counted: "residents", value: 60 },
    { counted: "children", value: 2 },
    { value: 54.3 },
  ];
  for (const figure of stated)
    it(showFigure(figure), () => {
      const { pass, message } = judgeFigure(article, figure);
      expect(pass ? "stated" : message()).toBe("stated");
    });
});

describe("an article does not state", () => {
  const others: readonly (readonly [figure: StatedFigure, why: string])[] = [
    [{ slot: "killed", value: 9 }, "killed: “9” (expected) but “At least 12” (Harbour Courier, 2025-03-11 08:30)"],
    [{ slot: "killed", value: 14 }, "“At least 12” leaves room for 14 but does not state it."],
    [{ slot: "killed", value: 12, exactly: true }, "killed: “exactly 12” (expected) but “At least 12” ("],
    [{ slot: "killed", value: 3 }, "“three” adds to another figure."],
    [{ slot: "child", value: 2 }, "“two” is part of another figure."],
    [{ slot: "evacuated", value: 501 }, "“501” (expected) but “nearly 500”"],
    [{ slot: "injured", value: 41 }, "“41” (expected) but “Between 30 and 40”"],
    [
      { slot: "damage", value: 4_500_000, currency: "EUR" },
      "it has no such figure. It states “At least 12” (killed), ",
    ],
    [{ slot: "distance", value: 3, unit: "km" }, "“3 km” (expected) but “3 miles”"],
    [{ slot: "distance", value: 4.828032, unit: "km", exactly: true }, "stated"],
    [{ counted: "horses", value: 60 }, "expected the article to state horses: 60, but it has no such figure."],
  ];
  for (const [figure, why] of others.filter(([, reason]) => reason !== "stated"))
    it(showFigure(figure), () => {
      const { pass, message } = judgeFigure(article, figure);
      expect(pass).toBe(false);
      expect(message()).toContain(why);
    });

  it("and says so where it has no figure", () => {
    expect(judgeFigure("The alarm rang.", { slot: "killed", value: 1 }).message()).toBe(
      "expected the article to state killed: 1, but it has no such figure: it states no figure at all.",
    );
  });

  it("what is only possible", () => {
    const text = "A second blast could kill 2,000 people.";
    const { pass, message } = judgeFigure(text, { slot: "killed", value: 2000 });
    expect(pass).toBe(false);
    expect(message()).toContain("“2,000” is only possible.");
  });
});

it("a conversion is exact where exactness is asked for", () => {
  expect(judgeFigure(article, { slot: "distance", value: 4.828032, unit: "km", exactly: true }).pass).toBe(true);
  expect(judgeFigure(article, { slot: "distance", value: 5, unit: "km", exactly: true }).pass).toBe(false);
});

it("a failure tells what was asked for, what the article has, and its sentence", () => {
  expect(judgeFigure(article, { slot: "killed", value: 14 }).message().split("\n")).toEqual([
    "expected the article to state killed: 14, but it does not:",
    "",
    "killed: “14” (expected) but “At least 12” (Harbour Courier, 2025-03-11 08:30)",
    "  Harbour Courier, 11 Mar 2025 08:30",
    "    **At least 12** people were killed in the fire, including two children, and nearly 500 were evacuated.",
    "  “At least 12” leaves room for 14 but does not state it.",
  ]);
});

it("a failure of the opposite shows the figure", () => {
  expect(judgeFigure(article.text, { counted: "residents", value: 60 }).message().split("\n")).toEqual([
    "expected the article not to state residents: 60, but it does:",
    "",
    "  the article",
    "    **Some 60** residents are still away.",
  ]);
});
