import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/** The library as it is built, from the source as it is now: tsx would add a call to every closure. */
export async function loadLibrary(): Promise<typeof import("crossfact")> {
  const folder = join(root, "node_modules", ".cache", "crossfact-bench");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, "index.mjs");
  await build({
    entryPoints: [join(root, "src", "index.ts")],
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
