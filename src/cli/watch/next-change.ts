import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** An editor saves in several steps, and a folder is often filled file by file. */
const SETTLED_MS = 200;

/** Resolves once something has changed in the folders and nothing has since for a moment, or when the signal aborts. */
export async function nextChange(
  folders: ReadonlySet<string>,
  isOwn: (file: string) => boolean,
  signal: AbortSignal,
): Promise<void> {
  let changes = 0;
  let changed: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    changed = resolve;
  });
  const watchers = [...folders].flatMap((folder) =>
    watchFolder(folder, (name) => {
      if (isOwn(join(folder, name))) return;
      changes++;
      changed();
    }),
  );
  signal.addEventListener("abort", changed, { once: true });
  await first;
  for (let seen = 0; seen !== changes && !signal.aborted; ) {
    seen = changes;
    await wait(SETTLED_MS);
  }
  signal.removeEventListener("abort", changed);
  for (const watcher of watchers) watcher.close();
}

function watchFolder(folder: string, changed: (name: string) => void): FSWatcher[] {
  try {
    const watcher = watch(folder, (_event, name) => changed(name ?? ""));
    // the folder itself is gone: what is above it says so, too
    watcher.on("error", () => changed(""));
    return [watcher];
  } catch {
    return [];
  }
}
