import { describe, expect, it } from "vitest";
import { profileArticle } from "../../src/events/article-profile.ts";
import { readGiven } from "../../src/pipeline.ts";

type Detail = "clockTimes" | "smallCounts" | "numbers";

/** How many details of a kind two texts have in common. */
function shared(detail: Detail, one: string, other: string): number {
  const [a, b] = [one, other].map(
    (text, at) =>
      profileArticle(readGiven({ id: `${at}`, title: "", text, published: "2026-03-04T09:00:00Z" }))[detail],
  );
  return [...(a ?? [])].filter((hash) => b?.includes(hash)).length;
}

const SHARED: readonly (readonly [Detail, string, string])[] = [
  ["clockTimes", "The lights went out at 6:52 a.m.", "It was 6:52 a.m. when the mill fell silent."],
  ["smallCounts", "They took seven lorries.", "Seven lorries were gone in the morning."],
  ["numbers", "The climb took half an hour.", "After 30 minutes she was up."],
  ["numbers", "The bridge is 1.2 kilometres long.", "Its 1,200 metres were built in a year."],
];

const OTHER: readonly (readonly [Detail, string, string])[] = [
  ["clockTimes", "The lights went out at 6:52 a.m.", "It was 7:20 a.m. when the mill fell silent."],
  ["smallCounts", "They took seven lorries.", "Seven goats were gone in the morning."],
  ["smallCounts", "Anna Holm, 17, won.", "Seventeen boats came in."],
  ["numbers", "The climb took 30 minutes.", "The climb took 30 hours."],
];

describe("details that tell two reports of one event", () => {
  for (const [detail, one, other] of SHARED)
    it(`${detail}: ${one} / ${other}`, () => expect(shared(detail, one, other)).toBeGreaterThan(0));
  for (const [detail, one, other] of OTHER)
    it(`not ${detail}: ${one} / ${other}`, () => expect(shared(detail, one, other)).toBe(0));
});

describe("towns of a headline", () => {
  const placesOf = (title: string) =>
    profileArticle(
      readGiven({
        id: "a",
        title,
        text: "BREMEN – Two trams hit each other in Bremen on Tuesday. Nobody was hurt in Germany.",
        published: "2026-03-04T09:00:00Z",
      }),
    ).titlePlaces.length;

  it("are those that the headline names", () => expect(placesOf("Trams collide in Bremen")).toBe(1));
  it("are no countries", () => expect(placesOf("Trams collide in Germany")).toBe(0));
  it("are none where it names none", () => expect(placesOf("Trams collide")).toBe(0));
});
