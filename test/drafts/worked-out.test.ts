import { describe, expect, it } from "vitest";
import { checkDraft } from "../../src/index.ts";

/** Kind, status and words of what a draft says beyond its source. */
function faults(draft: string, source: string): string[] {
  const { facts } = checkDraft({ text: draft, published: "2026-03-04T16:00:00Z" }, [
    { id: "wire", text: source, published: "2026-03-04T09:00:00Z" },
  ]);
  return facts.flatMap(({ kind, status, mention }) =>
    status === "supported" ? [] : [`${kind} ${status} ${mention.text}`],
  );
}

const MILL =
  "The mill in Brenz opened in 1998 and closed in 2025, the owner said. It had 412 workers in May and has 390 now.";

describe("what a draft works out from its source is supported:", () => {
  const derived: readonly [what: string, draft: string, source: string][] = [
    ["the years between two years", "The mill in Brenz closed in 2025 after 27 years.", MILL],
    [
      "the years since a year",
      "It was the first strike at the port of Brenz in 32 years.",
      "The strike at the port of Brenz is the first since 1994.",
    ],
    ["a difference", "The mill in Brenz has lost 22 workers since May.", MILL],
    [
      "a rise in percent",
      "The profit of Velmo rose by 25 percent.",
      "The profit of Velmo rose from 4.0 million euros to 5.0 million euros.",
    ],
    ["a share", "In Brenz some 300 homes lost power.", "Half of the 600 homes in Brenz lost power."],
    [
      "a toll with the killer",
      "Four people, including the gunman, died in Brenz.",
      "A gunman killed three people and then himself in Brenz.",
    ],
    [
      "a toll without the killer",
      "The gunman killed three people and then himself in Brenz.",
      "Four people, including the gunman, died in Brenz.",
    ],
  ];
  for (const [what, draft, source] of derived) it(what, () => expect(faults(draft, source)).toEqual([]));
});

describe("what it gets wrong is told:", () => {
  const wrong: readonly [what: string, draft: string, source: string, fault: string][] = [
    [
      "years that no two years make",
      "The mill in Brenz closed in 2025 after 29 years.",
      MILL,
      "figure unsupported 29 years",
    ],
    ["a difference that is none", "The mill in Brenz has lost 24 workers since May.", MILL, "figure unsupported 24"],
    [
      "a percentage that more than three in four is not",
      "Some 68 percent of voters in Sotra reject the plan.",
      "More than three in four voters in Sotra reject the plan.",
      "figure contradicted Some 68 percent",
    ],
    [
      "a bound at the number itself",
      "Fewer than 870 people were infected in Brenz.",
      "In Brenz 870 people were infected.",
      "figure contradicted Fewer than 870",
    ],
    [
      "an offence that no source names",
      "Anton Velden was arrested over fraud.",
      "Anton Velden was arrested over a stabbing.",
      "claim unsupported fraud",
    ],
    [
      "a post that no source names",
      "The delegation met the prime minister of Sotra.",
      "The delegation met the chief prosecutor of Sotra.",
      "claim unsupported prime minister",
    ],
    [
      "an opposite that the source uses of something else",
      "Velmo will track large, unmanned aircraft over Brenz from May.",
      "Velmo will track small, unmanned aircraft over Brenz from May. It expects large numbers of pilots to sign up.",
      "claim contradicted large",
    ],
  ];
  for (const [what, draft, source, fault] of wrong) it(what, () => expect(faults(draft, source)).toEqual([fault]));
});

describe("other words for the same are left alone:", () => {
  const same: readonly [what: string, draft: string, source: string][] = [
    [
      "an adverb that is spelt like a verb",
      "Voters in Sotra reject the plan to send troops into the country.",
      "Voters in Sotra back up their president, who rejected a plan to send troops into the country.",
    ],
    [
      "another form of an offence",
      "Anton Velden was held for stealing a car.",
      "Anton Velden was held over the theft of a car.",
    ],
    ["another form of a post", "The CEO of Velmo resigned.", "The chief executive of Velmo resigned."],
    ["a post of somebody named", "Mayor Ilse Dombek opened the bridge.", "Ilse Dombek opened the bridge."],
  ];
  for (const [what, draft, source] of same) it(what, () => expect(faults(draft, source)).toEqual([]));
});
