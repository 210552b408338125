import { spawnSync } from "node:child_process";
import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../project-root.ts";
import { ferryReport, folderWith } from "./crossfact.ts";

/** The built command: `npm run build` makes it. */
const COMMAND = join(projectRoot, "dist", "cli.js");
const articles = { "wire/a.md": ferryReport("Post A", 14), "wire/c.md": ferryReport("Post C", 16) };

function crossfact(args: readonly string[], folder: string, input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function shell(script: string, folder: string) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, crossfact: COMMAND, node: process.execPath, NO_COLOR: "", FORCE_COLOR: "", TERM: "xterm" },
  });
  return { status, stdout, stderr };
}

describe("the built command", { timeout: 60_000 }, () => {
  it("ends with 0, 1 and 2", () => {
    const folder = folderWith(articles);
    expect(crossfact(["check", "wire/a.md"], folder)).toMatchObject({ status: 0, stderr: "" });
    expect(crossfact(["check", "wire"], folder)).toMatchObject({ status: 1, stderr: "" });
    expect(crossfact(["check", "nowhere"], folder)).toMatchObject({ status: 2, stdout: "" });
    expect(crossfact(["check", "nowhere", "wire"], folder)).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("Post C"),
      stderr: expect.stringMatching(/^crossfact: nowhere: [^\n]*\n$/),
    });
  });

  it("reads an article from standard input", () => {
    const folder = folderWith(articles);
    const { status, stdout } = crossfact(["check", "-", "wire/c.md"], folder, articles["wire/a.md"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining("“16”") });
  });

  it("ends quietly when its reader has seen enough", () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`wire/${at}.md`, `${ferryReport("Post", at)}\n`.repeat(20)]),
    );
    const folder = folderWith(many);
    const script = '"$node" "$crossfact" extract wire --format json | head -n 1; printf "%s\\n" "$PIPESTATUS"';
    expect(shell(script, folder)).toEqual({ status: 0, stdout: "[\n0\n", stderr: "" });
  });

  it("colours on a terminal alone, and says nothing else there", () => {
    const folder = folderWith(articles);
    const terminal = (call: string) => shell(`script -qec '"$node" "$crossfact" ${call}' /dev/null`, folder).stdout;
    if (spawnSync("script", ["--version"]).status !== 0) return;
    expect(terminal("check wire")).toContain("\u001b[1m");
    // a slow machine shows progress, which clears its line
    expect(terminal("check wire --no-color").replaceAll("\r\u001b[K", "")).not.toContain("\u001b[");
    expect(shell('"$node" "$crossfact" check wire', folder).stdout).not.toContain("\u001b[");
    expect(shell('FORCE_COLOR=1 "$node" "$crossfact" check wire', folder).stdout).toContain("\u001b[1m");
  });

  it("says how to find the fault of a configuration that cannot be parsed", () => {
    const folder = folderWith({ ...articles, "crossfact.config.mjs": "export default {\n  files: [}\n};\n" });
    expect(crossfact(["check"], folder)).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "crossfact: crossfact.config.mjs: it cannot be read: Unexpected token '}' (node --check crossfact.config.mjs shows where)\n",
    });
  });
});

describe("hostile surroundings give one line, never a stack trace", { timeout: 60_000 }, () => {
  it("links that go round in a circle", () => {
    const folder = folderWith(articles);
    symlinkSync(join(folder, "wire"), join(folder, "wire/round"));
    symlinkSync(join(folder, "loop"), join(folder, "loop"));
    expect(crossfact(["check", "wire"], folder).status).toBe(1);
    const { status, stderr } = crossfact(["check", "loop"], folder);
    expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, lines: 1 });
  });

  it.skipIf(process.getuid?.() === 0)("a folder without rights, to read or to write", () => {
    const folder = folderWith({ ...articles, "closed/a.md": "x" });
    chmodSync(join(folder, "closed"), 0);
    expect(crossfact(["check", "closed", "wire"], folder)).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("Post C"),
      stderr: expect.stringMatching(/^crossfact: closed[^\n]*\n$/),
    });
    expect(crossfact(["check", "wire", "-o", "closed/report.json"], folder)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^crossfact: [^\n]*report\.json: cannot be written: no right[^\n]*\n$/),
    });
    chmodSync(join(folder, "closed"), 0o755);
  });

  it("a file of five megabytes", () => {
    const folder = folderWith(articles);
    const line = "Officials said 12 people were killed on Monday near Port Alder. ";
    writeFileSync(join(folder, "big.txt"), line.repeat(Math.ceil(5_000_001 / line.length)));
    const { status, stderr } = crossfact(["check", "big.txt", "wire"], folder);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^crossfact: big\.txt[^\n]*5000000[^\n]*\n$/),
    });
  });

  it("an output that is a folder", () => {
    const folder = folderWith(articles);
    expect(crossfact(["check", "wire", "-o", "wire", "-f", "json"], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^crossfact: [^\n]*wire: cannot be written: is a folder\n$/),
    });
  });
});
