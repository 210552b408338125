import type { ClassifiedBlock } from "./classify-block.ts";

/** As far behind the first sentences of an article its next ones stand at most: an ad and a share bar lie between. */
const reachOfLead = 4;

/**
 * Where the article's sentences begin: a standfirst without a full stop stands above them, a bulleted summary may,
 * and so may a sentence of the page's own, far from any other. -1 if nowhere.
 */
export function firstProse(blocks: readonly ClassifiedBlock[]): number {
  const prose: number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!block.ended || !isArticleProse(block, blocks.length)) continue;
    const previous = prose.at(-1);
    if (previous !== undefined && index - previous <= reachOfLead) return previous;
    prose.push(index);
  }
  return prose[0] ?? blocks.findIndex((block) => isArticleProse(block, blocks.length));
}

function isArticleProse(block: ClassifiedBlock, blocks: number): boolean {
  return block.kind === "prose" && !block.truncated && block.marker === 0 && (block.words >= 8 || blocks < 4);
}
