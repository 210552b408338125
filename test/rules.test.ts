import { existsSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import type { Corpus } from "../src/kernel/corpus.ts";
import { projectRoot } from "./project-root.ts";

/** Folders of rules, such as "src/mentions/figures": each has `rules.ts`, the ordered list. */
const folders = [...new Set(ruleFiles("src/**").map((file) => file.replace(/\/rules\/[^/]+$/, "")))].sort();

for (const folder of folders) {
  describe(folder, async () => {
    const files = ruleFiles(folder);
    const listed = await loadList(folder);

    it("lists every rule once, and nothing else", () => {
      expect(listed.toSorted()).toEqual(files.map(idOf).sort());
    });

    for (const file of files) {
      describe(idOf(file), async () => {
        const rules = await loadRules(file);

        it("is one rule whose id is its path", () => {
          expect(rules).toEqual([idOf(file)]);
        });

        it("has a corpus of its own with at least as many look-alikes as sentences", async () => {
          const corpusFile = file.replace(/\.ts$/, ".corpus.ts");
          expect(existsSync(join(projectRoot, corpusFile)), `${corpusFile} is missing`).toBe(true);
          const corpus = await load<{ default: Corpus }>(corpusFile);
          expect(corpus.default.rule).toBe(idOf(file));
          const { positive, negative } = sizeOf(corpus.default);
          expect(positive, "examples").toBeGreaterThan(0);
          expect(negative, "look-alikes").toBeGreaterThanOrEqual(positive);
        });
      });
    }
  });
}

function sizeOf({ within = [], means = [], never = [] }: Corpus): { positive: number; negative: number } {
  // A rule whose phrases all stand alone has no sentences; one look-alike is then asked for.
  return { positive: Math.max(within.length, means.length > 0 ? 1 : 0), negative: never.length };
}

function ruleFiles(folder: string): string[] {
  return globSync(`${folder}/rules/*.ts`, { cwd: projectRoot, ignore: ["**/*.corpus.ts"] }).sort();
}

function idOf(file: string): string {
  return file.replace(/^src\//, "").replace(/\.ts$/, "");
}

/** Ids of the rules in a folder's list, in order of precedence; empty where the list is missing. */
async function loadList(folder: string): Promise<string[]> {
  if (!existsSync(join(projectRoot, folder, "rules.ts"))) return [];
  const { rules } = await load<{ rules: readonly { id: string }[] }>(`${folder}/rules.ts`);
  return rules.map((rule) => rule.id);
}

/** Ids of what a rule file exports that is a rule. */
async function loadRules(file: string): Promise<string[]> {
  const exported = Object.values(await load<Record<string, unknown>>(file));
  return exported.filter(isRule).map((rule) => rule.id);
}

/** A rule is applied to the whole document, or reads at the places that ask for it. */
function isRule(value: unknown): value is { id: string } {
  if (typeof value !== "object" || value === null) return false;
  return "id" in value && typeof value.id === "string" && ("apply" in value || "read" in value);
}

async function load<Module>(file: string): Promise<Module> {
  return (await import(join(projectRoot, file))) as Module;
}
