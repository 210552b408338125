import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** In the order in which they are looked for within one folder. */
const CONFIG_NAMES = ["ts", "mts", "js", "mjs", "json"].map((ending) => `crossfact.config.${ending}`);

/** The configuration of a folder: its own, else the nearest one above it. */
export function findConfig(folder: string): string | undefined {
  const found = configIn(folder);
  if (found !== undefined) return found;
  const above = dirname(folder);
  return above === folder ? undefined : findConfig(above);
}

export function configIn(folder: string): string | undefined {
  return CONFIG_NAMES.map((name) => join(folder, name)).find((file) => existsSync(file));
}
