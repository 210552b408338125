import { readFileSync } from "node:fs";

/**
 * A page of invented text whose lines are marked: "+ " belongs to the article, "- " is page furniture, "c " is a picture's words,
 * "@ key value" says what the page tells of the article. Blank lines stand for themselves.
 */
export interface PageFixture {
  readonly text: string;
  readonly article: readonly string[];
  readonly furniture: readonly string[];
  readonly captions: readonly string[];
  readonly expected: Readonly<Record<string, string>>;
}

export function readPageFixture(path: string): PageFixture {
  const lines: string[] = [];
  const article: string[] = [];
  const furniture: string[] = [];
  const captions: string[] = [];
  const expected: Record<string, string> = {};
  for (const marked of readFileSync(path, "utf8").split("\n")) {
    const line = marked.slice(2);
    if (marked.startsWith("@ ")) {
      const [key = "", ...value] = line.split(" ");
      expected[key] = value.join(" ");
      continue;
    }
    lines.push(line);
    if (marked.startsWith("+ ")) article.push(line);
    else if (marked.startsWith("- ")) furniture.push(line.trim());
    else if (marked.startsWith("c ")) captions.push(line);
  }
  return { text: lines.join("\n"), article, furniture, captions, expected };
}
