import { existsSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import type { Corpus } from "../../src/kernel/corpus.ts";
import { projectRoot } from "../project-root.ts";
import type { Marked } from "./marked-sentence.ts";

/** How a kind of mention reads a phrase: `test/readers/<kind>.ts`. */
export interface Reader {
  readonly alone: (ruleId: string, text: string, published?: string) => readonly Marked[];
  readonly all: (text: string, published?: string) => readonly Marked[];
}

/** Kinds of mention that have rules, from the folders of `src/mentions`. */
export function kindsWithRules(): string[] {
  const files = globSync("src/mentions/*/{rules,sieves}/*.ts", { cwd: projectRoot });
  return [...new Set(files.map((file) => file.split("/")[2] as string))].sort();
}

/** Corpus files of a kind, as paths below the project. */
export function corpusFiles(kind: string): string[] {
  return globSync(`src/mentions/${kind}/{rules,sieves}/*.corpus.ts`, { cwd: projectRoot }).sort();
}

export async function loadCorpus(file: string): Promise<Corpus> {
  const module: { default: Corpus } = await import(join(projectRoot, file));
  return module.default;
}

/** Throws: where the kind has no reader. */
export async function loadReader(kind: string): Promise<Reader> {
  const file = join(projectRoot, "test", "readers", `${kind}.ts`);
  if (!existsSync(file)) throw new Error(`test/readers/${kind}.ts is missing: it must export alone() and all()`);
  return (await import(file)) as Reader;
}
