import { characterClass, DIGIT, LETTER } from "./character-class.ts";
import type { Block } from "./join-wrapped-lines.ts";
import { isSeparator } from "./menu-items.ts";

/** What a paragraph looks like, before anything is known about its neighbours. */
export interface BlockLook extends Block {
  /** Words in it; counting stops at `manyWords`. */
  readonly words: number;
  readonly capitalWords: number;
  /** Words in capitals only, of two letters or more. */
  readonly upperWords: number;
  /** Small words that hold sentences together: "the", "of", "was". */
  readonly functionWords: number;
  /** Ends as a sentence does, closing quotation marks and brackets apart. */
  readonly ended: boolean;
  /** Ends in an ellipsis, as a cut-off teaser does. */
  readonly truncated: boolean;
  /** The list marker that opens it, 0 characters if none. */
  readonly marker: number;
  readonly length: number;
}

/** No title, label, menu or notice is longer: counting more would cost time and tell nothing. */
export const manyWords = 60;

const functionWords: ReadonlySet<string> = new Set(
  (
    "the a an of to in and that was for on with is by from at as it he she his her they their who which were has have had be been but not are " +
    "this will would its when after said than or if we i you our there could no one more about into over so while before because"
  ).split(" "),
);

/** Describes a paragraph from its first `manyWords` words and its end. */
export function describeBlock(text: string, block: Block): BlockLook {
  const marker = markerLength(text, block.start, block.end);
  const tally = { words: 0, capitalWords: 0, upperWords: 0, functionWords: 0 };
  let at = block.start + marker;
  while (at < block.end && tally.words < manyWords) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < block.end && (isWordUnit(text.charCodeAt(end)) || isInnerMark(text, end))) end++;
    countWord(text, at, end, tally);
    at = end;
  }
  const last = lastMark(text, block);
  return {
    ...block,
    ...tally,
    ended: ".!?…".includes(last) || (last === ":" && tally.words > 3),
    truncated: last === "…" || text.startsWith("...", block.end - 3) || text.startsWith("[…]", block.end - 3),
    marker,
    length: block.end - block.start,
  };
}

function isWordUnit(unit: number): boolean {
  const kind = characterClass(unit);
  return kind === LETTER || kind === DIGIT;
}

function isInnerMark(text: string, at: number): boolean {
  return "'’.,-".includes(text.charAt(at)) && isWordUnit(text.charCodeAt(at + 1));
}

function countWord(
  text: string,
  start: number,
  end: number,
  tally: { words: number; capitalWords: number; upperWords: number; functionWords: number },
): void {
  tally.words++;
  const word = text.slice(start, Math.min(end, start + 30));
  const first = word.charAt(0);
  const lower = word.toLowerCase();
  if (first !== lower.charAt(0)) {
    tally.capitalWords++;
    if (word.length > 1 && word === word.toUpperCase()) tally.upperWords++;
  }
  if (word.length < 8 && functionWords.has(lower)) tally.functionWords++;
}

function lastMark(text: string, block: Block): string {
  let at = block.end - 1;
  while (at > block.start && `"'”’)]»*_ `.includes(text.charAt(at))) at--;
  return text.charAt(at);
}

/** "• ", "* ", "- ", "▸ ": a mark that stands once, at the head. */
function markerLength(text: string, start: number, end: number): number {
  const mark = text.charAt(start);
  if (mark !== "*" && mark !== "-" && !isSeparator(text.charCodeAt(start))) return 0;
  let at = start + 1;
  while (at < end && (text.charAt(at) === mark || text.charAt(at) === " " || text.charAt(at) === "\t")) at++;
  const spaced = text.charAt(at - 1) === " " || text.charAt(at - 1) === "\t" || isSeparator(text.charCodeAt(start));
  return spaced && at < end ? at - start : 0;
}
