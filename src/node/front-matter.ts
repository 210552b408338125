/** A file's fields, as the front matter writes them, and where the text behind them starts. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  readonly textStart: number;
}

const FIELD = /^(?<key>[A-Za-z]\w*)[ \t]*:[ \t]+(?<value>\S.*)$/;

/**
 * Reads `---` front matter: one `key: value` a line, the value bare or in quotes.
 * A file that does not begin with a fence, or never closes it, is text throughout. Lists and nested keys are passed over.
 */
export function readFrontMatter(content: string): FrontMatter {
  const fields: Record<string, string> = {};
  let lineStart = 0;
  while (lineStart < content.length) {
    const lineEnd = endOfLine(content, lineStart);
    const line = content.slice(lineStart, lineEnd).trimEnd();
    if (lineStart === 0 && line !== "---") break;
    if (lineStart > 0 && line === "---") return { fields, textStart: endOfBlankLines(content, lineEnd) };
    const { key, value } = FIELD.exec(line)?.groups ?? {};
    if (key !== undefined && value !== undefined) fields[key] = unquote(value);
    lineStart = lineEnd + 1;
  }
  return { fields: {}, textStart: 0 };
}

function endOfLine(content: string, start: number): number {
  const end = content.indexOf("\n", start);
  return end < 0 ? content.length : end;
}

function endOfBlankLines(content: string, start: number): number {
  let at = start;
  while (content[at] === "\n" || content[at] === "\r") at++;
  return at;
}

function unquote(value: string): string {
  const quote = value[0];
  return (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value;
}
