import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import type { Corpus } from "../../src/kernel/corpus.ts";
import { sieves } from "../../src/mentions/quotes/sieves.ts";
import { projectRoot } from "../project-root.ts";

const folder = "src/mentions/quotes/sieves";
const files = globSync(`${folder}/*.ts`, { cwd: projectRoot, ignore: ["**/*.corpus.ts", "**/sieve.ts"] }).sort();

describe("sieves", () => {
  it("lists every sieve for loose quotations once", () => {
    const loose = files.filter((file) => readFileSync(join(projectRoot, file), "utf8").includes(": Sieve = {"));
    expect(sieves.map(({ id }) => id).toSorted()).toEqual(loose.map(idOf).sort());
  });

  for (const file of files) {
    it(`${basename(file)} has a corpus with at least as many look-alikes as sentences`, async () => {
      const corpus: { default: Corpus } = await import(join(projectRoot, file.replace(/\.ts$/, ".corpus.ts")));
      const { rule, within = [], never = [] } = corpus.default;
      expect(rule).toBe(idOf(file));
      expect(within.length).toBeGreaterThan(0);
      expect(never.length).toBeGreaterThanOrEqual(within.length);
    });
  }
});

function idOf(file: string): string {
  return file.replace(/^src\//, "").replace(/\.ts$/, "");
}
