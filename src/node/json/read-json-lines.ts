import { InputError } from "../../kernel/input-error.ts";
import type { FileArticles, FoundArticle } from "../found-article.ts";
import { readJsonArticles } from "./read-json-articles.ts";

/** The articles of a file with one JSON value a line. A line that cannot be read is a problem with its number, the rest goes on. */
export function readJsonLines(text: string, path: string): FileArticles {
  const found: FoundArticle[] = [];
  const problems: InputError[] = [];
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const json = text.slice(start, end);
    if (json.trim() !== "") {
      const read = readLine(json, `${path}:${line}`);
      const from = start;
      for (const { article, toSource } of read.found) {
        found.push({ article, place: line, toSource: (offset) => from + toSource(offset) });
      }
      problems.push(...(read.problems ?? []));
    }
    start = end + 1;
  }
  return {
    found,
    problems,
    ...(line === 1 || found.length + problems.length > 0 ? {} : { notes: ["holds no article"] }),
  };
}

function readLine(json: string, where: string): FileArticles {
  try {
    return readJsonArticles(json, where);
  } catch (error) {
    if (error instanceof InputError) return { found: [], problems: [error] };
    throw error;
  }
}
