import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/claims/reading.ts";
import { compareStory } from "../../src/comparisons/compare-story.ts";
import type { EventReadings } from "../../src/events/find-events.ts";
import { compareArticles, readGiven } from "../../src/pipeline.ts";

/** Two accidents of one kind in two counties: alike in all but what they tell. */
const inVarna = {
  id: "varna",
  published: "2026-03-04T08:00:00Z",
  title: "Boy shot by accident in Varna County",
  text: "A 12-year-old boy was accidentally shot at a home in Varna County on Tuesday afternoon.\n\nDeputies said the boy and a friend were playing with a gun when it went off about 4 p.m. The boy was taken to a hospital with a wound to his leg. The shooting is under investigation, the sheriff's office said.",
};
const inBrenz = {
  id: "brenz",
  published: "2026-03-05T08:00:00Z",
  title: "Child accidentally shot at home in Brenz County",
  text: "A 13-year-old boy was shot by accident at a home in Brenz County on Wednesday evening.\n\nDeputies were called about 6 p.m. The boy was playing with a gun with a friend when it went off, the sheriff's office said. He was taken to a hospital with a wound to the hand. The shooting is under investigation.",
};

const findings = (articles: (typeof inVarna)[], events: "cluster" | "same") =>
  compareArticles(articles, { events }).findings.map(({ kind, subject }) => `${kind} ${subject}`);

const disputed = (event: EventReadings) =>
  compareStory([event])
    .filter(({ verdict }) => verdict === "conflicting")
    .map(({ kind, a, b }) => `${kind} ${a.value} ${b.value}`);

describe("articles that may be of two events", () => {
  it("are one group of which no fact is held against another", () => {
    expect(compareArticles([inVarna, inBrenz]).events).toHaveLength(1);
    expect(findings([inVarna, inBrenz], "cluster")).toEqual([]);
  });

  it("are compared where the caller says that they belong together", () => {
    expect(findings([inVarna, inBrenz], "same")).toContain("figure age");
  });

  it("are compared where two opinions together hold them for one event, though they are worded unlike", () => {
    const crash = {
      id: "crash",
      title: "Bus crash leaves pupils hurt",
      text: "A school bus left the road near Ostrava on Tuesday, injuring 12 people, police said. The driver was not hurt.\n\nThe bus was on its way to a museum in Opava when it slid into a ditch.",
    };
    const driver = {
      id: "driver",
      title: "Driver of school bus questioned",
      text: "The driver of the school bus that slid into a ditch on the way to a museum in Opava has been questioned. The road was icy. The crash injured 15 people, police said.",
    };
    const { findings } = compareArticles([crash, driver]);
    expect(findings.map(({ subject }) => subject)).toEqual(["injured"]);
  });

  it("are compared where a third report is surely of one event with both", () => {
    const aground = {
      id: "aground",
      published: "2026-03-04T08:00:00Z",
      title: "Ferry runs aground off Holm",
      text: "A ferry ran aground off Holm on Tuesday night, and 84 passengers were taken ashore by lifeboats, the coastguard said.\n\nThe Brannick had left Tarn at 9 p.m. Nobody was hurt.",
    };
    const captain = {
      id: "captain",
      published: "2026-03-05T08:00:00Z",
      title: "Captain of stranded ferry Brannick questioned",
      text: "The captain of the Brannick, the ferry that ran aground off Holm on Tuesday night, has been questioned by the coastguard. The ferry had left Tarn at 9 p.m. with tourists and lorries.\n\nOwner Lund Lines said that Ola Strand, 51, had sailed the route for nine years. Divers are to look at the hull on Friday.",
    };
    const divers = {
      id: "divers",
      published: "2026-03-06T08:00:00Z",
      title: "Divers find hole in hull",
      text: "Divers have found a hole in the hull of the Brannick, owner Lund Lines said on Friday. Ola Strand, 51, the captain, had sailed the route for nine years.\n\nLifeboats had taken 91 passengers ashore at Holm.",
    };
    expect(compareArticles([aground, divers]).events).toHaveLength(1);
    expect(findings([aground, divers], "cluster")).toEqual([]);
    expect(findings([aground, captain, divers], "cluster")).toEqual(["figure passenger"]);
  });

  it("still disagree on what is one thing in any event: the age of somebody named in full", () => {
    const [earlier, later] = [
      { ...inVarna, text: `${inVarna.text} Emil Strand, 41, lent them the gun.` },
      { ...inBrenz, text: `${inBrenz.text} Emil Strand, 47, lent them the gun.` },
    ].map((article) => readGiven(article)) as [Reading, Reading];
    expect(disputed([earlier, { ...later, doubtful: new Set(["varna"]) }])).toEqual(["figure 41 47"]);
    expect(disputed([earlier, later]).length).toBeGreaterThan(1);
  });

  it("still disagree on a number whose digits are turned round, and on no other", () => {
    const doubtful = new Set(["first"]);
    const first = readGiven({ id: "first", text: "The hospital in Tarn will lose 260 beds in June, the county said." });
    const laterWith = (beds: number) =>
      readGiven({ id: "later", text: `Nurses in Tarn marched against the loss of ${beds} hospital beds in June.` });
    const [swapped, other] = [{ ...laterWith(620), doubtful }, laterWith(430)];
    expect(disputed([first, swapped])).toEqual(["figure 260 620"]);
    expect(disputed([first, other])).toEqual(["figure 260 430"]);
    expect(disputed([first, { ...other, doubtful }])).toEqual([]);
  });
});
