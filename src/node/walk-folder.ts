import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../kernel/input-error.ts";
import { hasEnding, kindByName } from "./file-kind.ts";
import { type FoundFiles, isNew } from "./found-files.ts";
import { errorCode } from "./read-bytes.ts";
import { readManifest } from "./read-manifest.ts";

/**
 * Adds the files of a folder and of those below, in the order of names: files that may be articles, or those that match a pattern.
 * Left out: hidden names, `node_modules`, and the folder of pictures that a browser saves beside a page.
 */
export function walkFolder(folder: string, into: FoundFiles, matches?: (path: string) => boolean): void {
  if (!isNew(folder, into)) return;
  const manifest = join(folder, "manifest.json");
  if (matches === undefined && existsSync(manifest)) {
    addListed(folder, manifest, into);
    return;
  }
  for (const entry of entriesOf(folder, into)) {
    const path = folder === "." ? entry.name : join(folder, entry.name);
    const kind = kindOf(entry, path);
    if (kind === "folder") walkFolder(path, into, matches);
    else if (kind === "file" && (matches ?? mayBeArticle)(path) && isNew(path, into)) {
      into.files.push({ path, isNamed: matches !== undefined });
    }
  }
}

function addListed(folder: string, manifest: string, into: FoundFiles): void {
  for (const { file, fields } of readManifest(manifest, into.problems)) {
    into.files.push({ path: join(folder, file), isNamed: true, fields });
  }
}

function entriesOf(folder: string, into: FoundFiles): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const pages = new Set(entries.map(({ name }) => /^(?<page>.+)\.x?html?$/i.exec(name)?.groups?.page));
    return entries
      .filter(({ name }) => !name.startsWith(".") && name !== "node_modules" && !isOfPage(name, pages))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    into.problems.push(new InputError("bad-file", folder, "a folder that can be read", errorCode(error)));
    return [];
  }
}

/** "Ferry sinks_files" beside "Ferry sinks.html" holds frames of advertisements, which are pages, too. */
function isOfPage(name: string, pages: ReadonlySet<string | undefined>): boolean {
  const page = /^(?<page>.+)[._-](?:files|Dateien|fichiers|archivos|file|bestanden)$/.exec(name)?.groups?.page;
  return page !== undefined && pages.has(page);
}

/** A link counts as what it leads to; one that leads nowhere, a pipe or a device is neither. */
function kindOf(entry: Dirent, path: string): "file" | "folder" | undefined {
  try {
    const status = entry.isSymbolicLink() ? statSync(path) : entry;
    return status.isDirectory() ? "folder" : status.isFile() ? "file" : undefined;
  } catch {
    return undefined;
  }
}

function mayBeArticle(path: string): boolean {
  return kindByName(path) !== undefined || !hasEnding(path);
}
