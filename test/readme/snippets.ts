/** A `ts` block of a text and the `text` block that follows it: what it prints. */
export interface Snippet {
  readonly line: number;
  readonly code: string;
  readonly output: string | undefined;
}

const BLOCK = /^```(?<language>ts|text)\n(?<content>[^`]*)```$/gm;

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
    return [{ line: markdown.slice(0, block.start).split("\n").length, code: block.content, output }];
  });
}

/** At most one line of words such as "prints" stands between a snippet and its output. */
function isAdjacent(between: string): boolean {
  return between.trim().split("\n").length <= 1;
}
