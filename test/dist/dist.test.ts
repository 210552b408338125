import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkTypes, runVitest, writeConsumer } from "../consumers/matcher-consumer.ts";
import { projectRoot } from "../project-root.ts";
import { installPackage } from "./installed-package.ts";

/** The machine's Node, and a current one where the environment names it. */
const nodes = [process.execPath, process.env.CROSSFACT_CURRENT_NODE].filter((path) => path !== undefined);

const draft = "At least 12 people died on May 3, 2025, the mayor said.";
const use = `
  const facts = readArticle(${JSON.stringify(draft)});
  if (facts.figures.length === 0) throw new Error("no figure");
  const articles = [${JSON.stringify(draft)}, "Nine people died on May 3, 2025, the mayor said."];
  const report = compareArticles(articles, { events: "same" });
  toText(report, articles);
  assertStates(articles[1], { slot: "killed", value: 9 });
  try { readArticles("nowhere"); } catch (error) { if (!(error instanceof InputError)) throw error; }
`;
const esm = `
  import { readArticle, compareArticles, InputError } from "crossfact";
  import { toText } from "crossfact/report";
  import { readArticles } from "crossfact/node";
  import { assertStates } from "crossfact/testing";
  ${use}`;
const cjs = `
  const { readArticle, compareArticles, InputError } = require("crossfact");
  const { toText } = require("crossfact/report");
  const { readArticles } = require("crossfact/node");
  const { assertStates } = require("crossfact/testing");
  ${use}`;

describe("the packed package", { timeout: 120_000 }, async () => {
  const { folder, packedBytes, files } = installPackage();
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it("weighs less than 1.5 MB and holds what it should", () => {
    expect(packedBytes).toBeLessThan(1_500_000);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "CHANGELOG.md", "THIRD_PARTY_NOTICES.md"]));
    expect(files.filter((file) => /(^|\/)(src|test|seeds|\.env)(\/|$)/.test(file))).toEqual([]);
  });

  it("has exactly two dependencies", () => {
    const tree = execFileSync("npm", ["ls", "--all", "--json"], { cwd: folder, encoding: "utf8" });
    const dependencies: Record<string, { version?: string }> = JSON.parse(tree).dependencies.crossfact.dependencies;
    // optional peers that are not installed are listed without a version
    const installed = Object.keys(dependencies).filter((name) => dependencies[name]?.version !== undefined);
    expect(installed.sort()).toEqual(["chrono-node", "zod"]);
  });

  for (const node of nodes) {
    const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
    const run = (args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(node, args, { cwd: folder, encoding: "utf8" });
      return { status, stdout, stderr };
    };

    it(`is imported as an ES module on Node ${version}, silently`, () => {
      expect(run([write("esm.mjs", esm)])).toEqual({ status: 0, stdout: "", stderr: "" });
    });
    it(`is required as CommonJS on Node ${version}, silently`, () => {
      expect(run([write("cjs.cjs", cjs)])).toEqual({ status: 0, stdout: "", stderr: "" });
    });
    it(`brings a command that runs on Node ${version}`, () => {
      write("draft.txt", draft);
      const command = join(folder, "node_modules", "crossfact", "dist", "cli.js");
      const { status, stdout, stderr } = run([command, "check", "draft.txt"]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/^No disagreement found/);
      expect(run([command, "check", "nowhere.txt"]).status).toBe(2);
    });
    it(`reads the same facts on Node ${version} as from source`, async () => {
      const { readArticle } = await import("crossfact");
      const print = `import { readArticle } from "crossfact"; console.log(JSON.stringify(readArticle(${JSON.stringify(draft)})))`;
      expect(run([write("facts.mjs", print)]).stdout).toBe(`${JSON.stringify(readArticle(draft))}\n`);
    });
  }

  it("links its command", () => {
    const { status, stdout } = spawnSync(join(folder, "node_modules", ".bin", "crossfact"), ["--help"], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("check") });
  });

  for (const [resolution, module] of [
    ["node16", "node16"],
    ["bundler", "esnext"],
  ] as const) {
    it(`type-checks under ${resolution} resolution`, () => {
      const sources = [write("typed.mts", esm), write("typed-cjs.cts", esm)];
      const strict = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, target: "es2022", types: [] };
      const compilerOptions = { ...strict, module, moduleResolution: resolution };
      const config = write(`tsconfig.${resolution}.json`, JSON.stringify({ compilerOptions, files: sources }));
      const tsc = join(projectRoot, "node_modules", "typescript", "bin", "tsc");
      const { stdout } = spawnSync(process.execPath, [tsc, "--project", config], { cwd: folder, encoding: "utf8" });
      expect(stdout).toBe("");
    });
  }

  describe("beside this project's vitest", () => {
    // the other versions and node16 resolution: npm run consumers
    const linkVitest = () =>
      symlinkSync(join(projectRoot, "node_modules", "vitest"), join(folder, "node_modules", "vitest"));
    const consumer = writeConsumer(folder);
    beforeAll(linkVitest);

    it("brings matchers that type-check", () => {
      expect(checkTypes(consumer, "bundler")).toBe("");
    });
    it("brings matchers that work", () => {
      expect(runVitest(folder, consumer)).toBe("");
    });
    it("tests the example pipeline", () => {
      const pipeline = join(folder, "pipeline");
      cpSync(join(projectRoot, "examples", "pipeline"), pipeline, { recursive: true });
      expect(runVitest(folder, pipeline)).toBe("");
    });
  });

  it("is bundled for a browser, its model included once", async () => {
    const entry = write(
      "browser.mjs",
      `import { readArticle } from "crossfact"; globalThis.facts = readArticle(${JSON.stringify(draft)});`,
    );
    const { outputFiles, metafile } = await build({
      entryPoints: [entry],
      absWorkingDir: folder,
      bundle: true,
      write: false,
      metafile: true,
      platform: "browser",
      format: "esm",
      logLevel: "silent",
    });
    const models = Object.keys(metafile.inputs).filter((file) => file.includes("/model/"));
    expect(new Set(models).size).toBe(models.length);
    expect(outputFiles).toHaveLength(1);
    expect(Object.keys(metafile.inputs).filter((file) => file.startsWith("node:"))).toEqual([]);
  });
});
