/** A file's fields, as the front matter writes them, and the text that follows. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  readonly text: string;
}

const FENCE = /^---[ \t]*$/;
const FIELD = /^(?<key>[A-Za-z]\w*)[ \t]*:[ \t]+(?<value>\S.*)$/;

/**
 * Splits `---` front matter from the text: one `key: value` a line, the value bare or in quotes.
 * A file that does not begin with a fence, or never closes it, is text throughout. Lists and nested keys are passed over.
 */
export function splitFrontMatter(content: string): FrontMatter {
  const lines = content.split(/\r?\n/);
  const close = FENCE.test(lines[0] ?? "") ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1;
  if (close < 0) return { fields: {}, text: content };
  const entries = lines.slice(1, close).flatMap((line) => {
    const { key, value } = FIELD.exec(line)?.groups ?? {};
    return key === undefined || value === undefined ? [] : [[key, unquote(value.trim())] as const];
  });
  const text = lines.slice(close + 1).join("\n");
  return { fields: Object.fromEntries(entries), text: text.replace(/^\n+/, "") };
}

function unquote(value: string): string {
  const quote = value[0];
  return (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value;
}
