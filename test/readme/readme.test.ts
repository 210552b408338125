import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot } from "../source/source-files.ts";
import { snippetsOf } from "./snippets.ts";

const readme = readFileSync(join(projectRoot, "README.md"), "utf8");
const snippets = snippetsOf(readme);

describe("the README", { timeout: 60_000 }, () => {
  // Outside node_modules, where tsx would not take "crossfact" for the source that tsconfig.json names.
  const folder = mkdtempSync(join(tmpdir(), "crossfact-readme-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("shows code and what it prints", () => {
    expect(snippets.filter(({ output }) => output !== undefined).length).toBeGreaterThan(0);
  });

  for (const { line, code, output } of snippets) {
    it(`runs the snippet at line ${line}${output === undefined ? "" : ", which prints what is written below it"}`, () => {
      const file = join(folder, `line-${line}.ts`);
      writeFileSync(file, code);
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", file], {
        cwd: projectRoot,
        encoding: "utf8",
        env: { ...process.env, TSX_TSCONFIG_PATH: join(projectRoot, "tsconfig.json") },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      if (output !== undefined) expect(stdout.trimEnd()).toBe(output.trimEnd());
    });
  }

  it("names only commands that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
    const named = [...readme.matchAll(/npm run (?<script>[\w:-]+)/g)].map((match) => match.groups?.script as string);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
