import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { reasonOf } from "./reason-of.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Writes a file whole or not at all: whoever reads it while it is written sees the old one. Folders on the way are made.
 * Throws: UsageError where it cannot be written.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    throw new UsageError(`${path}: cannot be written: ${reasonOf(error)}`);
  }
}
