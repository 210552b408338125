import { describe, expect, it } from "vitest";
import { isPageStamp } from "../../src/claims/is-page-stamp.ts";
import { readGiven } from "../../src/pipeline.ts";

/** Each a paragraph whose dates all say when the page came out. */
const STAMPS = [
  "UPDATE @ 6:52 p.m. (May 3):",
  "UPDATE (5/3/26 at 4 p.m.): The quay is open again.",
  "[7:40 p.m.] update: The tannery is still burning.",
  "7:40 p.m. UPDATE - The tannery is still burning.",
  "Update, 11:06 a.m., May 3:",
  "Update at 9:33 a.m. on May 3: The mayor has named the keeper.",
  "Update 12:10 p.m.",
  "The tannery burns Posted: Sunday, May 3, 2026 6:07 PM EST Updated: Monday, May 4, 2026 5:51 PM EST",
  "The mayor speaks to the crew. (Published Sunday, May 3, 2026)",
  "Flowers may be sent to the chapel. Published in The Brenz Herald from May 3 to May 5, 2026",
  "Last updated on Sunday at 7.40 p.m.",
  "on Sunday, 3 May 2026 14:35.\nThe keeper is safe.",
  "May 3, 2026 at 2:35 p.m. EST",
  "6:28 p.m.: This story was updated with the name of the keeper.",
  "6:28 p.m.: This article has been corrected.",
  "Nine are safe. — Orland Police (@OrlandPolice) May 3, 2026",
  "Original story (10:20 p.m. Sunday)",
  "Story published by Orland Radio on May 3.",
];

/** Each a paragraph whose dates are of what it tells. */
const NO_STAMPS = [
  "Update: On May 3 at 1:47 a.m. the crew was called to the quay.",
  "UPDATE: The tannery that burned on Sunday has been torn down.",
  "Updated on Sunday, the list names forty keepers.",
  "The keeper posted bail on Sunday.",
  "A film that he posted at 7:40 p.m. shows the quay.",
  "The book was published in Brenz in May 2019.",
  "Published in May 2019, the report warned of the quay.",
  "Police updated the toll at 4 p.m. to nine.",
  "7:40 p.m.: The tannery catches fire.",
  "At 7:40 p.m. updated figures showed nine dead.",
  "Sunday, May 3\nThe tannery catches fire.",
  "14:35",
  "Sunday",
  "May 2019",
  "14:35: The tannery catches fire.",
  "May 3, 2026 was a Sunday.",
  "Opening of the hall: May 3, 2026",
  "6:28 p.m.: This report was the first of nine.",
  "Orland Police (@OrlandPolice) said on May 3 that nine were safe.",
  "The original story of May 3 named no keeper.",
  "Guards posted at the quay on Sunday saw nothing.",
  "The keeper gave an update on Sunday at 4 p.m.",
  "The timetable was modified in May: trains run later.",
];

describe("a date that says when the page came out", () => {
  for (const text of STAMPS) it(`stamps: ${text}`, () => expect(stampsOf(text)).not.toContain(false));
  for (const text of NO_STAMPS) it(`does not stamp: ${text}`, () => expect(stampsOf(text)).not.toContain(true));
});

function stampsOf(text: string): boolean[] {
  const reading = readGiven({ id: "a", published: "2026-05-04", text: `The tannery in Brenz burned.\n\n${text}` });
  return reading.facts.dates.map((date) => isPageStamp(reading, date));
}
