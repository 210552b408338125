/** A `ts` block of a text and the `text` block that follows it: what it prints. */
export interface Snippet {
  readonly line: number;
  readonly code: string;
  readonly output: string | undefined;
}

/** A `console` block: a line that begins with "$ " is a command, the lines below it are what it prints. */
export interface Session {
  readonly line: number;
  readonly command: string;
  readonly output: string;
}

const BLOCK = /^```(?<language>ts|text)\n(?<content>[^`]*(?:`(?!``)[^`]*)*)```$/gm;
const CONSOLE = /^```console\n(?<content>[^`]*(?:`(?!``)[^`]*)*)```$/gm;

/** The snippets of a Markdown text in order. A `text` block belongs to the `ts` block right before it. */
export function snippetsOf(markdown: string): Snippet[] {
  const blocks = [...markdown.matchAll(BLOCK)].map((match) => ({
    language: match.groups?.language,
    content: match.groups?.content ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
  return blocks.flatMap((block, index) => {
    if (block.language !== "ts") return [];
    const next = blocks[index + 1];
    const output =
      next?.language === "text" && isAdjacent(markdown.slice(block.end, next.start)) ? next.content : undefined;
    return [{ line: lineAt(markdown, block.start), code: block.content, output }];
  });
}

/** The commands of a Markdown text in order, with what each prints. */
export function sessionsOf(markdown: string): Session[] {
  return [...markdown.matchAll(CONSOLE)].flatMap((match) => {
    const line = lineAt(markdown, match.index);
    return (match.groups?.content ?? "")
      .split(/^\$ /m)
      .slice(1)
      .map((session) => {
        const end = session.indexOf("\n");
        return { line, command: session.slice(0, end), output: session.slice(end + 1) };
      });
  });
}

function lineAt(markdown: string, offset: number): number {
  return markdown.slice(0, offset).split("\n").length;
}

/** At most one line of words such as "prints" stands between a snippet and its output. */
function isAdjacent(between: string): boolean {
  return between.trim().split("\n").length <= 1;
}
