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

  it("do not differ where a surname comes to stand for a longer name", () => {
    const before = "Velmo hired Ana Reyes. Reyes starts in May.";
    const { changes } = compareVersions(before, "Velmo hired Reyes. Reyes starts in May.");
    expect(changes.filter(({ change }) => change === "changed").map(({ message }) => message)).toEqual([]);
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

describe("two versions of a ferry story", () => {
  const published = "2026-03-04T16:00:00Z";
  const older = `The Marit Lorne had left Olten at 9:40 p.m. and struck a rock 4 kilometres from the shore. “We did not see the rock,” Captain Ines Varga told reporters.

Transport Minister Karl Brandt ordered an inquiry. Lorne Lines denied that the crew had been drinking. Divers will search the wreck on 9 March.`;
  const messages = (from: string, to: string) =>
    compareVersions({ text: older, published }, { text: older.replace(from, to), published }).changes.map(
      ({ message }) => message,
    );

  const same: readonly [from: string, to: string][] = [
    ["9:40 p.m.", "21:40"],
    ["4 kilometres", "4 km"],
    ["on 9 March", "on Monday, March 9"],
    ["struck a rock", "hit a rock"],
    ["the shore", "teh shore"],
  ];
  for (const [from, to] of same) it(`“${from}” and “${to}” are one`, () => expect(messages(from, to)).toEqual([]));

  const other: readonly [from: string, to: string, message: string][] = [
    ["9:40 p.m.", "8:40 p.m.", "date changed: “9:40 p.m.” became “8:40 p.m.”"],
    ["4 kilometres", "4 miles", "figure changed: “4 kilometres” became “4 miles”"],
    ["9 March", "10 March", "date changed: “9 March” became “10 March”"],
    ["Ines Varga", "Ilse Varga", "entity changed: “Ines Varga” became “Ilse Varga”"],
    ["ordered", "did not order", "claim changed: “ordered an inquiry” became “did not order an inquiry”"],
    [
      "Transport Minister",
      "Interior Minister",
      "claim changed: “Transport Minister Karl Brandt” became “Interior Minister Karl Brandt”",
    ],
    [
      "denied that",
      "admitted that",
      "claim changed: “Lorne Lines denied that the crew had been drinking” became “Lorne Lines admitted that the crew had been drinking”",
    ],
    [" Divers will search the wreck on 9 March.", "", "date removed: “9 March”"],
  ];
  for (const [from, to, message] of other)
    it(`“${from.trim()}” and “${to}” are told as one change`, () => expect(messages(from, to)).toEqual([message]));
});
