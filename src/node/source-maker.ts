import { statSync } from "node:fs";
import { InputError } from "../kernel/input-error.ts";
import type { ArticleSource } from "../report/article-source.ts";
import { decodeText } from "./decode-text.ts";
import { readBytes } from "./read-bytes.ts";
import type { ReadFile } from "./read-file-articles.ts";
import { slashed } from "./slashed.ts";

/** Makes the source of an article that was read from a file. */
export type MakeSource = (path: string, file: ReadFile, toSource: ArticleSource["toSource"]) => ArticleSource;

/** A page is mostly scripts: hundreds of them, kept for the few that a report points into, would fill the memory. */
const LONG_PAGE = 50_000;

/** The text of a long page is read again when it is asked for; the last one read so is kept. Other texts are kept as they are. */
export function sourceMaker(): MakeSource {
  let last: { readonly path: string; readonly text: string } | undefined;

  function readAgain(path: string, length: number): string {
    if (last?.path !== path) last = { path, text: decodeText(readBytes(path), path).text };
    if (last.text.length === length) return last.text;
    throw new InputError("bad-file", path, "the file as it was read before", "a changed one");
  }

  return (path, { kind, text }, toSource) => {
    const uri = path === "-" ? "stdin" : slashed(path);
    const isLong = kind === "page" && text.length > LONG_PAGE && isFile(path);
    return isLong ? laterSource(uri, toSource, path, text.length, readAgain) : { uri, text, toSource };
  };
}

/** Outside the function that knows the text: what it gives must not hold it. */
function laterSource(
  uri: string,
  toSource: ArticleSource["toSource"],
  path: string,
  length: number,
  readAgain: (path: string, length: number) => string,
): ArticleSource {
  return {
    uri,
    toSource,
    get text() {
      return readAgain(path, length);
    },
  };
}

/** A pipe can be read only once. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
