import type { ClassifiedBlock } from "./classify-block.ts";
import type { Verdict } from "./find-body.ts";
import type { Stamp } from "./read-stamps.ts";

export interface Publication {
  readonly published?: string;
  readonly modified?: string;
}

/**
 * Reads when an article was published and changed from the lines around its text.
 *
 * A labelled day counts wherever it stands outside links; a bare one only beside the headline or the author:
 * the bare day over the menus of a page is the day on which somebody saved it.
 */
export function readPublication(blocks: readonly ClassifiedBlock[], verdicts: readonly Verdict[]): Publication {
  const { head, tail } = edges(blocks, verdicts);
  let published: string | undefined;
  let bare: string | undefined;
  let modified: string | undefined;
  for (let index = 0; index < blocks.length; index++) {
    if (index >= head && index < tail) continue;
    const block = blocks[index] as ClassifiedBlock;
    if (index >= tail && endsPage(block)) break;
    if (block.kind !== "stamp" && block.kind !== "byline" && !isPlaceLine(block, index)) continue;
    for (const stamp of block.stamps) take(stamp, index < head && standsByHeadline(blocks, verdicts, index, head));
  }
  const day = published ?? bare ?? modified;
  return { ...(day === undefined ? {} : { published: day }), ...(modified === undefined ? {} : { modified }) };

  function take(stamp: Stamp, beside: boolean): void {
    if (stamp.label === "published") published ??= stamp.iso;
    else if (stamp.label === "updated") modified ??= stamp.iso;
    else if (beside) bare ??= stamp.iso;
  }
}

/** The head reaches three paragraphs into the text: a byline may stand below the standfirst. */
function edges(blocks: readonly ClassifiedBlock[], verdicts: readonly Verdict[]): { head: number; tail: number } {
  const isText = (index: number): boolean =>
    verdicts[index] === "prose" && blocks[index]?.kind === "prose" && blocks[index]?.ended === true;
  let first = 0;
  while (first < blocks.length && !isText(first)) first++;
  let last = blocks.length - 1;
  while (last > first && !isText(last)) last--;
  return { head: Math.min(first + 3, blocks.length), tail: last };
}

/** "LONDON 1996-08-30", "Geneva, 5 May 2025": place and day on a line of their own at the head. */
function isPlaceLine(block: ClassifiedBlock, index: number): boolean {
  return index < 4 && block.words <= 6 && block.capitalWords >= 1 && block.stamps.length === 1 && !block.ended;
}

function endsPage(block: ClassifiedBlock): boolean {
  return block.kind === "copyright" || block.kind === "related-heading" || block.kind === "closing-heading";
}

function standsByHeadline(
  blocks: readonly ClassifiedBlock[],
  verdicts: readonly Verdict[],
  index: number,
  head: number,
): boolean {
  for (let at = 0; at < index; at++) if (verdicts[at] === "headline" || verdicts[at] === "byline") return true;
  for (let at = index + 1; at < head; at++) {
    if (verdicts[at] !== "chrome") return true;
    const kind = blocks[at]?.kind;
    if (kind === "menu" || kind === "chrome" || kind === "section") return false;
  }
  return true;
}
