import { statSync } from "node:fs";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { isPattern, patternFolder } from "./glob.ts";
import { slashed } from "./slashed.ts";

/** The deepest folder that holds all that the paths name. It hangs on the paths alone, not on what is found there. */
export function commonFolder(paths: readonly string[]): string {
  const folders = paths.filter((path) => path !== "-").map((path) => resolve(folderOf(path)).split(sep));
  const [first = [], ...others] = folders;
  let shared = first.length;
  for (const folder of others) {
    let same = 0;
    while (same < shared && folder[same] === first[same]) same++;
    shared = same;
  }
  return first.slice(0, shared).join(sep) || sep;
}

function folderOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? path : dirname(path);
  } catch {
    return isPattern(path) ? patternFolder(path) : dirname(path);
  }
}

/** What an article is called after its file: the path from a folder. */
export function fileId(folder: string, path: string): string {
  if (path === "-") return "stdin";
  return slashed(relative(folder, resolve(path))) || basename(path);
}
