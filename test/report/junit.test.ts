import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";
import { toJunit } from "../../src/report/index.ts";
import { projectRoot } from "../project-root.ts";
import { HOSTILE, hostileCase } from "./hostile.ts";
import { articles, draftArticles, draftReport, report, versionArticles, versionReport } from "./reports.ts";
import { type Element, readXml, schemaCheck } from "./xml.ts";

/** The schema by which Jenkins reads JUnit files (MIT, its licence at its head). */
const check = schemaCheck(readFileSync(join(projectRoot, "test/report/junit-4.xsd"), "utf8"));

function suitesOf(junit: string): readonly Element[] {
  check(junit);
  return readXml(junit).children;
}

describe("JUnit of a comparison", () => {
  const [suite] = suitesOf(toJunit(report, articles));

  it("has a test suite for the event, named after its articles", () => {
    expect(suite?.attributes).toMatchObject({
      name: "event-1: Harbour Wire, 10 Mar 2025 06:00; Evening Courier, 10 Mar 2025 06:20",
      tests: String(report.findings.length),
      failures: String(report.findings.length),
    });
  });
  it("has a failed test case for each finding, with its id and the sentences of all versions", () => {
    for (const [index, finding] of report.findings.entries()) {
      const testCase = suite?.children[index];
      expect(testCase?.attributes).toMatchObject({
        name: `${finding.message} [${finding.id}]`,
        classname: `crossfact.${finding.kind}.${finding.relation}`,
      });
      const [failure] = testCase?.children ?? [];
      expect(failure?.attributes).toEqual({ type: finding.severity, message: finding.message });
      for (const words of ["Harbour Wire, 10 Mar 2025 06:00\n", "**", "Evening Courier"])
        expect(failure?.text).toContain(words);
    }
  });
  it("fails from the severity on that is asked for, and keeps the note of the others", () => {
    const mild = {
      ...report,
      findings: report.findings.map((finding) => ({ ...finding, severity: "warning" as const })),
    };
    const failures = (failOn?: "error" | "warning" | "never") =>
      readXml(toJunit(mild, articles, { failOn })).attributes.failures;
    expect([failures(), failures("warning"), failures("error"), failures("never")]).toEqual(["2", "2", "0", "0"]);
    expect(suitesOf(toJunit(report, articles, { failOn: "never" }))[0]?.children[0]?.children[0]?.name).toBe(
      "system-out",
    );
  });
});

describe("JUnit where nothing is found", () => {
  it("shows a test case that passes", () => {
    const copies = articles.map(({ text }) => text).slice(0, 1);
    const same = [...copies, ...copies];
    const [suite] = suitesOf(toJunit(compareArticles(same, { events: "same" }), same));
    expect(suite?.attributes).toMatchObject({ tests: "1", failures: "0" });
    expect(suite?.children.map(({ attributes, children }) => [attributes.name, children])).toEqual([
      ["2 articles agree", []],
    ]);
  });
  it("shows one even where there was nothing to compare", () => {
    expect(suitesOf(toJunit(compareArticles([]), []))[0]?.children[0]?.attributes.name).toBe("nothing to compare");
    expect(suitesOf(toJunit({ changes: [] }, versionArticles))[0]?.children[0]?.attributes.name).toBe(
      "no fact changed",
    );
    expect(suitesOf(toJunit({ facts: [] }, draftArticles))[0]?.children[0]?.attributes.name).toBe(
      "no fact in the draft",
    );
  });
});

describe("JUnit of a draft and of two versions", () => {
  it("has a test case for each fact: supported ones pass", () => {
    const [suite] = suitesOf(toJunit(draftReport, draftArticles));
    const outcomes = suite?.children.map(({ attributes, children }) => [attributes.classname, children[0]?.name]);
    expect(outcomes?.slice(0, 3)).toEqual([
      ["crossfact.figure.contradicted", "failure"],
      ["crossfact.figure.unsupported", "failure"],
      [expect.stringMatching(/supported$/), undefined],
    ]);
    expect(suite?.attributes).toMatchObject({ tests: String(draftReport.facts.length), failures: "2" });
  });
  it("has a test case for each change", () => {
    const [suite] = suitesOf(toJunit(versionReport, versionArticles));
    expect(suite?.children).toHaveLength(versionReport.changes.length);
  });
});

describe("whatever articles write, the XML is well formed and says it", () => {
  const shape = (element: Element): unknown => [
    element.name,
    Object.keys(element.attributes),
    element.children.map(shape),
  ];
  const harmless = hostileCase("x");
  const expected = shape(readXml(toJunit(harmless.report, harmless.articles)));
  for (const bad of HOSTILE) {
    it(JSON.stringify(bad), () => {
      const { articles: given, report: hostile } = hostileCase(bad);
      const junit = toJunit(hostile, given);
      check(junit);
      expect(shape(readXml(junit))).toEqual(expected);
    });
  }
  it("angle brackets, ampersands and quotation marks read as they were written", () => {
    const bad = ']]> <b a="1"> & &amp; \'';
    const { articles: given, report: hostile } = hostileCase(bad);
    const failure = readXml(toJunit(hostile, given)).children[0]?.children[0]?.children[0];
    expect(failure?.attributes.message).toContain(bad);
    expect(failure?.text).toContain(bad);
  });
});

it("the schema refuses a test case without a name", () => {
  expect(() => check("<testsuites><testsuite name='a' tests='1'><testcase/></testsuite></testsuites>")).toThrow();
});
