import { createOffsetMap, type ToSource } from "../offset-map.ts";
import type { Block, Piece } from "./page-parts.ts";

export interface AssembledText {
  readonly text: string;
  readonly toSource: ToSource;
}

/**
 * A page's words as text: a blank line between blocks, "•" before items, white space as a browser shows it, and for each offset
 * the one in the page. Where words stop at a tag, the offset behind them leads to the tag, not behind it.
 */
export function assembleText(blocks: readonly Block[]): AssembledText {
  const writer = textWriter();
  for (const [index, block] of blocks.entries()) {
    if (index > 0) writer.insert("\n\n");
    if (block.kind === "item") writer.insert("• ");
    if (block.kind === "preformatted") for (const { text, start, end } of block.pieces) writer.put(text, start, end);
    else putCollapsed(block.pieces, writer);
  }
  return writer.finish();
}

interface TextWriter {
  readonly put: (text: string, start: number, end: number) => void;
  /** Adds characters that the page does not have. */
  readonly insert: (text: string) => void;
  readonly finish: () => AssembledText;
}

function textWriter(): TextWriter {
  const map = createOffsetMap();
  const parts: string[] = [];
  let length = 0;
  let sourceEnd = 0;

  function put(text: string, start: number, end: number): void {
    if (start > sourceEnd && length > 0 && mayFollowWords(text)) {
      map.add(length, sourceEnd);
      map.add(length + 1, start + 1);
    } else map.add(length, start);
    parts.push(text);
    length += text.length;
    sourceEnd = end;
    if (end - start !== text.length) map.add(length, end);
  }

  return {
    put,
    insert: (text) => put(text, sourceEnd, sourceEnd),
    finish: () => ({ text: parts.join(""), toSource: map.toSource }),
  };
}

/** No name, figure or quotation starts so: the offset before it is one behind words. */
function mayFollowWords(text: string): boolean {
  return /^[\s.,;:!?)\]”’»…%]/.test(text);
}

/** What HTML takes for white space; a no-break space is none. */
const SPACES = /[ \t\n\r\f]+/g;

/** Runs of white space become one space, or the line break among them; none stands at the ends. */
function putCollapsed(pieces: readonly Piece[], writer: TextWriter): void {
  let space: Piece | undefined;
  let isFirst = true;

  function putWord(text: string, start: number, end: number): void {
    if (text === "") return;
    if (space && !isFirst) writer.put(space.text, space.start, space.end);
    space = undefined;
    isFirst = false;
    writer.put(text, start, end);
  }

  for (const { text, start, end } of pieces) {
    if (end - start !== text.length) {
      if (text === "\n") space = { text, start, end };
      else putWord(text, start, end);
      continue;
    }
    let done = 0;
    for (const { index, 0: run } of text.matchAll(SPACES)) {
      putWord(text.slice(done, index), start + done, start + index);
      space ??= { text: " ", start: start + index, end: start + index + 1 };
      done = index + run.length;
    }
    putWord(text.slice(done), start + done, end);
  }
}
