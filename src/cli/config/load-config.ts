import { readFileSync, statSync } from "node:fs";
import { dirname, extname, isAbsolute, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { CrossfactConfig } from "../../config/index.ts";
import { reasonOf } from "../reason-of.ts";
import { UsageError } from "../usage-error.ts";
import { checkConfig } from "./check-config.ts";
import { importTypeScript } from "./import-typescript.ts";

/**
 * Reads and checks a configuration file; the paths in it are turned so that they hold from the working folder.
 *
 * Throws: UsageError, one line, where the file is missing, cannot be run or says something that is not known.
 */
export async function loadConfig(path: string, folder: string): Promise<CrossfactConfig> {
  const file = isAbsolute(path) ? path : join(folder, path);
  const shown = relative(folder, file) || file;
  const config = checkConfig(await readConfig(file, shown), shown);
  const fromHere = (target: string) =>
    isAbsolute(target) || target === "-" ? target : relative(folder, join(dirname(file), target)) || ".";
  return {
    ...config,
    ...(config.files === undefined ? {} : { files: config.files.map(fromHere) }),
    ...(config.baseline === undefined ? {} : { baseline: fromHere(config.baseline) }),
    ...(typeof config.cache === "string" ? { cache: fromHere(config.cache) } : {}),
  };
}

async function readConfig(file: string, shown: string): Promise<unknown> {
  try {
    const { mtimeMs } = statSync(file);
    const ending = extname(file);
    if (ending === ".json") return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    if (ending === ".ts" || ending === ".mts") return await importTypeScript(file, shown);
    // a module is loaded once for each address, and a watched configuration changes
    const module: unknown = await import(/* @vite-ignore */ `${pathToFileURL(file).href}?changed=${mtimeMs}`);
    return defaultOf(module, shown);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Node does not say where a module has its fault
    const hint = error instanceof SyntaxError && /js$/.test(file) ? ` (node --check ${shown} shows where)` : "";
    throw new UsageError(`${shown}: ${reasonOf(error)}${hint}`);
  }
}

function defaultOf(module: unknown, shown: string): unknown {
  if (typeof module === "object" && module !== null && "default" in module) return module.default;
  throw new UsageError(`${shown}: no default export: write "export default defineConfig({ ... })"`);
}
