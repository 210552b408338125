import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { createJiti } from "jiti";
import { UsageError } from "../usage-error.ts";

/**
 * The default export of a TypeScript file. A Node that strips types runs it as it is; an older one needs `jiti`, which is
 * looked for beside the file, then beside this package. Throws: UsageError where neither is there.
 */
export async function importTypeScript(file: string, shown: string): Promise<unknown> {
  if (stripsTypes()) {
    const module: { default?: unknown } = await import(/* @vite-ignore */ `${pathToFileURL(file).href}?${Date.now()}`);
    return module.default;
  }
  const jiti = (await loadJiti(file, shown))(file, { moduleCache: false, fsCache: false });
  return jiti.import(file, { default: true });
}

/** Whether a TypeScript file in a folder could be run. */
export function runsTypeScript(folder: string): boolean {
  return stripsTypes() || [pathToFileURL(`${folder}/`).href, import.meta.url].some((from) => pathOfJiti(from));
}

function stripsTypes(): boolean {
  return "typescript" in process.features && Boolean(process.features.typescript);
}

async function loadJiti(file: string, shown: string): Promise<typeof createJiti> {
  for (const from of [pathToFileURL(file).href, import.meta.url]) {
    const path = pathOfJiti(from);
    if (path === undefined) continue;
    const jiti: { createJiti: typeof createJiti } = await import(/* @vite-ignore */ pathToFileURL(path).href);
    return jiti.createJiti;
  }
  const name = file.replace(/\.m?ts$/, ".mjs").replace(/^.*[/\\]/, "");
  throw new UsageError(
    `${shown}: Node ${process.versions.node} runs no TypeScript by itself: npm install -D jiti, or rename it to ${name}`,
  );
}

function pathOfJiti(from: string): string | undefined {
  try {
    return createRequire(from).resolve("jiti");
  } catch {
    return undefined;
  }
}
