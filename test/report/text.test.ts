import { describe, expect, it } from "vitest";
import type { ConsistencyReport, Finding } from "../../src/findings/finding.ts";
import type { DraftFact, VersionChange } from "../../src/index.ts";
import { showTime } from "../../src/report/article-label.ts";
import { noticesOf, toJson, toJsonl, toText } from "../../src/report/index.ts";
import { snippetOf } from "../../src/report/snippet.ts";
import { HOSTILE, hostileCase } from "./hostile.ts";
import { draftArticles, draftReport, versionArticles, versionReport } from "./reports.ts";

const wire = {
  id: "wire",
  publisher: "Harbour Wire",
  published: "2025-03-10T06:00:00Z",
  text: "Ferry sinks\n\nMr. Abad spoke at noon. The sinking killed 14 people, the coast guard said. Divers stay.",
};
const courier = { id: "courier", text: "Ferry sinks, 16 dead" };

const finding: Finding = {
  id: "f-1",
  kind: "figure",
  relation: "contradiction",
  severity: "error",
  confidence: 0.9,
  subject: "killed",
  message: "killed: 14 (Harbour Wire) but 16 (courier)",
  rules: ["comparisons/figures/rules/intervals"],
  versions: [
    { value: "14", mentions: [mention(wire, "14 people"), mention(wire, "killed 14")] },
    { value: "16", mentions: [mention(courier, "16 dead")] },
  ],
};
const report: ConsistencyReport = {
  events: [{ id: "e1", articleIds: ["wire", "courier"] }],
  findings: [{ ...finding, severity: "info", relation: "update", message: "later: 16" }, finding],
  coverage: { articles: 2, events: 1, facts: 3, aligned: 2 },
  diagnostics: [{ code: "no-date", message: "no publication date found", articleId: "courier" }],
};

function mention(article: { id: string; text: string }, words: string) {
  const start = article.text.indexOf(words);
  return { articleId: article.id, start, end: start + words.length, text: words };
}

describe("the report as text", () => {
  it("wants the articles beside the report", () => {
    const alone = toText as unknown as (report: ConsistencyReport) => string;
    expect(() => alone(report)).toThrow("articles: expected the list of articles that were compared, got undefined");
  });
  const lines = toText(report, [wire, courier]).split("\n");

  it("begins with the gravest finding", () => {
    expect(lines[0]).toBe("ERROR  killed: 14 (Harbour Wire) but 16 (courier)");
  });
  it("shows each version with who reports it, when, and its sentence", () => {
    expect(lines.slice(1, 7)).toEqual([
      "  Harbour Wire, 10 Mar 2025 06:00",
      "    The sinking killed **14 people**, the coast guard said.",
      "  courier",
      "    Ferry sinks, **16 dead**",
      "  figure contradiction · comparisons/figures/rules/intervals · f-1",
      "",
    ]);
  });
  it("ends with what was compared", () => {
    expect(lines.slice(-3)).toEqual([
      "note: courier: no publication date found",
      "1 error, 1 info in 2 articles on 1 event; 2 of 3 facts could be compared.",
      "",
    ]);
  });
  it("says that nothing was found", () => {
    expect(toText({ ...report, findings: [], diagnostics: [] }, [])).toBe(
      "No disagreement found in 2 articles on 1 event; 2 of 3 facts could be compared.\n",
    );
  });
  it("knows articles that came without an id by their place", () => {
    const placed = {
      ...finding,
      versions: [{ value: "16", mentions: [{ ...mention(courier, "16 dead"), articleId: "a1" }] }],
    };
    expect(toText({ ...report, findings: [placed] }, [courier.text])).toContain("  a1\n    Ferry sinks, **16 dead**");
  });
});

