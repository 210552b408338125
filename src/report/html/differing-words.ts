import { alignWords } from "../../comparisons/quotes/word-diff.ts";

/** A piece of a text; the pieces of one text read as it does. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** Aligning takes time with the number of changes: passages longer than this are marked as a whole. */
const MOST_WORDS = 400;

/**
 * Cuts each version into what the others have too and what they have not, word by word. Case, punctuation and typography are no
 * difference. Where nothing differs, or nearly everything, the whole is marked: two figures are two words, not two half words.
 */
export function differingPieces(versions: readonly string[]): Piece[][] {
  const words = versions.map(wordsOf);
  if (versions.length < 2 || words.some(({ length }) => length > MOST_WORDS)) return versions.map(whole);
  const differing = words.map(() => new Set<number>());
  for (let at = 1; at < words.length; at++) compare(words, differing, at);
  if (words.some((own, at) => own.length > 0 && own.length === differing[at]?.size)) return versions.map(whole);
  if (differing.every(({ size }) => size === 0)) return versions.map(whole);
  return versions.map((text, at) => cut(text, words[at] as Word[], differing[at] as Set<number>));
}

function whole(text: string): Piece[] {
  return [{ text, differs: true }];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; an apostrophe within a word belongs to it. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu)].map((match) => ({
    text: match[0].toLowerCase().replaceAll("’", "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Against the first version, which takes the differences from all others. */
function compare(words: readonly (readonly Word[])[], differing: readonly Set<number>[], at: number): void {
  const { changes } = alignWords(words[0] as Word[], words[at] as Word[]);
  for (const { fromA, toA, fromB, toB } of changes) {
    for (let word = fromA; word < toA; word++) differing[0]?.add(word);
    for (let word = fromB; word < toB; word++) differing[at]?.add(word);
  }
}

/** Neighbouring words that differ are one piece, the space between them included. */
function cut(text: string, words: readonly Word[], differing: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    if (!differing.has(at)) continue;
    const { start } = words[at] as Word;
    while (differing.has(at + 1)) at++;
    const { end } = words[at] as Word;
    if (start > done) pieces.push({ text: text.slice(done, start), differs: false });
    pieces.push({ text: text.slice(start, end), differs: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), differs: false });
  return pieces;
}
