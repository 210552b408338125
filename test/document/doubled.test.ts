import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";

const story = [
  "A ferry with 212 people on board ran aground off the island of Tolm on Sunday night, the coastguard said.",
  "The captain told investigators that he had mistaken the light of a fish farm for the harbour beacon.",
  "Nobody was hurt, and two tugs from the mainland are expected to have arrived by Tuesday.",
];
const teasers = [
  "Police say they have arrested a woman after a swan was found in her bathtub in Brenz.",
  "The baker who has bread to give away says that he could not sleep for worry.",
  "A tower crane fell on Friday in Olten and missed the school by a metre.",
];
const twice = (lines: readonly string[]) => lines.flatMap((line) => [line, line]);
const readings = (lines: readonly string[]) =>
  readDocument(lines.join("\n")).paragraphs.map(({ start, end }) => lines.join("\n").slice(start, end));

describe("paragraphs printed twice, one below the other", () => {
  it("are the teasers of other stories where three or more stand on a page", () => {
    expect(readings([...twice(teasers), ...story])).toEqual(story);
    expect(
      readings([story[0] as string, ...twice(teasers), ...story.slice(1), "No ferry sails until Friday at noon."]),
    ).toEqual([...story, "No ferry sails until Friday at noon."]);
  });

  it("stay where they are two, the whole text, or far apart", () => {
    const few = [...twice(teasers.slice(0, 2)), ...story];
    expect(readings(few)).toEqual(few);
    expect(readings(twice(story))).toEqual(twice(story));
    const refrain = [...teasers, ...story, ...teasers];
    expect(readings(refrain)).toEqual(refrain);
  });
});
