import { describe, expect, it } from "vitest";
import { type ArticleInput, compareArticles, explain, type Finding } from "../../src/index.ts";

type Told = readonly [text: string, published: string];

const MORNING = "2026-03-04T08:00:00Z";
const fire = (toll: string) =>
  `A fire in a warehouse on Quay Street in Kestrel Bay killed ${toll} people on Tuesday, the fire service said.`;

function findingsOf(...told: readonly Told[]): readonly Finding[] {
  const articles: ArticleInput[] = told.map(([text, published], at) => ({ id: `paper-${at + 1}`, text, published }));
  return compareArticles(articles, { events: "same" }).findings;
}

function onlyFinding(...told: readonly Told[]): Finding {
  const findings = findingsOf(...told);
  expect(findings.map(({ message }) => message)).toHaveLength(1);
  return findings[0] as Finding;
}

describe("why two claims are taken for one thing", () => {
  it("names the measure, the place, the day and the words that both sentences share", () => {
    const finding = onlyFinding([fire("nine"), MORNING], [fire("14"), "2026-03-04T08:30:00Z"]);
    const [pair] = explain(finding).pairs;
    expect(pair?.claims.map(({ articleId, text }) => `${articleId} ${text}`)).toEqual(["paper-1 nine", "paper-2 14"]);
    expect(pair?.because).toEqual(
      expect.arrayContaining(["the same measure: killed", "the same place: Quay Street, Kestrel Bay"]),
    );
    expect(pair?.because.join()).toMatch(/the same day: Tuesday.*the sentences share: .*warehouse/);
    expect(pair?.decided).toMatch(/^conflicting, 0\.\d+ sure, by comparisons\/figures\/compare-figures: /);
  });

  it("holds each two versions against each other", () => {
    const finding = onlyFinding(
      [fire("nine"), MORNING],
      [fire("14"), "2026-03-04T08:20:00Z"],
      [fire("11"), "2026-03-04T08:30:00Z"],
    );
    const told = explain(finding).pairs.map(({ claims }) => claims.map(({ text }) => text).join(" "));
    expect(told).toEqual(["nine 14", "nine 11", "14 11"]);
  });
});

describe("in its words", () => {
  it("says once what would have made two claims agree", () => {
    const said = (words: string): Told => [
      `The ferry hit the pier in Kestrel Bay. “${words},” said Ida Brandt, its captain.`,
      MORNING,
    ];
    const { text } = explain(
      onlyFinding(
        said("We will carry on working with this crew and with this harbour for as long as the pier stands"),
        said("We will carry on working with that crew and with that harbour for as long as the pier stands"),
      ),
    );
    const remedies = text.split("\n").filter((line) => line.startsWith("    - if"));
    expect(remedies).toContain("    - if paper-2 put “that” in square brackets");
    expect(new Set(remedies).size).toBe(remedies.length);
  });
});

describe("what is named as making two claims agree makes them agree", () => {
  const agree: readonly [title: string, before: Told, after: Told, remedy: object, mended: readonly [Told, Told]][] = [
    [
      "a lower bound",
      [fire("nine"), MORNING],
      [fire("14"), "2026-03-04T08:30:00Z"],
      { by: "wording", side: 0, words: "at least nine" },
      [
        [fire("at least nine"), MORNING],
        [fire("14"), "2026-03-04T08:30:00Z"],
      ],
    ],
    [
      "a figure within the range that the other allows",
      [fire("at least nine"), MORNING],
      [fire("six"), "2026-03-04T08:30:00Z"],
      { by: "range", side: 1, low: 9, high: null },
      [
        [fire("at least nine"), MORNING],
        [fire("nine"), "2026-03-04T08:30:00Z"],
      ],
    ],
    [
      "the month that holds both days",
      ["The Kestrel Bay ferry sank on 3 March 2026 off Gull Point, the coast guard said.", MORNING],
      ["The Kestrel Bay ferry sank on 13 March 2026 off Gull Point, the coast guard said.", MORNING],
      { by: "span", side: 1, value: "2026-03" },
      [
        ["The Kestrel Bay ferry sank on 3 March 2026 off Gull Point, the coast guard said.", MORNING],
        ["The Kestrel Bay ferry sank in March 2026 off Gull Point, the coast guard said.", MORNING],
      ],
    ],
    [
      "square brackets around an editor's word",
      ["“We had two minutes to leave the house,” said Nadia Ferrer.", MORNING],
      ["“We had ten minutes to leave the house,” said Nadia Ferrer.", MORNING],
      { by: "mark", side: 1, mark: "brackets", words: "10" },
      [
        ["“We had two minutes to leave the house,” said Nadia Ferrer.", MORNING],
        ["“We had [ten] minutes to leave the house,” said Nadia Ferrer.", MORNING],
      ],
    ],
    [
      "an ellipsis where words are left out",
      ["“We did not have the time to leave the house,” said Nadia Ferrer.", MORNING],
      ["“We did have the time to leave the house,” said Nadia Ferrer.", MORNING],
      { by: "mark", side: 1, mark: "ellipsis", words: "not" },
      [
        ["“We did not have the time to leave the house,” said Nadia Ferrer.", MORNING],
        ["“We did … have the time to leave the house,” said Nadia Ferrer.", MORNING],
      ],
    ],
    [
      "the other's version told as well",
      ["Mayor Piet Vos ruled out an inquiry.", MORNING],
      ["Mayor Piet Vos did not rule out an inquiry.", MORNING],
      { by: "told-by-both" },
      [
        ["Mayor Piet Vos ruled out an inquiry.", MORNING],
        ["Mayor Piet Vos ruled out an inquiry. Later, Mayor Piet Vos did not rule out an inquiry.", MORNING],
      ],
    ],
  ];
  for (const [title, before, after, remedy, mended] of agree)
    it(title, () => {
      const [pair] = explain(onlyFinding(before, after)).pairs;
      expect(pair?.remedies).toContainEqual(remedy);
      expect(findingsOf(...mended)).toEqual([]);
    });

  it("hours enough for an update", () => {
    const [pair] = explain(onlyFinding([fire("nine"), MORNING], [fire("14"), "2026-03-04T08:30:00Z"])).pairs;
    expect(pair?.remedies).toContainEqual({ by: "time", hours: 1 });
    const update = onlyFinding([fire("nine"), MORNING], [fire("14"), "2026-03-04T09:00:00Z"]);
    expect(update.relation).toBe("update");
    expect(explain(update).text).toContain("the later article came 1 hour after");
  });

  it("but no hours let a toll fall", () => {
    const [pair] = explain(onlyFinding([fire("14"), MORNING], [fire("nine"), "2026-03-04T08:30:00Z"])).pairs;
    expect(pair?.remedies.map(({ by }) => by)).not.toContain("time");
  });
});

describe("an explanation", () => {
  it("needs only the finding, also as read back from JSON", () => {
    const finding = onlyFinding([fire("nine"), MORNING], [fire("14"), "2026-03-04T08:30:00Z"]);
    expect(explain(JSON.parse(JSON.stringify(finding)))).toEqual(explain(finding));
  });

  it("of a finding that says nothing of its basis is its message", () => {
    const { basis, ...bare } = onlyFinding([fire("nine"), MORNING], [fire("14"), "2026-03-04T08:30:00Z"]);
    expect(basis).toHaveLength(1);
    expect(explain(bare)).toEqual({ findingId: bare.id, pairs: [], text: `${bare.message}\n` });
  });
});
