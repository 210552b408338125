import type { ClassifiedBlock } from "./classify-block.ts";
import type { Body } from "./find-body.ts";

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
export function readPublication(blocks: readonly ClassifiedBlock[], body: Body): Publication {
  // a byline may stand below the standfirst or the first paragraph
  const head = Math.min(body.first + 3, blocks.length);
  const above = body.verdicts.findIndex((verdict) => verdict === "headline" || verdict === "byline");
  const headline = above < 0 ? blocks.length : above;
  const found: { published?: string; beside?: string; above?: string; modified?: string } = {};
  for (const [index, block] of blocks.entries()) {
    if (index >= head && index < body.tail) continue;
    if (index >= body.tail && endsPage(block)) break;
    if (block.kind !== "stamp" && block.kind !== "byline" && !isPlaceLine(block, index)) continue;
    for (const stamp of block.stamps) {
      if (stamp.label === "published") found.published ??= stamp.iso;
      else if (stamp.label === "updated") found.modified ??= stamp.iso;
      else if (index < head && index > headline) found.beside ??= stamp.iso;
      else if (index < head && !isAboveMenu(blocks, body, index, head)) found.above ??= stamp.iso;
    }
  }
  const day = found.published ?? found.beside ?? found.above ?? found.modified;
  return {
    ...(day === undefined ? {} : { published: day }),
    ...(found.modified === undefined ? {} : { modified: found.modified }),
  };
}

/** "LONDON 1996-08-30", "Geneva, 5 May 2025": place and day on a line of their own at the head. */
function isPlaceLine(block: ClassifiedBlock, index: number): boolean {
  return index < 4 && block.words <= 6 && block.capitalWords >= 1 && block.stamps.length === 1 && !block.ended;
}

function endsPage(block: ClassifiedBlock): boolean {
  return block.kind === "copyright" || block.kind === "related-heading" || block.kind === "closing-heading";
}

/** Furniture further down belongs to another part of the page. */
const reachOfMenu = 60;

/** Whether furniture stands between the line and the article below it. */
function isAboveMenu(blocks: readonly ClassifiedBlock[], { verdicts }: Body, index: number, head: number): boolean {
  for (let at = index + 1; at < Math.min(head, index + reachOfMenu); at++) {
    if (verdicts[at] !== "chrome") return false;
    const kind = blocks[at]?.kind;
    if (kind === "menu" || kind === "chrome" || kind === "section") return true;
  }
  return false;
}