describe("the text of many tellers", () => {
  const crowd = Array.from({ length: 8 }, (_, index) => ({
    id: `p${index}`,
    publisher: "Post",
    text: "Ferry sinks, 16 dead",
  }));
  const told = {
    ...finding,
    versions: [{ value: "16", mentions: crowd.map((article) => mention(article, "16 dead")) }],
  };
  const lines = toText({ ...report, findings: [told] }, crowd).split("\n");

  it("names five and counts the others", () => {
    expect(lines.filter((line) => /^ {2}(also )?Post/.test(line))).toHaveLength(5);
    expect(lines).toContain("  and 3 more articles");
  });
  it("says who prints the text of another", () => {
    const [first, ...others] = told.versions[0]?.mentions ?? [];
    const copies = others.map((one) => ({ ...one, copyOf: "p0" }));
    const copied = { ...told, versions: [{ value: "16", mentions: first === undefined ? [] : [first, ...copies] }] };
    expect(toText({ ...report, findings: [copied] }, crowd)).toContain(
      "  Post (p0)\n    Ferry sinks, **16 dead**\n  also Post (p1), the same text\n",
    );
  });
  it("tells articles of one publisher apart by their ids", () => {
    expect(lines).toContain("  also Post (p1)");
  });
});

describe("the text of what was asked for besides", () => {
  it("lists what articles agree on, each fact in a line", () => {
    const agreed = { id: "g1", eventId: "e1", kind: "figure" as const, subject: "killed", value: "14" };
    const mentions = [mention(wire, "14 people"), mention(courier, "16 dead")];
    expect(toText({ ...report, agreements: [{ ...agreed, mentions }] }, [wire, courier])).toContain(
      "\nagreed: killed: “14 people” (Harbour Wire, 10 Mar 2025 06:00; courier)\nnote: ",
    );
  });
  it("names articles as their pages do where they were read", () => {
    const read = [{ id: "courier", publisher: "Evening Courier", published: "2025-03-10", body: [] }];
    const text = toText({ ...report, articles: read }, [wire, courier]);
    expect(text).toContain("  Evening Courier, 10 Mar 2025\n    Ferry sinks, **16 dead**");
    expect(text).toContain("  Harbour Wire, 10 Mar 2025 06:00\n");
  });
});

describe("the text with sources", () => {
  it("says where in the file each version stands", () => {
    const source = {
      uri: "news/wire.md",
      text: `---\nid: wire\n---\n${wire.text}`,
      toSource: (offset: number) => offset + 17,
    };
    const text = toText(report, [wire, courier], { sources: new Map([["wire", source]]) });
    expect(text).toContain("  Harbour Wire, 10 Mar 2025 06:00 (news/wire.md:6:44)\n");
  });
});

describe("the text of a draft", () => {
  const lines = toText(draftReport, draftArticles).split("\n");

  it("begins with what a source contradicts, beside the words of both", () => {
    expect(lines[0]).toMatch(/^ERROR {2}figure: “15/);
    expect(lines.slice(1, 5)).toEqual([
      "  draft",
      expect.stringContaining("**15"),
      "  Evening Courier, 10 Mar 2025 06:20",
      expect.stringContaining("killed **16"),
    ]);
  });
  it("warns of what no source says", () => {
    expect(lines).toContainEqual(expect.stringMatching(/^WARNING {2}figure: “€4 million” is in no source$/));
  });
  it("counts what is supported", () => {
    expect(lines.at(-2)).toMatch(/^\d+ facts in the draft: 1 contradicted, 1 in no source, \d+ supported\.$/);
    expect(lines.join("\n")).not.toContain("is supported by");
  });
});

describe("the text of two versions", () => {
  it("shows what changed with both sentences, though both versions have one id", () => {
    const lines = toText(versionReport, versionArticles).split("\n");
    expect(lines.slice(0, 5)).toEqual([
      expect.stringMatching(/^WARNING {2}figure changed: “14.*” became “16/),
      "  before: story",
      expect.stringContaining("**14"),
      "  after: story",
      expect.stringContaining("**16"),
    ]);
    expect(lines.at(-2)).toMatch(/^Facts: \d+ changed, \d+ added, \d+ removed\.$/);
  });
  it("says that nothing changed", () => {
    expect(toText({ changes: [] }, versionArticles)).toBe("No fact changed.\n");
  });
});

