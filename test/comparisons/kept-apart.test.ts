import { describe, expect, it } from "vitest";
import { deriveClaims } from "../../src/claims/derive-claims.ts";
import { mayPlay } from "../../src/claims/may-play.ts";
import { opensInOtherYear } from "../../src/comparisons/claims/other-chapter.ts";
import { compareTimes } from "../../src/comparisons/dates/compare-times.ts";
import { figureCandidates } from "../../src/comparisons/figures/figure-candidates.ts";
import { PARTS, type Part } from "../../src/lexicons/en/parts.ts";
import type { DateMention, EntityMention } from "../../src/mentions/mention.ts";
import { readGiven } from "../../src/pipeline.ts";

/** An article of a day in March 2026, in publication order. */
const article = (text: string, order: number) =>
  deriveClaims(readGiven({ id: `${order}`, text, published: `2026-03-0${order + 1}T08:00:00Z` }), order);

/** How the figures of two articles compare; nothing where none of them do. */
const verdictsOf = (earlier: string, later: string) =>
  figureCandidates(article(earlier, 0), article(later, 1)).map(({ verdict }) => verdict);

describe("figures kept apart", () => {
  it("are tolls of which the later is a tenth, not those that grow", () => {
    const [war, day] = [
      "The unrest has killed 90,000 people in Ostrel.",
      "On Tuesday a mob killed 60 people in Ostrel.",
    ];
    expect(verdictsOf(war, day)).toEqual([]);
    expect(verdictsOf(day, war)).toEqual(["conflicting"]);
  });

  it("are ranks of two things, and of days that follow each other", () => {
    const title = "Ivo Brandt won his fifth title in Olten.";
    expect(verdictsOf("Ivo Brandt won the fifth time.", "Ivo Brandt won in the seventh round.")).toEqual([]);
    expect(verdictsOf(title, "Ivo Brandt won his seventh title in Olten.")).toEqual(["conflicting"]);
    expect(verdictsOf("Bakers struck for the sixth straight day.", "It was the seventh straight day.")).toEqual([]);
  });
});

describe("dates that only the reader tells apart", () => {
  const dateOf = (text: string, published: string) =>
    deriveClaims(readGiven({ id: "a", text, published }), 0).dates[0]?.date as DateMention;
  const verdict = (text: string, other: string) =>
    compareTimes(dateOf(text, "2026-03-08T08:00:00Z"), dateOf(other, "2026-03-15T08:00:00Z"))?.verdict;

  it("are one weekday in articles a week apart, with its hour or without", () => {
    expect(verdict("It was found on Saturday.", "It was found on Saturday.")).toBeUndefined();
    expect(verdict("It was found at 8:40 a.m. on Saturday.", "It was found on Saturday at 8:40 a.m.")).toBeUndefined();
    expect(verdict("It was found at 8:40 a.m. on Friday.", "It was found on Saturday at 8:40 a.m.")).toBe(
      "conflicting",
    );
  });
});

describe("what a court sits for", () => {
  const sittings = (text: string) => [...(article(text, 0).dates[0]?.happenings().sittings ?? [])];

  it("is the plea where somebody is arraigned and bail is set, which is no trial", () => {
    expect(sittings("Ivo Holm was arraigned on 3 May.")).toEqual(["plea"]);
    expect(sittings("A judge set bail for Ivo Holm on 4 May.")).toEqual(["plea"]);
    expect(sittings("The trial of Ivo Holm opens on 5 June.")).toEqual(["trial"]);
  });

  it("is told by the name of the court", () => {
    expect(sittings("Ivo Holm is due before Olten Magistrates’ Court on 3 May.")).toEqual(["magistrates court"]);
    expect(sittings("Ivo Holm is due before Olten Crown Court on 3 May.")).toEqual(["crown court"]);
    expect(sittings("Ivo Holm told a federal court in the district of Olten on 3 May.")).toEqual([]);
  });
});

describe("figures that agree", () => {
  it("are dozens and sixty, while a count that has been outrun is superseded", () => {
    const sixty = "Sixty people were killed in Olten.";
    expect(verdictsOf("Dozens of people were killed in Olten.", sixty)).toEqual(["compatible"]);
    expect(verdictsOf("At least 40 people were killed in Olten.", sixty)).toEqual(["superseded"]);
  });

  it("are ages that go with their years", () => {
    const at92 = "Ida Brandt, 92, spoke in 2016 of the loom.";
    expect(verdictsOf(at92, "In 2015 Ida Brandt, 91, spoke of the loom.")).toContain("compatible");
    expect(verdictsOf(at92, "In 2015 Ida Brandt, 84, spoke of the loom.")).toContain("conflicting");
  });
});

describe("what a sentence and a name are of", () => {
  it("a year that opens the sentence holds for its clause, one that ends it may not", () => {
    const opensInOther = (text: string) => opensInOtherYear(article(text, 0), { sentence: 0 });
    expect(opensInOther("In June 2019 Ivo Holm pleaded guilty.")).toBe(true);
    expect(opensInOther("Ivo Holm pleaded guilty of a theft in June 2019.")).toBe(false);
  });

  it("a union is not called like a person", () => {
    const named = (name: string) => ({ type: "organization", name }) as EntityMention;
    const union = PARTS.find(({ by }) => by === "body") as Part;
    expect(mayPlay(union, named("Ida Lindt"))).toBe(false);
    expect(mayPlay(union, named("FENDO"))).toBe(true);
  });
});
