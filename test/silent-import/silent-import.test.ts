import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { neutralBundle } from "../bundle/neutral-bundle.ts";

const article =
  "MEXICO CITY — At least 12 people died on May 3, 2025, Governor Ana Ruiz said. “We are counting,” she said.";

describe("the core", async () => {
  const { code, inputs } = await neutralBundle();

  it("reaches no module of node", () => {
    expect(Object.keys(inputs).filter((file) => file.startsWith("node:"))).toEqual([]);
    expect(code).not.toMatch(/\brequire\("/);
  });

  it("works where nothing but the language itself exists: no console, no process, no timers, no text encoder", () => {
    // A fresh context has the intrinsics of JavaScript and no more.
    const context = createContext(Object.create(null));
    const read = `${code}; JSON.stringify(crossfact.readArticle(${JSON.stringify(article)}))`;
    const facts = JSON.parse(runInContext(read, context));
    expect(facts.figures.length + facts.dates.length + facts.quotes.length + facts.entities.length).toBeGreaterThan(0);
  });

  it("changes no intrinsic and leaves no global behind but those of zod", () => {
    const names = `[["globalThis", globalThis], ...Object.getOwnPropertyNames(globalThis).map((name) => [name, globalThis[name]?.prototype])]
      .flatMap(([name, holder]) => Object(holder) === holder ? Object.getOwnPropertyNames(holder).map((key) => name + "." + key) : [])`;
    const context = createContext(Object.create(null));
    const changed: string = runInContext(
      `var before = []; var crossfact; before = new Set(${names});
      ${code}; crossfact.compareArticles([${JSON.stringify(article)}, "Nine died."]);
      ${names}.filter((name) => !before.has(name)).join()`,
      context,
    );
    expect(changed.split(",").filter((name) => !name.startsWith("globalThis.__zod_"))).toEqual([]);
  });
});

describe("importing every entry", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "crossfact-silent-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("prints nothing and takes nothing from a .env file", async () => {
    writeFileSync(join(folder, ".env"), "CROSSFACT_CANARY=sung\n");
    const root = join(import.meta.dirname, "..", "..");
    const files = ["src/index.ts", "src/report/index.ts", "src/node/index.ts", "src/testing/index.ts"];
    const entries = files.map((file) => join(root, file));
    const script = `await Promise.all(${JSON.stringify(entries)}.map((file) => import(file)));
      if (process.env.CROSSFACT_CANARY) throw new Error("read .env");`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", join(root, "node_modules/tsx/dist/esm/index.mjs"), "--input-type=module", "--eval", script],
      { cwd: folder, encoding: "utf8" },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});