describe("no article reaches the terminal behind the text", () => {
  for (const bad of HOSTILE) {
    it(JSON.stringify(bad), () => {
      const { articles, report: hostile } = hostileCase(bad);
      const text = toText(hostile, articles);
      expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]|##\[/u);
      expect(text).not.toMatch(/^\s*::/m);
      expect(text.split("\n")).toHaveLength(
        toText(hostileCase("x").report, hostileCase("x").articles).split("\n").length,
      );
    });
  }
});

describe("JSON", () => {
  it("parses to the report", () => {
    for (const one of [report, draftReport, versionReport]) expect(JSON.parse(toJson(one))).toEqual(one);
  });
  for (const bad of HOSTILE) {
    it(`prints nothing but text: ${JSON.stringify(bad)}`, () => {
      const { report: hostile } = hostileCase(bad);
      for (const json of [toJson(hostile), toJsonl(hostile)]) {
        expect(json.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cs}|[\u2028-\u202e\u2066-\u2069]|##\[/u);
      }
      expect(JSON.parse(toJson(hostile))).toEqual(hostile);
      expect(JSON.parse(toJsonl(hostile))).toEqual(hostile.findings[0]);
    });
  }
});

describe("JSON lines", () => {
  const lines = (text: string) =>
    text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));

  it("hold a finding each, the gravest first", () => {
    expect(lines(toJsonl(report))).toEqual([finding, report.findings[0]]);
  });
  it("hold a fact of a draft each, with an id and a severity", () => {
    const facts = lines(toJsonl(draftReport));
    expect(facts).toHaveLength(draftReport.facts.length);
    expect(facts[0]).toMatchObject({
      id: expect.stringMatching(/^\w{13}$/),
      severity: "error",
      status: "contradicted",
    });
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
  it("are none where nothing was found", () => {
    expect(toJsonl({ changes: [] })).toBe("");
  });
});

describe("a notice", () => {
  it("keeps its id when text around it moves", () => {
    const moved = {
      facts: draftReport.facts.map((fact) => ({ ...fact, mention: { ...fact.mention, start: 900, end: 905 } })),
    };
    expect(noticesOf(moved).map(({ id }) => id)).toEqual(noticesOf(draftReport).map(({ id }) => id));
  });
  it("takes the id and severity that somebody has settled for a fact or change", () => {
    const [fact] = draftReport.facts;
    const [change] = versionReport.changes;
    const settled = { id: "mine", severity: "warning" as const };
    expect(noticesOf({ facts: [{ ...(fact as DraftFact), ...settled }] })[0]).toMatchObject(settled);
    expect(noticesOf({ changes: [{ ...(change as VersionChange), ...settled }] })[0]).toMatchObject(settled);
  });
  it("of a fact that a draft states twice has an id of its own", () => {
    const ids = noticesOf({ facts: [...draftReport.facts, ...draftReport.facts] }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a snippet", () => {
  const long = `${"very ".repeat(100)}deadly 14 ${"long ".repeat(100)}.`;

  it("keeps the words whole and cuts the rest at a space", () => {
    const { before, words, after } = snippetOf(long, { start: 507, end: 509 });
    expect(words).toBe("14");
    expect(before).toMatch(/^… (very )+deadly $/);
    expect(after).toMatch(/^( long)+ …$/);
    expect(before.length + after.length).toBeLessThan(290);
  });
  it("puts a mention that runs over a line break on one line", () => {
    expect(snippetOf("He said “yes\n\nand no” today.", { start: 8, end: 21 }).words).toBe("“yes and no”");
  });
});

it("a time is the article's own clock", () => {
  expect(showTime("2025-05-03T23:10:00-06:00")).toBe("3 May 2025 23:10");
  expect(showTime("2025-05-03")).toBe("3 May 2025");
  expect(showTime(undefined)).toBeUndefined();
});
