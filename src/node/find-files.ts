import { type Stats, statSync } from "node:fs";
import { InputError } from "../kernel/input-error.ts";
import { type FoundFiles, isNew, realPath } from "./found-files.ts";
import { isPattern, matcherOf, patternFolder } from "./glob.ts";
import { errorCode } from "./read-bytes.ts";
import { walkFolder } from "./walk-folder.ts";

/**
 * The files that paths lead to: files, folders with all below them in the order of names, glob patterns, and "-" for standard input.
 * A folder with a manifest gives what that lists. What cannot be reached becomes a problem; the rest goes on.
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const into: FoundFiles = { files: [], problems: [], reached: new Set() };
  for (const path of paths) {
    try {
      findPath(path, into);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      into.problems.push(error);
    }
  }
  return into;
}

function findPath(path: string, into: FoundFiles): void {
  const status = path === "-" ? undefined : statusOf(path);
  if (status === undefined || !status.isDirectory()) {
    if (status === undefined && path !== "-") findPattern(path, into);
    else if (isNew(path, into)) into.files.push({ path, isNamed: true });
    return;
  }
  if (into.reached.has(realPath(path))) return;
  const before = into.files.length + into.problems.length;
  walkFolder(path, into);
  if (into.files.length + into.problems.length === before) {
    throw new InputError("bad-file", path, "a folder with articles", "none in it");
  }
}

function findPattern(pattern: string, into: FoundFiles): void {
  if (!isPattern(pattern)) throw new InputError("bad-file", pattern, "a file or folder", "nothing there");
  const before = into.files.length;
  const folder = patternFolder(pattern);
  if (statusOf(folder)?.isDirectory()) walkFolder(folder, into, matcherOf(pattern));
  if (into.files.length === before)
    throw new InputError("bad-file", pattern, "a pattern that matches", "no file for it");
}

/** Undefined where there is nothing. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error))) return undefined;
    throw new InputError("bad-file", path, "a file or folder", errorCode(error));
  }
}
