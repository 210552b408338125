/** How a file's articles are read. */
export type FileKind = "text" | "markdown" | "json" | "json-lines" | "page" | "feed";

const KIND_BY_ENDING: Readonly<Record<string, FileKind>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  json: "json",
  jsonl: "json-lines",
  ndjson: "json-lines",
  html: "page",
  htm: "page",
  xhtml: "page",
  shtml: "page",
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  xml: "feed",
};

/** The kind that a name tells: `a.html`, also `a.html?page=2` as downloaders write it. */
export function kindByName(path: string): FileKind | undefined {
  const ending = endingOf(path);
  return Object.hasOwn(KIND_BY_ENDING, ending) ? KIND_BY_ENDING[ending] : undefined;
}

/** Without an ending a name tells nothing, not even that the file is no article. */
export function hasEnding(path: string): boolean {
  return endingOf(path) !== "";
}

/** The last dot of the name and what follows it, up to a query. */
function endingOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return (/.\.(?<ending>[a-z\d]{1,8})(?:[?@]|$)/i.exec(name)?.groups?.ending ?? "").toLowerCase();
}

/** Characters in which a page or feed says what it is. */
const HEAD_LENGTH = 2_000;

/** The kind that the first characters tell; undefined for plain text. */
export function kindByContent(text: string): FileKind | undefined {
  const head = text.slice(0, HEAD_LENGTH).trimStart();
  if (/^---[ \t]*\r?\n/.test(head)) return "markdown";
  if (head.startsWith("<")) return kindByRoot(head);
  if (head.startsWith("{") || head.startsWith("[")) return isOneValue(text) ? "json" : "json-lines";
  return undefined;
}

function kindByRoot(head: string): FileKind | undefined {
  const name = /<(?<name>rss|feed|rdf:RDF|!doctype html|html|head|body|article)[\s>]/i.exec(head)?.groups?.name;
  if (name === undefined) return undefined;
  return /^[rf]/i.test(name) ? "feed" : "page";
}

function isOneValue(text: string): boolean {
  const line = text.trimStart().split("\n", 1)[0] ?? "";
  try {
    JSON.parse(line);
    return line.trim() === text.trim();
  } catch {
    return true; // a value over several lines, or none at all
  }
}
