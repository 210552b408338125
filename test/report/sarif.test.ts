import { describe, expect, it } from "vitest";
import { type SarifOptions, toSarif } from "../../src/report/index.ts";
import { uriReference } from "../../src/report/uri.ts";
import { HOSTILE, hostileCase } from "./hostile.ts";
import { articles, draftArticles, draftReport, report, versionArticles, versionReport } from "./reports.ts";
import { sarifErrors } from "./sarif-schema.ts";

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index: number };
    readonly region: {
      readonly startLine: number;
      readonly startColumn: number;
      readonly endLine: number;
      readonly endColumn: number;
      readonly charOffset: number;
      readonly charLength: number;
      readonly snippet: { readonly text: string };
    };
  };
  readonly message: { readonly text: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Run {
  readonly tool: { readonly driver: { readonly version?: string; readonly rules: readonly { readonly id: string }[] } };
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly Result[];
}

function runOf(sarif: string): Run {
  const log = JSON.parse(sarif);
  expect(sarifErrors(log)).toEqual([]);
  return log.runs[0];
}

function locationsOf(result: Result): readonly Location[] {
  return [...result.locations, ...result.relatedLocations];
}

/** What a region marks, read once by characters and once by lines and columns. */
function marked(text: string, { region }: Location["physicalLocation"]): string[] {
  const lines = text.split("\n");
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return [
    text.slice(region.charOffset, region.charOffset + region.charLength),
    text.slice(offset(region.startLine, region.startColumn), offset(region.endLine, region.endColumn)),
    region.snippet.text,
  ];
}

describe("the SARIF log of a comparison", () => {
  const run = runOf(toSarif(report, articles, { version: "1.2.3" }));

  it("has one result a finding, with its rule, level and stable id", () => {
    expect(run.tool.driver.version).toBe("1.2.3");
    expect(run.results.map(({ partialFingerprints }) => partialFingerprints["crossfactNotice/v1"])).toEqual(
      report.findings.map(({ id }) => id),
    );
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId });
    expect(run.results.map(({ ruleId }) => ruleId)).toContain("figure/contradiction");
  });
  it("points at the first version and relates the others, each by who says it", () => {
    const toll = run.results.find(({ ruleId }) => ruleId.startsWith("figure")) as Result;
    expect(toll.locations.map(({ message }) => message.text)).toEqual(["“14” (Harbour Wire, 10 Mar 2025 06:00)"]);
    expect(toll.relatedLocations.map(({ message }) => message.text)).toEqual([
      "“16” (Evening Courier, 10 Mar 2025 06:20)",
    ]);
  });
  it("names the page of an article that came from no file", () => {
    expect(run.artifacts.map(({ location }) => location.uri)).toEqual([
      "https://wire.example/ferry",
      "news/courier.txt",
    ]);
  });
  it("marks the words in the articles’ own texts", () => {
    const texts = articles.map(({ text }) => text);
    for (const { physicalLocation } of run.results.flatMap(locationsOf)) {
      const words = physicalLocation.region.snippet.text;
      expect(marked(texts[physicalLocation.artifactLocation.index] as string, physicalLocation)).toEqual([
        words,
        words,
        words,
      ]);
    }
  });
});

