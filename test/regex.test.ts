import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it, vi } from "vitest";
import { projectRoot } from "./project-root.ts";
import { builtPatterns, literalPatterns } from "./regex/patterns.ts";
import { type Pattern, proveLinear } from "./regex/prove-linear.ts";
import { sourceFiles } from "./source/source-files.ts";

/** Patterns that recheck cannot decide, each with the reason why it is linear. */
const provenByHand: ReadonlyMap<string, string> = new Map([]);

describe("every regular expression is proven linear", { timeout: 120_000 }, () => {
  for (const file of sourceFiles()) {
    const patterns = literalPatterns(file);
    if (patterns.length > 0) it(file, async () => expect(await failuresOf(patterns)).toEqual([]));
  }
});

it("every pattern that is built from word lists is proven linear", { timeout: 120_000 }, async () => {
  // other tests have built them in the modules that are loaded
  vi.resetModules();
  const patterns = await builtPatterns(async () => {
    const { compareArticles } = await import("../src/index.ts");
    const texts = globSync("seeds/**/*.txt", { cwd: projectRoot }).map((file) =>
      readFileSync(join(projectRoot, file), "utf8"),
    );
    compareArticles(texts);
  });
  expect(patterns).not.toEqual([]);
  expect(await failuresOf(patterns)).toEqual([]);
});

describe("the proof", () => {
  it("refuses what backtracks", async () => {
    expect(await proveLinear({ source: "^(a+)+$", flags: "" })).toMatch(/exponential/);
    expect(await proveLinear({ source: "\\d+\\s*percent", flags: "" })).toMatch(/polynomial/);
  });
  it("sees what is built from within the source only", async () => {
    expect(await builtPatterns(async () => /a+/)).toEqual([]);
  });
  it("finds the literals of a file", () => {
    expect(literalPatterns("test/regex/prove-linear.ts")).toEqual([]);
    expect(literalPatterns("test/regex.test.ts")).toContainEqual({ source: "exponential", flags: "" });
  });
});

async function failuresOf(patterns: readonly Pattern[]): Promise<string[]> {
  const failures: string[] = [];
  for (const pattern of patterns) {
    const verdict = await proveLinear(pattern);
    const shown = `/${pattern.source}/${pattern.flags}`;
    if (verdict !== "safe" && !provenByHand.has(shown)) failures.push(`${shown}: ${verdict}`);
  }
  return failures;
}
