import { existsSync, readdirSync, type Stats, statSync } from "node:fs";
import { extname, join } from "node:path";
import { InputError } from "../kernel/input-error.ts";
import { type Article, articleFrom } from "./article-fields.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readJsonArticles } from "./read-json-articles.ts";
import { readManifest } from "./read-manifest.ts";
import { errorCode, readTextFile } from "./read-text-file.ts";

const ENDINGS: ReadonlySet<string> = new Set([".txt", ".md", ".json"]);

export interface ReadOptions {
  /** Told of each JSON file of a folder that holds something else than articles. */
  readonly onSkip?: (path: string, reason: string) => void;
}

/**
 * Reads articles from files and folders: `.txt`, `.md` with front matter, `.json` (one article, a list, or `{ "articles": [...] }`).
 *
 * A folder with a `manifest.json` gives what that lists; any other folder all such files in it and below, in the order of
 * their names. An article's id is the manifest's, else its own, else its path as given, with forward slashes.
 * Throws: InputError whose path is the file, in one line.
 */
export function readArticles(paths: string | readonly string[], options: ReadOptions = {}): Article[] {
  return (typeof paths === "string" ? [paths] : paths).flatMap((path) =>
    statusOf(path).isDirectory() ? readFolder(path, options) : readFile(path),
  );
}

function statusOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    const received = errorCode(error) === "ENOENT" ? "nothing there" : errorCode(error);
    throw new InputError("bad-file", path, "a file or folder", received);
  }
}

function readFolder(folder: string, options: ReadOptions): Article[] {
  const manifest = join(folder, "manifest.json");
  if (existsSync(manifest)) return readManifest(folder, manifest, readFile);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || ENDINGS.has(extname(entry.name)))
    .filter((entry) => !entry.name.startsWith(".") && entry.name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return names.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? readFolder(path, options) : readFolderFile(path, options);
  });
}

/** A folder of articles may hold other JSON, such as a file of expected findings: passed over, but said. */
function readFolderFile(path: string, options: ReadOptions): readonly Article[] {
  try {
    return readFile(path);
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== "not-an-article") throw error;
    options.onSkip?.(path, error.message);
    return [];
  }
}

function readFile(path: string): readonly Article[] {
  const id = path.replaceAll("\\", "/");
  switch (extname(path)) {
    case ".json":
      return readJsonArticles(path, id);
    case ".md": {
      const { fields, text } = splitFrontMatter(readTextFile(path));
      return [articleFrom(fields, fields.id ?? id, text)];
    }
    case ".txt":
      return [{ id, text: readTextFile(path) }];
    default:
      throw new InputError("bad-file", path, "a .txt, .md or .json file", `"${extname(path) || path}"`);
  }
}
