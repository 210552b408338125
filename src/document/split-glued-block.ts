import type { Block } from "./join-wrapped-lines.ts";
import { readStamps } from "./read-stamps.ts";

const stampLabel =
  /^(?:last updated|first published|originally published|published|posted|updated|modified|created)(?: on| at)?\b[: ]/i;

/** Longer lines are paragraphs of prose with a date in them. */
const longestHeadline = 420;

/**
 * Parts what a saved page ran together: a headline and its "Posted: Tuesday, January 28, 2014 8:18 PM EST",
 * the last paragraph and the copyright line.
 */
export function splitGluedBlock(text: string, block: Block): readonly Block[] {
  const bare = text.slice(block.start, block.end);
  const cut = stampCut(bare) || copyrightCut(bare);
  if (cut === 0) return [block];
  let end = block.start + cut;
  while (end > block.start && text.charCodeAt(end - 1) <= 32) end--;
  return [
    { ...block, end },
    { start: block.start + cut, end: block.end, afterBlank: false },
  ];
}

function stampCut(bare: string): number {
  if (bare.length > longestHeadline || !/(?:posted|published|updated|modified|created)/i.test(bare)) return 0;
  const stamps = readStamps(bare);
  const first = stamps.find((stamp) => stamp.label !== "none");
  if (!first || first.from < 12) return 0;
  const label = bare.slice(first.from);
  if (!stampLabel.test(label) || label.charAt(0) === label.charAt(0).toLowerCase()) return 0;
  const rest = bare.slice((stamps[stamps.length - 1] as { end: number }).end).trim();
  return rest.split(" ").length <= 4 ? first.from : 0;
}

function copyrightCut(bare: string): number {
  const mark = bare.lastIndexOf("©");
  if (mark < 100 || bare.length - mark > 300) return 0;
  const sentence = Math.max(bare.lastIndexOf(". ", mark), bare.lastIndexOf("” ", mark), bare.lastIndexOf('" ', mark));
  return sentence > mark - 30 && sentence > 60 ? sentence + 2 : 0;
}
