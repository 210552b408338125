import { describe, expect, it } from "vitest";
import type { ConsistencyReport, Finding } from "../../src/findings/finding.ts";
import { showTime } from "../../src/report/article-label.ts";
import { toJson, toText } from "../../src/report/index.ts";
import { snippetOf } from "../../src/report/snippet.ts";

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

it("the report as JSON parses to the report", () => {
  expect(JSON.parse(toJson(report))).toEqual(report);
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
