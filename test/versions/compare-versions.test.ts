import { describe, expect, it } from "vitest";
import { compareVersions } from "../../src/index.ts";

const before = [
  "At least 12 people died in a fire in Kestrel Bay on Monday, police said.",
  "Mayor Ana Silva called it “the worst night of my life”. The building had 40 flats.",
].join("\n\n");

function changes(after: string) {
  const published = "2026-01-05T12:00:00Z";
  const report = compareVersions({ text: before, published }, { text: after, published });
  return report.changes.map(({ kind, change, before: was, after: is }) => [kind, change, was?.text, is?.text]);
}

describe("two versions of one article", () => {
  it("do not differ where only wording, typography or spelling of a number does", () => {
    expect(changes(before)).toEqual([]);
    expect(changes(before.replaceAll(/[“”]/g, '"').replace("The building had 40", "There were forty"))).toEqual([]);
    expect(changes(before.replace("called it", "callled it"))).toEqual([]);
  });

  it("differ in a figure that has changed", () => {
    expect(changes(before.replace("12", "14"))).toEqual([["figure", "changed", "At least 12", "At least 14"]]);
  });

  it("differ in a word of a quotation", () => {
    expect(changes(before.replace("worst night", "worst day"))).toEqual([
      ["quote", "changed", "the worst night of my life", "the worst day of my life"],
    ]);
  });

  it("differ in who is given the same words", () => {
    expect(changes(before.replace("Ana Silva", "Rui Costa"))).toContainEqual([
      "quote",
      "changed",
      "the worst night of my life",
      "the worst night of my life",
    ]);
  });

  it("differ in what was added or left out", () => {
    expect(changes(`${before} Two horses were saved.`)).toEqual([["figure", "added", undefined, "Two"]]);
    expect(changes(before.replace(" The building had 40 flats.", ""))).toEqual([
      ["figure", "removed", "40", undefined],
    ]);
  });
});
