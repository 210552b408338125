import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { VERSION } from "../version.ts";
import { writeFile } from "../write-file.ts";

/** Values kept on disk, each under the hash of what it was made of. */
export interface Store {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
}

const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
const ENDING = ".crossfact";

/** The store in a folder. What nobody asked for in a month is dropped; a value that cannot be read is as good as none. */
export function openStore(folder: string): Store {
  dropOld(folder);
  const fileOf = (key: string) => join(folder, `${key}${ENDING}`);
  return {
    get: (key) => {
      const file = fileOf(key);
      if (!existsSync(file)) return undefined;
      try {
        if (Date.now() - statSync(file).mtimeMs > DAY_MS) utimesSync(file, new Date(), new Date());
        return deserialize(inflateRawSync(readFileSync(file)));
      } catch {
        return undefined;
      }
    },
    set: (key, value) => writeFile(fileOf(key), deflateRawSync(serialize(value), { level: 1 })),
  };
}

/** The key of a value: what it was made of, by which version, under which Node, whose format of values it is written in. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash("sha256")
    .update(JSON.stringify([VERSION, process.version, ...parts]))
    .digest("hex")
    .slice(0, 40);
}

function dropOld(folder: string): void {
  // another run may drop the same at the same time
  const ageOf = (file: string) => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (name.endsWith(ENDING) && ageOf(file) > KEPT_DAYS * DAY_MS) rmSync(file, { force: true });
  }
}
