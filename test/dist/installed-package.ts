import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../project-root.ts";

/** A folder into which the packed package is installed as a user installs it, and the archive's size. */
export interface Installation {
  readonly folder: string;
  readonly packedBytes: number;
  readonly files: readonly string[];
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Packs `dist` and installs it beside its dependencies, packed from this project's own copies: no registry is asked.
 * Throws: where dist is missing (`npm run build` makes it) or npm fails.
 */
export function installPackage(): Installation {
  const folder = mkdtempSync(join(tmpdir(), "crossfact-dist-"));
  const archives = join(folder, "archives");
  mkdirSync(archives);
  const { dependencies } = readJson(join(projectRoot, "package.json")) as { dependencies: Record<string, string> };
  const own = pack(projectRoot, archives);
  const others = Object.keys(dependencies).map((name) => pack(join(projectRoot, "node_modules", name), archives));
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const tarballs = [own, ...others].map(({ filename }) => join(archives, filename));
  npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs], folder);
  return { folder, packedBytes: own.size, files: own.files.map(({ path }) => path) };
}

function pack(folder: string, destination: string): Packed {
  const output = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", destination], folder);
  const result: unknown = JSON.parse(output);
  return Object.values(result as Packed[])[0] as Packed;
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
