import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.ts";
import { projectRoot } from "../project-root.ts";

export interface Outcome {
  readonly status: number;
  /** What went to standard output. */
  readonly written: string;
  /** What went to standard error, a line each. */
  readonly noted: readonly string[];
}

export interface Call {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly colours?: boolean;
}

/** Runs a command line in this process, in a folder, and gives back what it says. */
export async function crossfact(
  args: readonly string[],
  { folder = tmpdir(), env = {}, colours = false }: Call = {},
): Promise<Outcome> {
  const written: string[] = [];
  const noted: string[] = [];
  const output = {
    write: (text: string) => void written.push(text),
    note: (line: string) => void noted.push(line),
    progress: () => undefined,
    colours,
  };
  const { signal } = new AbortController();
  enter(folder);
  const status = await run(args, { output, folder, env, signal });
  return { status, written: written.join(""), noted };
}

/** Makes a folder the current one until the test ends. */
export function enter(folder: string): void {
  process.chdir(folder);
  onTestFinished(() => process.chdir(projectRoot));
}

/** A folder with these files, gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "crossfact-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A report on a ferry; two that count the dead differently contradict each other. */
export function ferryReport(publisher: string, dead: number): string {
  return `---
publisher: ${publisher}
published: 2025-03-10
---
SAN TELMO BAY — ${dead} people were killed when a ferry capsized off Cape Lorn on Sunday, the coast guard said.

The other 117 passengers reached the shore in lifeboats, and divers ended their work on Monday.
`;
}
