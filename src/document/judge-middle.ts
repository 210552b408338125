import type { ClassifiedBlock } from "./classify-block.ts";
import type { Verdict } from "./find-body.ts";
import { hasFurnitureBeside, isFurniture } from "./furniture.ts";
import { sharedStems, tellingStems } from "./telling-stems.ts";

/**
 * Decides what stands between the first and the last prose: subheadings, lists, tables and verse stay;
 * a heading such as "Related" takes the titles below it along until prose goes on.
 */
export function judgeMiddle(
  text: string,
  blocks: readonly ClassifiedBlock[],
  first: number,
  tail: number,
  verdicts: Verdict[],
): void {
  let inLinks = false;
  const furnished = blocks.some(isFurniture);
  for (let index = first; index < tail; index++) {
    const block = blocks[index] as ClassifiedBlock;
    if (block.kind === "prose" && !(inLinks && isTeaser(block))) inLinks = false;
    else if (block.kind === "related-heading") inLinks = true;
    else if (inLinks) verdicts[index] = block.kind === "credit" ? "credit" : "chrome";
    else if (block.kind === "items" || block.kind === "section") {
      verdicts[index] = hasFurnitureBeside(blocks, index) ? "chrome" : "prose";
    } else if (block.kind === "title" && isForeignLink(text, blocks, index, furnished)) verdicts[index] = "chrome";
  }
}

/** In a block of links: a cut-off line, or a list item. */
function isTeaser(block: ClassifiedBlock): boolean {
  return block.truncated || block.marker > 0;
}

/** A subheading in capitals is shorter. */
const shortestShout = 7;

/** Paragraphs above and below a line that a subheading could take its words from. */
const reach = 4;

/** ... and in small letters shorter still. */
const shortestLink = 8;

/** A link between two paragraphs, about something else: in capitals, or on a page with furniture. */
function isForeignLink(text: string, blocks: readonly ClassifiedBlock[], index: number, furnished: boolean): boolean {
  const block = blocks[index] as ClassifiedBlock;
  const line = text.slice(block.start, block.end);
  const shouted = line === line.toUpperCase() && line !== line.toLowerCase();
  if (block.words < (shouted ? shortestShout : shortestLink) || block.marker > 0) return false;
  if (!shouted && (!furnished || !standsAlone(blocks, index) || /["“”:]/.test(line))) return false;
  const own = tellingStems(text, block.start, block.end);
  for (let distance = 1; distance <= reach; distance++) {
    for (const beside of [blocks[index - distance], blocks[index + distance]])
      if (beside && sharedStems(own, tellingStems(text, beside.start, beside.end)) > 0) return false;
  }
  return true;
}

/** Between paragraphs or page furniture, not in a list. */
function standsAlone(blocks: readonly ClassifiedBlock[], index: number): boolean {
  return [blocks[index - 1], blocks[index + 1]].every(
    (block) => block?.kind === "prose" || (block !== undefined && isFurniture(block)),
  );
}
