import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const resolve = createRequire(join(import.meta.dirname, "package.json"));

/** What a package that crossfact is measured beside exports; the peers live in `bench/node_modules`. */
export async function importPeer(name: string): Promise<unknown> {
  const module: { default: unknown } = await import(pathToFileURL(resolve.resolve(name)).href);
  return module.default;
}
