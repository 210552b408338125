import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type KnownFinding, readBaseline, writeBaseline } from "./baseline.ts";

export interface BaselineOptions {
  readonly path: string;
  /** Adds all present findings. */
  readonly update: boolean;
  /** Drops what is no longer found. */
  readonly prune: boolean;
}

/**
 * What a baseline does not list, after it has been brought up to date where that is asked for; `note` is told what is worth
 * knowing. Throws: UsageError where the file is missing, no baseline or cannot be written.
 */
export function applyBaseline<Found extends KnownFinding>(
  found: readonly Found[],
  { path, update, prune }: BaselineOptions,
  folder: string,
  note: (line: string) => void,
): readonly Found[] {
  const file = resolve(folder, path);
  const known = update && !existsSync(file) ? [] : readBaseline(file, path);
  const present = new Set(found.map(({ id }) => id));
  const gone = known.filter(({ id }) => !present.has(id));
  const kept = prune ? known.filter(({ id }) => present.has(id)) : known;
  const ids = new Set(kept.map(({ id }) => id));
  const added = update ? found.filter(({ id }) => !ids.has(id)) : [];
  if (update || prune) {
    writeBaseline(file, [...kept, ...added]);
    const dropped = prune ? gone.length : 0;
    note(`${path}: ${added.length} added, ${dropped} dropped, ${kept.length + added.length} listed`);
  } else if (gone.length > 0) {
    note(`${path}: ${gone.length} of ${known.length} findings are no longer found: --prune drops them`);
  }
  return update ? [] : found.filter(({ id }) => !ids.has(id));
}
