import type { ClassifiedBlock } from "./classify-block.ts";

const item = /^(?<minutes>\d{1,2}):(?<seconds>[0-5]\d) \S/;

/** Shorter runs may be a timeline's. */
const shortestPlaylist = 3;

/**
 * Marks as page furniture the titles of a video player, each behind its length: "1:39 Babies at the pool  Pause", "0:54 Storm over Tolm".
 * The lengths stand in no order; the hours of a live blog or a timeline do, up or down.
 */
export function markPlaylist(text: string, blocks: ClassifiedBlock[]): void {
  let run: number[] = [];
  let lengths: number[] = [];
  for (let index = 0; index <= blocks.length; index++) {
    const block = blocks[index];
    const groups = block && item.exec(text.slice(block.start, Math.min(block.end, block.start + 12)))?.groups;
    if (groups) {
      run.push(index);
      lengths.push(Number(groups.minutes) * 60 + Number(groups.seconds));
      continue;
    }
    if (run.length > 0) {
      if (isPlaylist(text, blocks, run, lengths))
        for (const at of run) blocks[at] = { ...(blocks[at] as ClassifiedBlock), kind: "chrome" };
      run = [];
      lengths = [];
    }
  }
}

function isPlaylist(
  text: string,
  blocks: readonly ClassifiedBlock[],
  run: readonly number[],
  lengths: readonly number[],
): boolean {
  const first = blocks[run[0] as number] as ClassifiedBlock;
  if (text.startsWith(" Pause", first.end - 6)) return true;
  const rises = lengths.every((length, at) => at === 0 || length >= (lengths[at - 1] as number));
  const falls = lengths.every((length, at) => at === 0 || length <= (lengths[at - 1] as number));
  if (run.length < shortestPlaylist || rises || falls) return false;
  const short = run.filter((at) => (blocks[at] as ClassifiedBlock).words <= 20).length;
  return short * 10 >= run.length * 9;
}
