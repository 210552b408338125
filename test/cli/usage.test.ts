import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/commands.ts";
import { crossfact } from "./crossfact.ts";

describe("a call that cannot be understood ends with 2 and says why in one line", () => {
  const cases: readonly [args: string[], said: string][] = [
    [["check"], "nothing to read: name files or folders, or run crossfact init and list them there"],
    [["check", "nowhere.txt"], "nowhere.txt: expected a file or folder, got nothing there"],
    [["check", "--format", "pdf", "."], "argument 'pdf' is invalid. Allowed choices are pretty, json"],
    [["check", "--kinds", "quote,figur", "."], '--kinds: unknown kind "figur": did you mean "figure"?'],
    [["check", "--max-warnings", "-1", "."], '--max-warnings: expected a whole number, got "-1"'],
    [["check", "--formt", "json", "."], "unknown option '--formt': did you mean --format? (crossfact check --help)"],
    [["chekc", "."], "unknown command 'chekc': did you mean check? (crossfact --help)"],
    [["diff", "one.md"], "missing required argument 'AFTER' (crossfact diff --help)"],
    [["completion", "bahs"], 'completion: no script for "bahs": did you mean bash?'],
  ];
  for (const [args, said] of cases) {
    it(`crossfact ${args.join(" ")}`, async () => {
      const { status, written, noted } = await crossfact(args);
      expect({ status, written }).toEqual({ status: 2, written: "" });
      expect(noted.join("\n")).toContain(said);
      expect(noted.join("\n")).not.toContain("\n    at ");
    });
  }
  it("crossfact alone shows its help on standard error", async () => {
    const { status, written, noted } = await crossfact([]);
    expect({ status, written }).toEqual({ status: 2, written: "" });
    expect(noted.join("\n")).toContain("Usage: crossfact COMMAND");
  });
});

describe("help", () => {
  const calls = [["--help"], ...COMMANDS.map(({ name }) => [name, "--help"])];
  for (const call of calls) {
    it(`crossfact ${call.join(" ")} fits a screen of 24 lines of 80 columns and is no error`, async () => {
      const { status, written, noted } = await crossfact(call);
      expect({ status, noted }).toEqual({ status: 0, noted: [] });
      const lines = written.trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(23); // and the prompt
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
      expect(written).toContain("\nExamples:\n  ");
    });
  }
  it("lists every command", async () => {
    const { written } = await crossfact(["--help"]);
    for (const { name } of COMMANDS) expect(written).toMatch(new RegExp(`^ {2}${name} `, "m"));
  });
  it("shows examples that the command understands", async () => {
    for (const { name, options, examples } of COMMANDS) {
      const known = options.flatMap(({ flags }) => flags.split(", "));
      for (const example of examples) {
        const call = example.slice(example.indexOf(`crossfact ${name}`)).replace(/[)|>].*/, "");
        const used = call.split(" ").filter((word) => /^--?\w/.test(word));
        expect(
          used.filter((flag) => !known.includes(flag)),
          example,
        ).toEqual([]);
      }
    }
  });
});

it("--version prints the package's version", async () => {
  expect(await crossfact(["--version"])).toMatchObject({
    status: 0,
    written: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
