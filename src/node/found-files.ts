import { realpathSync } from "node:fs";
import type { InputError } from "../kernel/input-error.ts";
import type { Fields } from "./article-fields.ts";

export interface FoundFile {
  readonly path: string;
  /** Named by the caller, by a pattern or a manifest, so that it must be an article; a folder may hold other files. */
  readonly isNamed: boolean;
  /** What a manifest says of it. */
  readonly fields?: Fields;
}

export interface FoundFiles {
  readonly files: FoundFile[];
  readonly problems: InputError[];
  /** Real paths of the files and folders reached: none is read twice, and no link leads in circles. */
  readonly reached: Set<string>;
}

/** Whether a file or folder is reached for the first time; afterwards it is not. */
export function isNew(path: string, { reached }: FoundFiles): boolean {
  const real = realPath(path);
  if (reached.has(real)) return false;
  reached.add(real);
  return true;
}

export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path; // gone in between, or "-"
  }
}
