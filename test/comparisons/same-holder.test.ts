import { describe, expect, it } from "vitest";
import { deriveClaims } from "../../src/claims/derive-claims.ts";
import { againstRivals } from "../../src/comparisons/against-rivals.ts";
import { type ScoredFigures, scoreFigures } from "../../src/comparisons/figures/compare-figures.ts";
import { readGiven } from "../../src/pipeline.ts";

const article = (text: string, order: number) =>
  deriveClaims(readGiven({ id: `${order}`, text, published: `2026-03-0${order + 1}T08:00:00Z` }), order);

/** The ages of an article with the names beside which they stand. */
const holders = (text: string) =>
  article(text, 0)
    .figures.filter(({ figure }) => figure.slot === "age")
    .map(({ figure, holder }) => `${figure.text} ${holder?.name ?? "nobody"}`);

const disputed = (earlier: string, later: string): ScoredFigures["disputed"] =>
  scoreFigures(article(earlier, 0), article(later, 1)).disputed;

describe("the person of an age", () => {
  it("stands before the comma in a list of names and ages, and behind an adjective", () => {
    expect(holders("The dead are Ivo Strand, 37, Ada Lund, 29, and Emil Voss, 27.")).toEqual([
      "37 Ivo Strand",
      "29 Ada Lund",
      "27 Emil Voss",
    ]);
    expect(holders("Ivo Strand met 29-year-old Ada Lund.")).toEqual(["29-year-old Ada Lund"]);
  });

  it("is known by the surname, whatever is written behind it", () => {
    const [claim] = article("Ivo Strand III, 23, and his father, Karl Strand Jr., were held.", 0).figures;
    expect([...(claim?.persons ?? [])]).toEqual(["strand"]);
  });
});

describe("two ages", () => {
  it("are of one person where both stand beside one full name", () => {
    const [pair] = disputed("Ivo Strand, 18, was seen in Varna.", "Police look for Ivo Strand, 23.");
    expect(pair?.probability).toBeGreaterThanOrEqual(0.9);
    expect(disputed("Ivo Strand, 18, was seen in Varna.", "Police look for Karl Strand, 23.")).toEqual([]);
  });

  it("are not told apart because somebody else is as old", () => {
    const other = "Ivo Strand, 18, was seen in Varna. A waitress, 19, spoke to him.";
    expect(disputed(other, "Police look for Ivo Strand, 19.").map(({ verdict }) => verdict)).toEqual(["conflicting"]);
  });
});

describe("rivals", () => {
  const pairs = [
    { a: 0, b: 0, probability: 0.9 },
    { a: 0, b: 1, probability: 0.9 },
  ];

  it("halve what speaks for either of two facts", () => {
    expect(againstRivals(pairs).map(({ probability }) => probability.toFixed(2))).toEqual(["0.47", "0.47"]);
  });

  it("are not what repeats one fact", () => {
    const keys = { ofA: () => "18", ofB: () => "19" };
    expect(againstRivals(pairs, keys).map(({ probability }) => probability.toFixed(2))).toEqual(["0.90", "0.90"]);
  });
});
