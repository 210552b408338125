import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processOutput } from "../../src/cli/output.ts";
import { run } from "../../src/cli/run.ts";

let folder: string;

const report = (killed: number) =>
  `PORT ALVERN — ${killed} people were killed when a ferry capsized off Sorrel Island on Sunday, the coast guard said.\n\nThe other 117 passengers were taken aboard by two trawlers, and the search ended on Monday.`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crossfact-cli-"));
  for (const [name, killed] of [
    ["a", 14],
    ["b", 14],
    ["c", 16],
  ] as const) {
    writeFileSync(
      join(folder, `${name}.md`),
      `---\npublisher: Post ${name}\npublished: 2025-03-10\n---\n${report(killed)}`,
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function crossfact(...args: string[]): { status: number; written: string; noted: string } {
  const written: string[] = [];
  const noted: string[] = [];
  const status = run(args, {
    write: (text) => written.push(text),
    note: (line) => noted.push(line),
    progress: () => undefined,
    colours: false,
  });
  return { status, written: written.join(""), noted: noted.join("\n") };
}

const file = (name: string) => join(folder, name);

describe("crossfact check", () => {
  it("ends with 0 where the articles agree", () => {
    const { status, written } = crossfact("check", file("a.md"), file("b.md"));
    expect({ status, written }).toMatchObject({ status: 0, written: expect.stringMatching(/^No disagreement found/) });
  });
  it("ends with 1 where they do not, with both sides and who says so", () => {
    const { status, written } = crossfact("check", file("a.md"), file("c.md"));
    expect(status).toBe(1);
    expect(written).toContain("Post a, 10 Mar 2025");
    expect(written).toContain("Post c, 10 Mar 2025");
  });
  it("writes JSON that names the files", () => {
    const { status, written } = crossfact("check", "--format", "json", "--events", "same", folder);
    expect(status).toBe(1);
    expect(JSON.parse(written).events).toEqual([{ id: expect.any(String), articleIds: ["a.md", "b.md", "c.md"] }]);
  });
});

describe("crossfact extract", () => {
  it("writes the facts of each article, one a line", () => {
    const { status, written } = crossfact("extract", file("a.md"));
    expect(status).toBe(0);
    expect(written).toMatch(/ figure ".*14.*" = .*14/);
    expect(written).toMatch(/ date "Sunday" = 2025-03-09/);
  });
  it("writes one JSON list", () => {
    const facts = JSON.parse(crossfact("extract", "--format", "json", folder).written);
    expect(facts.map((one: { article: { id: string } }) => one.article.id)).toEqual(["a.md", "b.md", "c.md"]);
  });
});

describe("a call that cannot be understood ends with 2 and says why on standard error", () => {
  const cases: readonly [args: string[], said: string][] = [
    [["check"], "missing required argument 'path'"],
    [["check", "nowhere.txt"], "crossfact: nowhere.txt: expected a file or folder, got nothing there"],
    [["check", "--format", "pdf", "."], "Allowed choices are text, json"],
    [["compare", "."], "unknown command 'compare'"],
    [[], "Usage: crossfact"],
  ];
  for (const [args, said] of cases) {
    it(`crossfact ${args.join(" ")}`, () => {
      const { status, written, noted } = crossfact(...args);
      expect({ status, written }).toEqual({ status: 2, written: "" });
      expect(noted).toContain(said);
    });
  }
  it("but help is no error", () => {
    const { status, written } = crossfact("--help");
    expect({ status, written }).toMatchObject({ status: 0, written: expect.stringContaining("extract") });
  });
});

describe("the output", () => {
  const process = (isTTY: boolean, env: Record<string, string> = {}) => {
    const errors: string[] = [];
    const stream = (write: (text: string) => void) => ({ isTTY, write });
    const fake = { stdout: stream(() => undefined), stderr: stream((text) => errors.push(text)), env };
    return { output: processOutput(fake as unknown as NodeJS.Process), errors };
  };

  it("has colours on a terminal only, and not where NO_COLOR is set", () => {
    expect(process(true).output.colours).toBe(true);
    expect(process(false).output.colours).toBe(false);
    expect(process(true, { NO_COLOR: "1" }).output.colours).toBe(false);
  });
  it("shows progress to a person only", () => {
    const [watched, piped] = [process(true), process(false)];
    watched.output.progress("reading");
    piped.output.progress("reading");
    expect(watched.errors.join("")).toContain("reading");
    expect(piped.errors).toEqual([]);
  });
});
