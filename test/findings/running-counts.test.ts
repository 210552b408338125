import { describe, expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";

const MORNING = {
  id: "morning",
  text: "TARTU, March 4 - At least 38 guests of the Hotel Orlanda in Tartu fell ill after a dinner of mussels, the clinic said.",
  published: "2026-03-04T08:00:00Z",
};
const guests = (number: string) =>
  `TARTU, March 6 - In Tartu ${number} guests of the Hotel Orlanda fell ill after a dinner of mussels, the clinic said.`;

const relations = (text: string, published: string) =>
  compareArticles([MORNING, { id: "later", text, published }], { events: "same" }).findings.map(
    ({ relation, versions }) => `${relation}: ${versions.map(({ value }) => value).join(", ")}`,
  );

describe("a count of people that is told as the least", () => {
  it("is updated by a higher one of a later day", () => {
    expect(relations(guests("57"), "2026-03-06T08:00:00Z")).toEqual(["update: At least 38, 57"]);
  });

  it("agrees with a higher one of the same hour", () => {
    expect(relations(guests("41"), "2026-03-04T08:30:00Z")).toEqual([]);
  });
});
