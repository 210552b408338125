import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Folders in which a change may change what a command finds: those given, all below them, and those of the files given. */
export function watchedFolders(paths: readonly string[], folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of paths) {
    const full = resolve(folder, fixedPart(path));
    if (existsSync(full) && statSync(full).isDirectory()) addBelow(full, found);
    else found.add(dirname(full));
  }
  return found;
}

/** A pattern up to its first folder with a wildcard: "wire" of "wire/**\/*.md". */
function fixedPart(path: string): string {
  const wildcard = path.search(/[*?[{(!]/);
  return wildcard < 0 || existsSync(path) ? path : path.slice(0, Math.max(path.lastIndexOf("/", wildcard), 0)) || ".";
}

/** Links are not followed: they may go round in a circle. */
function addBelow(folder: string, found: Set<string>): void {
  if (found.has(folder)) return;
  found.add(folder);
  for (const entry of entriesOf(folder)) {
    if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") {
      addBelow(join(folder, entry.name), found);
    }
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
