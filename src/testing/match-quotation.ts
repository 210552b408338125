import type { QuoteWord } from "../claims/claim.ts";
import { commonStretch, type Run } from "../comparisons/quotes/common-stretch.ts";
import { isExplained, sameSpelling } from "../comparisons/quotes/explained-change.ts";
import type { WordChange } from "../comparisons/quotes/word-diff.ts";

/** How the words asked for lie in a quotation. */
export interface QuotationMatch {
  /** Words of the quotation that were asked for, in their order. */
  readonly shared: number;
  /** Where the quotation has other words, or breaks off. None: it quotes what was asked for. `a` is what was asked for. */
  readonly changes: readonly WordChange[];
  /** The words of the quotation that answer: `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/**
 * Aligns the words asked for with a quotation, undefined where they share none.
 *
 * The quotation may be longer at both ends. An ellipsis or an editor's bracket on either side stands for any words,
 * a whole sentence may be left out of the words asked for; everything else has to be there.
 */
export function matchQuotation(asked: readonly QuoteWord[], quoted: readonly QuoteWord[]): QuotationMatch | undefined {
  const place = placeOfPieces(quoted, asked);
  if (place !== undefined) return { shared: asked.length, changes: [], ...place };
  const runs = withinSentences(commonStretch(asked, quoted)?.runs ?? [], asked, quoted);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const changes = gapsBetween(runs, asked, quoted).filter((gap) => !isHarmless(gap, asked, quoted));
  return {
    shared: runs.reduce((sum, run) => sum + run.length, 0),
    changes,
    from: Math.min(first.b, ...changes.map(({ fromB }) => fromB)),
    to: Math.max(last.b + last.length, ...changes.map(({ toB }) => toB)),
  };
}

/** Where the words stand in the quotation one after the other; where they have gaps, piece after piece. */
function placeOfPieces(
  quoted: readonly QuoteWord[],
  asked: readonly QuoteWord[],
): { readonly from: number; readonly to: number } | undefined {
  let from: number | undefined;
  let to = 0;
  for (const piece of piecesOf(asked)) {
    const at = indexOfPiece(quoted, piece, to);
    if (at < 0) return undefined;
    from ??= at;
    to = at + piece.length;
  }
  return from === undefined ? undefined : { from, to };
}

/** Words that are found only beyond the end of the sentence are a coincidence, unless a sentence was asked for beyond it too. */
function withinSentences(runs: readonly Run[], asked: readonly QuoteWord[], quoted: readonly QuoteWord[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const before = kept.at(-1);
    const crosses =
      before !== undefined &&
      startsSentence(quoted, before.b + before.length, run.b) &&
      !startsSentence(asked, before.a + before.length, run.a);
    if (!crosses) kept.push(run);
    else if (run.length > before.length) kept.splice(0, kept.length, run);
    else break;
  }
  return kept;
}

function startsSentence(words: readonly QuoteWord[], from: number, last: number): boolean {
  return words.slice(from, last + 1).some((word) => word.startsSentence);
}

function piecesOf(words: readonly QuoteWord[]): QuoteWord[][] {
  const pieces: QuoteWord[][] = [];
  for (const word of words) {
    if (word.gapBefore || pieces.length === 0) pieces.push([]);
    pieces.at(-1)?.push(word);
  }
  return pieces;
}

/** Where the words of a piece stand one after the other, -1 if nowhere. */
export function indexOfPiece(words: readonly QuoteWord[], piece: readonly QuoteWord[], from: number): number {
  for (let at = from; at + piece.length <= words.length; at++)
    if (piece.every(({ text }, index) => words[at + index]?.text === text)) return at;
  return -1;
}

function gapsBetween(runs: readonly Run[], asked: readonly QuoteWord[], quoted: readonly QuoteWord[]): WordChange[] {
  const ends = [...runs, { a: asked.length, b: quoted.length, length: 0 }];
  return ends
    .map((run, index) => {
      const before = runs[index - 1] ?? { a: 0, b: 0, length: 0 };
      return { fromA: before.a + before.length, toA: run.a, fromB: before.b + before.length, toB: run.b };
    })
    .map((gap) => withinReach(gap, asked, quoted))
    .filter(({ fromA, toA, fromB, toB }) => toA > fromA || toB > fromB);
}

/** At its ends the quotation may say more: of that, only as much counts as was asked for there, within the sentence. */
function withinReach(gap: WordChange, asked: readonly QuoteWord[], quoted: readonly QuoteWord[]): WordChange {
  const { fromA, toA } = gap;
  if (fromA > 0 && toA < asked.length) return gap;
  const length = toA - fromA;
  const oneSentence = !startsSentence(asked, Math.max(fromA, 1), toA - 1);
  if (fromA === 0) {
    let fromB = gap.toB;
    const edge = () => oneSentence && quoted[fromB]?.startsSentence === true;
    while (fromB > Math.max(0, gap.toB - length) && !edge()) fromB--;
    return { ...gap, fromB };
  }
  let toB = gap.fromB;
  const edge = () => oneSentence && quoted[toB]?.startsSentence === true;
  while (toB < Math.min(quoted.length, gap.fromB + length) && !edge()) toB++;
  return { ...gap, toB };
}

function isHarmless(gap: WordChange, asked: readonly QuoteWord[], quoted: readonly QuoteWord[]): boolean {
  if (gap.fromA === 0 || gap.toA === asked.length) return isSpellingAtEdge(gap, asked, quoted);
  return placesOf(gap, asked, quoted).some((place) =>
    place.fromB === place.toB ? quoted[place.fromB]?.gapBefore === true : isExplained(place, asked, quoted),
  );
}

/**
 * Words that one side lacks can often be cut at several places: "public and thorough and quick" lacks "thorough and" or
 * "and thorough" against "public … and quick", and the ellipsis explains only one of them.
 */
function placesOf(gap: WordChange, asked: readonly QuoteWord[], quoted: readonly QuoteWord[]): WordChange[] {
  const places = [gap];
  const longer = gap.fromA === gap.toA ? quoted : asked;
  if (gap.fromA !== gap.toA && gap.fromB !== gap.toB) return places;
  const edges = (at: WordChange) => (longer === asked ? [at.fromA, at.toA] : [at.fromB, at.toB]) as [number, number];
  for (let at = gap; at.fromA > 1 && at.fromB > 1; ) {
    const [from, to] = edges(at);
    if (longer[from - 1]?.text !== longer[to - 1]?.text) break;
    at = { fromA: at.fromA - 1, toA: at.toA - 1, fromB: at.fromB - 1, toB: at.toB - 1 };
    places.push(at);
  }
  return places;
}

/** A spelling in two words may be longer than what was asked for: "per cent" for "percent". */
const LONGEST_SPELLING = 3;

function isSpellingAtEdge(gap: WordChange, asked: readonly QuoteWord[], quoted: readonly QuoteWord[]): boolean {
  const words = asked.slice(gap.fromA, gap.toA);
  for (let length = 1; length <= LONGEST_SPELLING; length++) {
    const from = gap.fromA === 0 ? gap.toB - length : gap.fromB;
    if (from >= 0 && sameSpelling(words, quoted.slice(from, from + length))) return true;
  }
  return false;
}
