import type { ClassifiedBlock } from "./classify-block.ts";

/** Fewer are a slip of whoever copied the page. */
const LEAST_PAIRS = 3;
/** Shorter lines are labels: "Share", "Advertisement". */
const LEAST_WORDS = 5;

/**
 * Marks as page furniture the teasers of other stories that a page prints twice, one below the other: once as the words of the
 * picture, once as the summary. A text that is doubled throughout keeps its words.
 */
export function markDoubled(text: string, blocks: ClassifiedBlock[]): void {
  const doubled: number[] = [];
  let told = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as ClassifiedBlock;
    if (block.words < LEAST_WORDS) continue;
    if (!isSame(text, block, blocks[at + 1])) {
      told++;
      continue;
    }
    doubled.push(at, at + 1);
    at++;
  }
  if (doubled.length < 2 * LEAST_PAIRS || told < LEAST_PAIRS) return;
  for (const at of doubled) blocks[at] = { ...(blocks[at] as ClassifiedBlock), kind: "chrome" };
}

function isSame(text: string, a: ClassifiedBlock, b: ClassifiedBlock | undefined): boolean {
  if (b === undefined || a.end - a.start !== b.end - b.start) return false;
  return text.slice(a.start, a.end) === text.slice(b.start, b.end);
}
