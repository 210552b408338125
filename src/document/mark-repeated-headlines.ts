import type { ClassifiedBlock } from "./classify-block.ts";
import type { Verdict } from "./find-body.ts";
import { type Stem, sharedStems, tellingStems } from "./telling-stems.ts";

/** A line in the text that says the headline again, as a variant over the lead does. */
export function markRepeatedHeadlines(
  text: string,
  blocks: readonly ClassifiedBlock[],
  tail: number,
  title: string | undefined,
  verdicts: Verdict[],
): void {
  const headline = blocks.find((_, index) => verdicts[index] === "headline");
  const stems = title === undefined ? new Set<Stem>() : tellingStems(title, 0, title.length);
  if (headline) tellingStems(text, headline.start, headline.end, stems);
  if (stems.size === 0) return;
  for (let index = 0; index < tail; index++) {
    const block = blocks[index] as ClassifiedBlock;
    if (verdicts[index] !== "prose" || block.length > 200) continue;
    const atHead =
      index === 0 && block.words < 25 && (block.capitalWords + block.functionWords) * 10 >= block.words * 8;
    if (block.kind !== "title" && !atHead) continue;
    const own = tellingStems(text, block.start, block.end);
    if (own.size >= 3 && sharedStems(own, stems) * 10 >= own.size * 6) verdicts[index] = "headline";
  }
}