describe("the SARIF log with sources", () => {
  const page = (text: string) =>
    `<html>\r\n<p>${text.replaceAll("\n\n", "</p>\r\n<p>").replaceAll("killed 1", "<b>killed</b> 1")}</p>`;
  /** Finds the n-th character of a text again in its page, tags passed over. */
  const toSource = (text: string) => (offset: number) => {
    const html = page(text);
    let at = html.indexOf("<p>") + 3;
    for (let passed = 0; passed < offset; passed++) {
      if (text[passed] === html[at]) at++;
      while (html[at] === "<") at = html.indexOf(">", at) + 1;
      while (html[at] === "\r" || (html[at] === "\n" && text[passed + 1] !== "\n")) at++;
    }
    return at;
  };
  const sources: SarifOptions["sources"] = new Map(
    articles.map(({ id, text }) => [
      id,
      { uri: id.replace("txt", "html"), text: page(text), toSource: toSource(text) },
    ]),
  );
  const run = runOf(toSarif(report, articles, { sources }));

  it("names the files, percent-encoded", () => {
    expect(run.artifacts.map(({ location }) => location.uri)).toEqual([
      "news/harbour%20wire.html",
      "news/courier.html",
    ]);
  });
  it("marks the words in the files", () => {
    const files = articles.map(({ text }) => page(text));
    const regions = run.results.flatMap(locationsOf).map(({ physicalLocation }) => physicalLocation);
    for (const place of regions) {
      const words = place.region.snippet.text;
      expect(marked(files[place.artifactLocation.index] as string, place)).toEqual([words, words, words]);
    }
    expect(regions.map(({ region }) => region.snippet.text)).toEqual(expect.arrayContaining(["14", "16"]));
  });
});

describe("the SARIF log of a draft and of two versions", () => {
  it("points at the draft: an error where a source contradicts, a warning where none says it", () => {
    const { results, artifacts } = runOf(toSarif(draftReport, draftArticles));
    expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      "error figure/contradicted",
      "warning figure/unsupported",
    ]);
    for (const { locations } of results)
      expect(artifacts[locations[0]?.physicalLocation.artifactLocation.index ?? -1]?.location.uri).toBe("draft");
  });
  it("points at the newer version where there is one", () => {
    const sources: SarifOptions["sources"] = new Map(
      (["before", "after"] as const).map((role) => {
        const { text } = versionArticles[role] as { text: string };
        return [role, { uri: `${role}.txt`, text, toSource: (offset: number) => offset }];
      }),
    );
    const { results } = runOf(toSarif(versionReport, versionArticles, { sources }));
    const uris = results.map(({ ruleId, locations }) => [ruleId, locations[0]?.physicalLocation.artifactLocation.uri]);
    expect(uris).toContainEqual(["figure/changed", "after.txt"]);
    expect(uris).toContainEqual(["entity/removed", "before.txt"]);
  });
  it("is valid where there is nothing to say", () => {
    expect(runOf(toSarif({ changes: [] }, versionArticles)).results).toEqual([]);
  });
});

describe("what an article writes is neither link nor placeholder nor scheme", () => {
  for (const bad of HOSTILE) {
    it(JSON.stringify(bad), () => {
      const { articles: given, report: hostile } = hostileCase(bad);
      const sarif = toSarif(hostile, given);
      expect(sarif.replaceAll("\n", "")).not.toMatch(/\p{Cs}|\p{Cc}/u);
      const { results, artifacts } = runOf(sarif);
      const messages = [...results, ...results.flatMap(locationsOf)].map(({ message }) => message.text);
      for (const text of messages) expect(text).not.toMatch(/(?<!\{)(\{\{)*\{\d|\]\(/);
      for (const { location } of artifacts) expect(location.uri).toMatch(/^(https?:\/\/|[^:/]*(\/|$))/);
    });
  }
});

it("the schema refuses a log without runs", () => {
  expect(sarifErrors({ version: "2.1.0" })).not.toEqual([]);
});

it("a report beside other articles than it was made of is still valid", () => {
  expect(runOf(toSarif(report, [])).results).toHaveLength(report.findings.length);
  expect(runOf(toSarif(report, [{ id: "news/courier.txt", text: "" }])).results).toHaveLength(report.findings.length);
});

it("a path becomes a URI reference", () => {
  const uris = [
    "a b/c%20d#e?.txt",
    "/tmp/é.txt",
    "C:/news/a.txt",
    "a:b/c:d",
    "https://x.example/a b?q=%20%zz",
    "javascript:alert(1)",
  ];
  expect(uris.map(uriReference)).toEqual([
    "a%20b/c%2520d%23e%3F.txt",
    "file:///tmp/%C3%A9.txt",
    "file:///C:/news/a.txt",
    "a%3Ab/c:d",
    "https://x.example/a%20b?q=%20%25zz",
    "javascript%3Aalert(1)",
  ]);
});
