import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/** The library as it is built, from the source as it is now. */
export function loadLibrary(): Promise<typeof import("crossfact")> {
  return loadBundled(join(root, "src", "index.ts"));
}

/** The stages of reading one by one, built in the same way. */
export function loadStages(): Promise<typeof import("./stage-library.ts")> {
  return loadBundled(join(root, "bench", "stage-library.ts"));
}

/** The stages of comparing. */
export function loadCompareStages(): Promise<typeof import("./compare-library.ts")> {
  return loadBundled(join(root, "bench", "compare-library.ts"));
}

/** Bundled, because tsx would add a call to every closure. */
async function loadBundled<Module>(entry: string): Promise<Module> {
  const folder = join(root, "node_modules", ".cache", "crossfact-bench");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(entry, ".ts")}.mjs`);
  await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["zod", "chrono-node", "chrono-node/en"],
    target: "es2022",
    outfile,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}
