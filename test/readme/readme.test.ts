import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot } from "../project-root.ts";
import { snippetsOf } from "./snippets.ts";

const readmeFile = join(projectRoot, "README.md");
const readme = readFileSync(readmeFile, "utf8");
/** UPDATE_README=1 npx vitest run test/readme writes the outputs anew. */
const update = process.env.UPDATE_README === "1";
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
      if (update && output !== undefined)
        writeFileSync(readmeFile, withOutput(readFileSync(readmeFile, "utf8"), code, output, stdout));
      else if (output !== undefined) expect(stdout.trimEnd()).toBe(output.trimEnd());
    });
  }

  it("names only commands that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
    const named = [...readme.matchAll(/npm run (?<script>[\w:-]+)/g)].map((match) => match.groups?.script as string);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

/** The Markdown with another output below the snippet. */
function withOutput(markdown: string, code: string, output: string, printed: string): string {
  const from = markdown.indexOf("```text\n", markdown.indexOf(code)) + "```text\n".length;
  return `${markdown.slice(0, from)}${printed.trimEnd()}\n${markdown.slice(from + output.length)}`;
}
