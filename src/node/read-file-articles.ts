import { extname } from "node:path";
import { InputError } from "../kernel/input-error.ts";
import { articleFrom } from "./article-fields.ts";
import { decodeText } from "./decode-text.ts";
import { readFeed } from "./feed/read-feed.ts";
import { type FileKind, kindByContent, kindByName } from "./file-kind.ts";
import { type FileArticles, foundFrom } from "./found-article.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readHtml } from "./html/read-html.ts";
import { readJsonArticles } from "./json/read-json-articles.ts";
import { readJsonLines } from "./json/read-json-lines.ts";
import { readBytes } from "./read-bytes.ts";

/** A file's articles with its whole text, which their offsets lead into. */
export interface ReadFile extends FileArticles {
  readonly text: string;
  readonly kind: FileKind;
}

/**
 * Reads one file by its ending, or by its first characters where the ending tells nothing. "-" is standard input.
 * Throws: InputError whose path is the file, where nothing of it can be read.
 */
export function readFileArticles(path: string): ReadFile {
  const { text, note } = decodeText(readBytes(path), path);
  const kind = kindByName(path) ?? kindByContent(text) ?? (path === "-" ? "text" : undefined);
  if (kind === undefined) throw new InputError("bad-file", path, KNOWN, `"${extname(path) || path}"`);
  if (text.trim() === "") throw new InputError("bad-file", path, "text", "an empty file");
  const read = readByKind(kind, text, path);
  return { ...read, text, kind, notes: [...(note === undefined ? [] : [note]), ...(read.notes ?? [])] };
}

const KNOWN = "a .txt, .md, .json, .jsonl, .html or .xml file";

function readByKind(kind: FileKind, text: string, path: string): FileArticles {
  switch (kind) {
    case "text":
      return { found: [foundFrom(0, { text })] };
    case "markdown": {
      const { fields, textStart } = readFrontMatter(text);
      return { found: [foundFrom(textStart, articleFrom(fields, path, text.slice(textStart)))] };
    }
    case "json":
      return readJsonArticles(text, path);
    case "json-lines":
      return readJsonLines(text, path);
    case "page":
      return { found: [readHtml(text)] };
    case "feed":
      return readFeed(text, path);
    default:
      return kind satisfies never;
  }
}
