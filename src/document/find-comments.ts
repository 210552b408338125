import type { ClassifiedBlock } from "./classify-block.ts";

/**
 * The index of the first block of what readers wrote below an article, `blocks.length` where nothing shows that they did.
 *
 * Shown by a counter ("5 thoughts on ...", "12 responses to ..."), by two heads of comments ("Pete R. says:", "maria_k" over
 * "3 hours ago"), or by two "Reply" buttons under such heads. An article about comments has none of these.
 */
export function findComments(text: string, blocks: readonly ClassifiedBlock[], from: number): number {
  let first = blocks.length;
  let heads = 0;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index] as ClassifiedBlock;
    if (block.words > longestHead || block.words === 0) continue;
    const line = text.slice(block.start, block.end);
    if (counter.test(line)) return Math.min(first, index);
    if (!isHead(text, blocks, index, line)) continue;
    heads++;
    first = Math.min(first, index);
    if (heads >= 2 || hasButton(text, blocks, index)) return first;
  }
  return blocks.length;
}

/** Words of a comment's head: a name, a place, "says:", a day and an hour. */
const longestHead = 16;

const counter = /^\W{0,2}\d{1,5} (?:thoughts? on|(?:responses?|replies|reactions|comments) (?:to|on)) ["“‘']/i;

const says = /^[^\s:][^:]{0,38} (?:says|said|wrote|writes|commented):?$/i;

const moment =
  /^(?:on )?(?:(?:an?|\d{1,2}) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|yesterday|just now|\d{1,2}[mhdw] ago)\b.{0,20}$/i;

/** "Pete R. says:" over a day; a user's name over "3 hours ago", alone or in one line. */
function isHead(text: string, blocks: readonly ClassifiedBlock[], index: number, line: string): boolean {
  const below = blocks[index + 1];
  if (below === undefined || below.afterBlank) return false;
  if (line.length < 50 && says.test(line) && line.endsWith(":")) return true;
  const next = below.words > 8 ? "" : text.slice(below.start, Math.min(below.end, below.start + 60));
  const dated = below.kind === "stamp" || moment.test(next);
  if (dated && says.test(line)) return true;
  return dated && !(blocks[index] as ClassifiedBlock).ended && userName.test(line);
}

/** One word, a handle, or a name and an initial; a title has more. */
const userName = /^@?[\p{L}\d_.-]{2,24}(?: [\p{Lu}\d][\p{L}\d.]{0,18})?$/u;

const button = /^(?:reply|like|report|report abuse|flag|upvote|share|quote|permalink)(?: ?[|·•] ?\w+)*\W{0,2}\d{0,4}$/i;

/** Blocks of one comment. */
const longestComment = 8;

function hasButton(text: string, blocks: readonly ClassifiedBlock[], head: number): boolean {
  for (let index = head + 2; index < Math.min(blocks.length, head + longestComment); index++) {
    const { start, end, words } = blocks[index] as ClassifiedBlock;
    if (words <= 6 && end - start < 40 && button.test(text.slice(start, end))) return true;
  }
  return false;
}
