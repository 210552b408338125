import { describe, expect, it } from "vitest";
import { checkDraft } from "../../src/index.ts";

const published = "2026-03-04T16:00:00Z";
const source = {
  id: "wire",
  published,
  text: `A ferry with 212 people aboard ran aground off Gull Point near Kestrel Bay on Tuesday night, killing three crew members and injuring 27 passengers, the coast guard said on Wednesday.

The Marit Lorne, built in 1998, had left Olten at 9:40 p.m. with 184 passengers and 28 crew. It struck a rock 4 kilometres from the shore in thick fog, according to the coast guard. Two of the dead were engineers; the third was a cook.

“We did not see the rock until it was far too late,” Captain Ines Varga told reporters at the harbour. “The radar was working, and nobody was at fault.”

Transport Minister Karl Brandt ordered an inquiry and said the ferry's operator, Lorne Lines, had passed a safety inspection in January. “There is no sign of any mechanical failure,” Brandt said.

Lorne Lines denied that the crew had been drinking. The company's chief executive, Petra Holm, said it would pay the families 2.5 million euros. Some 60 passengers spent the night in a school; 14 are still in hospital. The damage is estimated at $11.8 million.

Divers will search the wreck on 9 March. The union of seafarers, led by Tom Reed, accused the company of ignoring warnings about the route. The harbour was closed to large ships and reopened on Wednesday afternoon.`,
};

/** What the draft gets wrong, and the words at fault. */
const wrong: readonly [what: string, draft: string, fault: string][] = [
  [
    "a toll",
    "A ferry ran aground off Gull Point on Tuesday night, killing five crew members.",
    "figure contradicted five",
  ],
  [
    "two digits swapped",
    "The ferry had 221 people aboard when it ran aground near Kestrel Bay.",
    "figure contradicted 221",
  ],
  [
    "the injured",
    "Three people died and 37 passengers were injured when the Marit Lorne hit a rock.",
    "figure contradicted 37",
  ],
  ["a unit", "The ferry struck a rock 4 miles from the shore.", "figure contradicted 4 miles"],
  [
    "a currency",
    "Lorne Lines would pay the families 2.5 million dollars, Petra Holm said.",
    "figure unsupported 2.5 million dollars",
  ],
  ["a first name", "Captain Ilse Varga said that the crew saw the rock too late.", "entity contradicted Ilse Varga"],
  ["a company", "The operator, Olten Lines, passed a safety inspection in January.", "entity unsupported Olten Lines"],
  ["a place", "The ferry ran aground off Cape Sorrow on Tuesday night.", "entity unsupported Cape Sorrow"],
  [
    "an office",
    "Interior Minister Karl Brandt ordered an inquiry.",
    "claim contradicted Interior Minister Karl Brandt",
  ],
  [
    "whose post it is",
    "Tom Reed, chief executive of Lorne Lines, accused the company of ignoring warnings.",
    "claim contradicted Tom Reed, chief executive of Lorne Lines",
  ],
  [
    "a speaker",
    "“There is no sign of any mechanical failure,” said Petra Holm.",
    "quote contradicted There is no sign of any mechanical failure,",
  ],
  [
    "a word of a quotation",
    "“There is no sign of any human failure,” Brandt said.",
    "quote contradicted There is no sign of any human failure,",
  ],
  [
    "the end of a quotation",
    "“We did not see the rock until it was much too near,” Captain Ines Varga told reporters.",
    "quote contradicted We did not see the rock until it was much too near,",
  ],
  [
    "a denial",
    "Lorne Lines admitted that the crew had been drinking.",
    "claim contradicted Lorne Lines admitted that the crew had been drinking",
  ],
  [
    "an outcome",
    "The ferry's operator had failed a safety inspection in January, Transport Minister Karl Brandt said.",
    "claim contradicted had failed a safety inspection",
  ],
  [
    "a deed",
    "Transport Minister Karl Brandt refused to order an inquiry.",
    "claim contradicted refused to order an inquiry",
  ],
  ["a day of the month", "Divers will search the wreck on 19 March.", "date contradicted 19 March"],
  ["a weekday", "The ferry ran aground off Gull Point on Monday night.", "date contradicted Monday night"],
  ["a clock time", "The Marit Lorne had left Olten at 8:40 p.m.", "date contradicted 8:40 p.m."],
  ["a year", "The Marit Lorne was built in 1989.", "date contradicted 1989"],
  ["a size", "The harbour was closed to small ships.", "claim contradicted small"],
  [
    "a name that nobody reads as one",
    "Divers will search the wreck of the Voyager ferry.",
    "entity unsupported Voyager",
  ],
  ["somebody who is in no source", "The first officer, Jonas Weber, was arrested.", "entity unsupported Jonas Weber"],
  ["a number that is in no source", "Lorne Lines lost 17 other ships.", "figure unsupported 17"],
];

