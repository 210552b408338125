import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/commands.ts";
import { crossfact, folderWith } from "./crossfact.ts";

/** What bash offers after these words, the last of which is being typed. */
async function bashOffers(...words: string[]): Promise<string[]> {
  const { written } = await crossfact(["completion", "bash"]);
  const typed = ["crossfact", ...words].map((word) => `'${word}'`).join(" ");
  const script = `${written}\nCOMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _crossfact; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", script], { encoding: "utf8" }).split("\n").filter(Boolean);
}

describe.skipIf(spawnSync("bash", ["--version"]).status !== 0)("completion in bash", () => {
  it("offers the commands", async () => {
    expect(await bashOffers("")).toEqual([...COMMANDS.map(({ name }) => name), "--help", "--version"]);
    expect(await bashOffers("ch")).toEqual(["check"]);
  });
  it("offers a command's options and their values", async () => {
    expect(await bashOffers("check", "--ba")).toEqual(["--baseline"]);
    expect(await bashOffers("diff", "--ba")).toEqual([]);
    expect(await bashOffers("check", "--fail-on", "")).toEqual(["error", "warning", "never"]);
    expect(await bashOffers("check", "-f", "js")).toEqual(["json", "jsonl"]);
    expect(await bashOffers("completion", "")).toEqual(["bash", "zsh", "fish"]);
  });
  it("leaves files to the shell", async () => {
    expect(await bashOffers("check", "art")).toEqual([]);
    expect(await bashOffers("check", "--output", "re")).toEqual([]);
  });
});

describe("completion in other shells", () => {
  for (const shell of ["zsh", "fish"]) {
    it(`${shell} names every command and option, and is a script where the shell is there to say so`, async () => {
      const { written } = await crossfact(["completion", shell]);
      for (const { name, options } of COMMANDS) {
        expect(written).toContain(name);
        for (const { flags } of options) expect(written).toContain(flags.replace(/^.*--/, ""));
      }
      if (spawnSync(shell, ["--version"]).status !== 0) return;
      const file = join(folderWith(), "completion");
      writeFileSync(file, written);
      expect(spawnSync(shell, ["-n", file], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    });
  }
});
