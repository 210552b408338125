import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { reasonOf } from "./reason-of.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Writes a file whole or not at all: whoever reads it while it is written sees the old one. Folders on the way are made. A link
 * stays a link, and what is no file, such as a pipe or /dev/null, is written to and never replaced.
 * Throws: UsageError where it cannot be written.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    if (present === undefined || present.isFile()) replaceFile(path, content, present);
    else writeFileSync(path, content);
  } catch (error) {
    throw new UsageError(`${path}: cannot be written: ${reasonOf(error)}`);
  }
}

function replaceFile(path: string, content: string | Uint8Array, present: Stats | undefined): void {
  const target = present === undefined ? path : realpathSync(path);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(target));
    writeFileSync(draft, content, present === undefined ? {} : { mode: present.mode });
    renameSync(draft, target);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    throw error;
  }
}

/** With the folders above it. Not node's own `recursive`, which never returns where none can be made, as below /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // another run may have made it meanwhile
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