const faithful: readonly [what: string, draft: string][] = [
  ["other words", "Three crew members died when a ferry with 212 people aboard ran aground near Kestrel Bay."],
  ["a rounded number", "More than 200 people were aboard the ferry."],
  ["a rounded number beside another day", "Some 180 passengers left Olten; the harbour reopened on Wednesday."],
  ["a rounded sum of money", "The damage is put at almost $12 million."],
  ["an approximate number", "About 30 passengers were hurt when the Marit Lorne ran aground."],
  ["a sum", "Of the 212 people aboard, 30 were killed or injured."],
  ["parts of a toll", "Two engineers and a cook died."],
  ["a cut quotation", "“We did not see the rock until it was far too late,” said Varga."],
  ["a few words of a quotation", "Captain Ines Varga said that “nobody was at fault”."],
  ["a speaker by his office", "“There is no sign of any mechanical failure,” the minister said."],
  ["an ellipsis", "“We did not see the rock … The radar was working, and nobody was at fault,” Varga said."],
  ["a date for a weekday", "The ferry ran aground late on 3 March, the coast guard said."],
  ["a weekday for a date", "Divers will search the wreck next Monday."],
  ["another unit", "The ferry struck a rock some 2.5 miles from the shore."],
  ["an office behind the name", "Karl Brandt, the transport minister, ordered an inquiry."],
  ["a promise", "Petra Holm, who heads Lorne Lines, promised the families 2.5 million euros."],
  ["a denial told as one", "The company denied that its crew had been drinking."],
  ["an accusation told as one", "The union led by Tom Reed said that the operator had ignored warnings."],
  ["a lower bound", "At least three people died and dozens were injured."],
  ["a state that has passed", "The harbour has reopened after it had been closed to large ships."],
  ["another word for a size", "The harbour was closed to big ships."],
  ["a number in words", "Fourteen passengers remain in hospital."],
  ["a month", "The ferry had passed an inspection in January."],
  ["two numbers of one sentence", "The ferry, with 184 passengers and 28 crew, hit a rock in fog."],
  ["a rounded time", "The ferry left Olten at about 9:45 p.m."],
];

describe("a draft and a source that are not dated", () => {
  const undated = {
    id: "wire",
    text: "Kolman opens its 32,000 shops to dogs on Wednesday. Crewed and uncrewed tills stay.",
  };
  const faultsOf = (text: string) =>
    checkDraft(text, [undated]).facts.flatMap(({ kind, status, mention }) =>
      status === "supported" ? [] : [`${kind} ${status} ${mention.text}`],
    );

  it("may disagree on a weekday", () => {
    expect(faultsOf("Kolman opens its shops to dogs on Monday.")).toEqual(["date unsupported Monday"]);
    expect(faultsOf("Kolman opens its shops to dogs on Wednesday.")).toEqual([]);
  });
  it("a draft knows no number better than its source", () => {
    expect(faultsOf("Kolman opens its 32,500 shops to dogs.")).toEqual(["figure contradicted 32,500"]);
    expect(faultsOf("Kolman opens some 30,000 shops to dogs.")).toEqual([]);
  });
  it("a word that a source uses contradicts nothing", () => {
    expect(faultsOf("Kolman opens its shops to dogs. Uncrewed tills stay.")).toEqual([]);
  });
});

function faults(text: string): string[] {
  return checkDraft({ text, published }, [source]).facts.flatMap(({ kind, status, mention }) =>
    status === "supported" ? [] : [`${kind} ${status} ${mention.text}`],
  );
}

describe("a draft that gets something wrong", () => {
  for (const [what, draft, fault] of wrong) it(what, () => expect(faults(draft)).toContain(fault));
});

describe("a faithful draft, with", () => {
  for (const [what, draft] of faithful) it(what, () => expect(faults(draft)).toEqual([]));
});

it("a wrong speaker is told with both names", () => {
  const { facts } = checkDraft("“There is no sign of any mechanical failure,” said Petra Holm.", [source]);
  expect(facts.map(({ message }) => message)).toContain(
    "quote: “There is no sign of any mechanical failure,” of Petra Holm is contradicted by “There is no sign of any mechanical failure,” of Karl Brandt (wire)",
  );
});
