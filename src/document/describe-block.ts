import type { Token } from "./document.ts";
import type { Block } from "./join-wrapped-lines.ts";
import { isSeparator } from "./menu-items.ts";
import { boilerWords } from "./notice-pattern.ts";

/** What a paragraph looks like, before anything is known about its neighbours. */
export interface BlockLook extends Block {
  /** Its tokens: indexes into the tokens of the whole text. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Words in it; counting stops at `manyWords`. */
  readonly words: number;
  readonly capitalWords: number;
  /** Small words that hold sentences together: "the", "of", "was". */
  readonly functionWords: number;
  /** Holds a word that page notices have ("cookies", "reserved", "inbox"): worth a closer look. */
  readonly boiler: boolean;
  /** Ends as a sentence does, closing quotation marks and brackets apart. */
  readonly ended: boolean;
  /** Ends in an ellipsis, as a cut-off teaser does. */
  readonly truncated: boolean;
  /** Characters of the list marker that opens it, 0 if none. */
  readonly marker: number;
  readonly length: number;
}

/** No title, label, menu or notice is longer: counting more would cost time and tell nothing. */
export const manyWords = 45;

/** What a word tells of its paragraph; function words come last, since notices have them too. */
const telling: ReadonlyMap<string, "boiler" | "function"> = new Map([
  ...Array.from(boilerWords, (word) => [word, "boiler"] as const),
  ...(
    "the a an of to in and that was for on with is by from at as it he she his her they their who which were has have had be been but not are " +
    "this will would its when after said than or if we i you our there could no one more about into over so while before because"
  )
    .split(" ")
    .map((word) => [word, "function"] as const),
]);

/** Describes a paragraph from its first `manyWords` words and its end. In: all tokens, of which `[firstToken, endToken)` are the paragraph's. */
export function describeBlock(
  text: string,
  block: Block,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): BlockLook {
  let words = 0;
  let capitalWords = 0;
  let functionCount = 0;
  let boiler = false;
  for (let at = firstToken; at < endToken && words < manyWords; at++) {
    const { kind, text: word, lower } = tokens[at] as Token;
    if (kind !== "word" && kind !== "number") {
      boiler ||= word === "©";
      continue;
    }
    if (isClitic(word)) continue;
    words++;
    if (word !== lower && word.charCodeAt(0) !== lower.charCodeAt(0)) capitalWords++;
    const told = telling.get(lower);
    if (told === "function") functionCount++;
    else if (told === "boiler") boiler = true;
  }
  const last = lastMark(text, block);
  return {
    start: block.start,
    end: block.end,
    afterBlank: block.afterBlank,
    firstToken,
    endToken,
    words,
    capitalWords,
    functionWords: functionCount,
    boiler,
    ended: ".!?…".includes(last) || (last === ":" && words > 3),
    truncated: last === "…" || text.startsWith("...", block.end - 3) || text.startsWith("[…]", block.end - 3),
    marker: markerLength(text, block.start, block.end),
    length: block.end - block.start,
  };
}

/** "'s", "n't": no words of their own here. */
function isClitic(word: string): boolean {
  const first = word.charCodeAt(0);
  return first === 0x27 || first === 0x2019 || word === "n't" || word === "n’t";
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
