import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/index.ts";
import { type ReportOptions, toGithub, toGithubSummary } from "../../src/report/index.ts";
import { HOSTILE, hostileCase } from "./hostile.ts";
import { articles, draftArticles, draftReport, report, versionArticles, versionReport } from "./reports.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads lines as the runner does: what begins with `::` after white space is a command, as is what holds `##[`. */
function commandsOf(log: string): Command[] {
  return log.split(/\r\n|[\r\n]/).flatMap((line) => {
    expect(line).not.toContain("##[");
    const parts = /^\s*::(?<name>[\w-]+)(?: (?<properties>.*?))?::(?<message>.*)$/s.exec(line)?.groups;
    if (parts === undefined) return [];
    const properties = (parts.properties ?? "").split(",").map((one) => {
      const [key = "", value = ""] = one.split("=", 2);
      return [key, unescaped(value.replaceAll("%3A", ":").replaceAll("%2C", ","))];
    });
    return [
      { name: parts.name ?? "", properties: Object.fromEntries(properties), message: unescaped(parts.message ?? "") },
    ];
  });
}

function unescaped(value: string): string {
  return value.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

const sources: ReportOptions["sources"] = new Map(
  articles.map(({ id, text }) => [id, { uri: id, text, toSource: (offset: number) => offset }]),
);

describe("GitHub annotations", () => {
  it("stand at the first version, with both sentences", () => {
    const commands = commandsOf(toGithub(report, articles, { sources }));
    expect(commands).toHaveLength(report.findings.length);
    const toll = commands.find(({ properties }) => properties.title === "figure contradiction");
    expect(toll?.name).toBe("error");
    expect(toll?.properties).toEqual({
      file: "news/harbour wire.txt",
      line: "3",
      endLine: "3",
      col: "20",
      endColumn: "22",
      title: "figure contradiction",
    });
    expect(toll?.message.split("\n").slice(0, 3)).toEqual([
      expect.stringMatching(/: “14” \(Harbour Wire, .*\) but “16” \(Evening Courier, /),
      "  Harbour Wire, 10 Mar 2025 06:00 (news/harbour wire.txt:3:20)",
      "    The sinking killed **14** people off Tarn Point on Sunday, the coast guard said.",
    ]);
  });
  it("have no place where articles came from no file", () => {
    for (const { properties } of commandsOf(toGithub(report, articles)))
      expect(Object.keys(properties)).toEqual(["title"]);
  });
  it("are ten of each level, and the others are counted", () => {
    const [finding] = report.findings as [Finding];
    const many = (["info", "error", "warning"] as const).flatMap((severity) =>
      Array.from({ length: 12 }, (_, index) => ({ ...finding, id: `${severity}${index}`, severity })),
    );
    const log = toGithub({ ...report, findings: many }, articles);
    const names = commandsOf(log).map(({ name }) => name);
    expect(names).toEqual(["error", "warning", "notice"].flatMap((name) => Array.from({ length: 10 }, () => name)));
    expect(log).toMatch(/\n6 more not annotated: GitHub shows ten of each level\.\n$/);
    const summary = toGithubSummary({ ...report, findings: many }, articles);
    for (const { id } of many) expect(summary).toContain(id);
  });
  it("warn of what no source says, and say nothing of what one supports", () => {
    const commands = commandsOf(toGithub(draftReport, draftArticles));
    expect(commands.map(({ name, properties }) => [name, properties.title])).toEqual([
      ["error", "figure contradicted"],
      ["warning", "figure unsupported"],
    ]);
  });
  it("tell changes between versions", () => {
    const names = commandsOf(toGithub(versionReport, versionArticles)).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(["warning", "notice"]));
  });
  it("keep within the longest message of the runner", () => {
    const text = `${"long ".repeat(3000)}14 ${"😀".repeat(3000)}`;
    const [finding] = report.findings as [Finding];
    const [{ message }] = commandsOf(toGithub({ ...report, findings: [{ ...finding, message: text }] }, articles)) as [
      Command,
    ];
    expect(message.length).toBeLessThanOrEqual(4096);
    expect(message).not.toMatch(/\p{Cs}/u);
  });
});

describe("whatever articles write, the log holds no order but ours", () => {
  for (const bad of HOSTILE) {
    it(JSON.stringify(bad), () => {
      const { articles: given, report: hostile } = hostileCase(bad);
      const files = new Map(given.map(({ id, text }) => [id, { uri: id, text, toSource: (offset: number) => offset }]));
      const log = toGithub(hostile, given, { sources: files });
      const commands = commandsOf(log);
      expect(commands.map(({ name }) => name)).toEqual(["error"]);
      expect(Object.keys(commands[0]?.properties ?? {})).toEqual(
        expect.arrayContaining(/^https?:/i.test(bad) ? ["title"] : ["file", "line", "endLine", "title"]),
      );
      expect(commands[0]?.properties.title).toBe("figure contradiction");
      expect(log.split("\n")).toHaveLength(2);
    });
  }
});

describe("the step summary", () => {
  it("is the report as Markdown under a heading", () => {
    expect(toGithubSummary(report, articles)).toMatch(/^## crossfact\n\n\d errors? in 2 articles on 1 event/);
  });
  it("stays below 1 MiB", () => {
    const [finding] = report.findings as [Finding];
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...finding, id: `i${index}` }));
    const summary = toGithubSummary({ ...report, findings: many }, articles);
    const bytes = new TextEncoder().encode(summary).length;
    expect(bytes).toBeLessThanOrEqual(1_000_000);
    expect(bytes).toBeGreaterThan(990_000);
    const listed = summary.match(/^- \*\*/gm)?.length ?? 0;
    expect(summary.endsWith(`\n- and ${3000 - listed} more\n`)).toBe(true);
  });
});
