import { describe, expect, it } from "vitest";
import { csvCell } from "../../src/report/csv-cell.ts";
import { toCsv } from "../../src/report/index.ts";
import { readCsv } from "./csv-table.ts";
import { HOSTILE, hostileCase } from "./hostile.ts";
import { articles, draftArticles, draftReport, report, versionArticles, versionReport } from "./reports.ts";

function tableOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(csv.replace(/^\ufeff/, ""));
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(row.map((cell, index) => [head[index], cell]));
  });
}

describe("CSV", () => {
  it("has a row for each mention of each version", () => {
    const rows = tableOf(toCsv(report, articles));
    const mentions = report.findings.flatMap(({ versions }) => versions.flatMap((version) => version.mentions));
    expect(rows.map(({ start, end }) => [Number(start), Number(end)])).toEqual(
      mentions.map(({ start, end }) => [start, end]),
    );
    expect(rows.find(({ kind }) => kind === "figure")).toMatchObject({
      state: "contradiction",
      version: "1",
      words: "14",
      sentence: "The sinking killed 14 people off Tarn Point on Sunday, the coast guard said.",
      article: "news/harbour wire.txt",
      publisher: "Harbour Wire",
      published: "2025-03-10T06:00:00Z",
      url: "https://wire.example/ferry",
      line: "3",
      column: "20",
    });
  });
  it("begins with the mark that spreadsheets know UTF-8 by, unless told otherwise", () => {
    expect(toCsv(report, articles).startsWith('\ufeff"id","kind",')).toBe(true);
    expect(toCsv(report, articles, { byteOrderMark: false }).startsWith('"id","kind",')).toBe(true);
  });
  it("names the draft and its sources", () => {
    const rows = tableOf(toCsv(draftReport, draftArticles));
    expect(rows.slice(0, 3).map(({ state, version, words }) => [state, version, words])).toEqual([
      ["contradicted", "draft", "15"],
      ["contradicted", "source", "16"],
      ["unsupported", "draft", "€4 million"],
    ]);
    expect(new Set(rows.map(({ state }) => state))).toContain("supported");
  });
  it("names both versions of an article", () => {
    const rows = tableOf(toCsv(versionReport, versionArticles));
    expect(rows.slice(0, 2).map(({ version, words }) => [version, words])).toEqual([
      ["before", "14"],
      ["after", "16"],
    ]);
  });
  it("is its head alone where nothing was found", () => {
    expect(readCsv(toCsv({ changes: [] }, versionArticles, { byteOrderMark: false }))).toHaveLength(1);
  });
});

describe("a cell", () => {
  it("that would be a formula begins with an apostrophe", () => {
    for (const text of ["=1+1", "+cmd", "-2+3", "@SUM(1)", "\t=1", "\r=1", " =1", '"=1', "＝1", "- he said"])
      expect(csvCell(text)).toMatch(/^"'/);
  });
  it("that is a number stays one", () => {
    expect([csvCell(-5), csvCell("+3.5"), csvCell(0)]).toEqual(['"-5"', '"+3.5"', '"0"']);
  });
  it("does not begin a formula in its middle where semicolons part cells", () => {
    expect(csvCell('a;=1;""+2; -3')).toBe('"a;\'=1;\'""""+2;\' -3"');
    expect(csvCell("one; two")).toBe('"one; two"');
  });
  it("is one line", () => {
    expect(csvCell("a\r\nb\tc")).toBe('"a b c"');
  });
});

describe("whatever articles write, no spreadsheet executes it", () => {
  /** A cell as a spreadsheet takes it, whichever separator it believes in. */
  const formula = /^[\s"]*[=+\-@]/;
  for (const bad of HOSTILE) {
    it(JSON.stringify(bad), () => {
      const { articles: given, report: hostile } = hostileCase(bad);
      const csv = toCsv(hostile, given, { byteOrderMark: false });
      const cells = [...readCsv(csv).flat(), ...csv.split(/\r\n|;/)];
      expect(cells.filter((cell) => formula.test(cell) && !/^[+-]\d+$/.test(cell))).toEqual([]);
      expect(csv.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}|\p{Cs}/u);
      expect(tableOf(csv)).toHaveLength(2);
    });
  }
});
