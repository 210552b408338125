import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot } from "../project-root.ts";
import { sessionsOf, snippetsOf } from "./snippets.ts";

/** UPDATE_DOCS=1 npx vitest run test/documentation writes the outputs anew. */
const update = process.env.UPDATE_DOCS === "1";
const guides = readdirSync(join(projectRoot, "docs"))
  .filter((file) => file.endsWith(".md"))
  .map((file) => `docs/${file}`);
const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));

// Outside node_modules, where tsx would not take "crossfact" for the source that tsconfig.json names.
const folder = mkdtempSync(join(tmpdir(), "crossfact-docs-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(["README.md", ...guides])("%s", { timeout: 60_000 }, (name) => {
  const file = join(projectRoot, name);
  const markdown = readFileSync(file, "utf8");
  const desk = deskOf(name);

  for (const { line, code, output } of snippetsOf(markdown)) {
    it(`runs the snippet at line ${line}${output === undefined ? "" : ", which prints what is written below it"}`, () => {
      const script = join(desk, `line-${line}.ts`);
      writeFileSync(script, code);
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script], {
        cwd: projectRoot,
        encoding: "utf8",
        env: { ...process.env, TSX_TSCONFIG_PATH: join(projectRoot, "tsconfig.json") },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      settle(file, code, "```text\n", output, stdout);
    });
  }

  for (const { line, command, output } of sessionsOf(markdown)) {
    it(`prints what is written below "${command}" at line ${line}`, () => {
      const { stdout } = spawnSync("bash", ["-c", `exec 2>&1\n${command}`], {
        cwd: desk,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1", PATH: `${join(desk, "bin")}:${process.env.PATH}` },
      });
      settle(file, `$ ${command}`, "\n", output, stdout);
    });
  }

  it("names only commands that package.json has", () => {
    const named = [...markdown.matchAll(/npm run (?<script>[\w:-]+)/g)].map((match) => match.groups?.script as string);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it("points to files that exist", () => {
    const links = [...markdown.matchAll(/\]\((?!https?:|#)(?<path>[^)#\s]+)/g)].map(
      (match) => match.groups?.path as string,
    );
    expect(links.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([]);
  });
});

it("the README shows code and what it prints", () => {
  const readme = snippetsOf(readFileSync(join(projectRoot, "README.md"), "utf8"));
  expect(readme.filter(({ output }) => output !== undefined).length).toBeGreaterThan(0);
});

/** A folder to work in: the seeds as `articles/`, and the built command as `crossfact`. */
function deskOf(name: string): string {
  const desk = join(folder, name.replace(/\W/g, "-"));
  mkdirSync(join(desk, "bin"), { recursive: true });
  cpSync(join(projectRoot, "seeds/us-troops-mexico"), join(desk, "articles"), { recursive: true });
  const command = `#!/bin/sh\nexec "${process.execPath}" "${join(projectRoot, "dist/cli.js")}" "$@"\n`;
  writeFileSync(join(desk, "bin/crossfact"), command, { mode: 0o755 });
  return desk;
}

/** Holds what was printed against what is written, or writes it. */
function settle(file: string, before: string, fence: string, output: string | undefined, printed: string): void {
  if (output === undefined) return;
  if (!update) {
    expect(printed.trimEnd()).toBe(output.trimEnd());
    return;
  }
  const markdown = readFileSync(file, "utf8");
  const from = markdown.indexOf(fence, markdown.indexOf(before)) + fence.length;
  const text = printed.trimEnd();
  writeFileSync(
    file,
    `${markdown.slice(0, from)}${text}${text === "" ? "" : "\n"}${markdown.slice(from + output.length)}`,
  );
}
