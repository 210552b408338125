import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Where results are kept: the folder asked for, else beside the nearest node_modules, else in the working folder. */
export function cacheFolder(asked: string, folder: string): string {
  if (asked !== "") return resolve(folder, asked);
  const modules = nearestModules(folder);
  return modules === undefined ? join(folder, ".crossfact-cache") : join(modules, ".cache", "crossfact");
}

function nearestModules(folder: string): string | undefined {
  const modules = join(folder, "node_modules");
  if (existsSync(modules)) return modules;
  const above = dirname(folder);
  return above === folder ? undefined : nearestModules(above);
}
