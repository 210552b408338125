import type { ClassifiedBlock } from "./classify-block.ts";
import { findComments } from "./find-comments.ts";
import { nameStems, type Stem, sharedStems, tellingStems } from "./telling-stems.ts";

/** A paragraph that shares this many telling words with what stands before goes on with the story. */
const wordsOfStory = 3;

/** ... and of its own telling words this share. */
const shareOfStory = 0.3;

interface Story {
  readonly words: Set<Stem>;
  readonly names: Set<Stem>;
}

/** What stands between here and the last paragraph of the story: nothing, links, or the end of the article. */
type Closed = "no" | "links" | "closed";

/**
 * The index behind the article's last paragraph.
 *
 * Behind a heading that closes an article ("Comments", "About us"), a copyright line or a block of links, prose counts as the article's
 * only where it goes on with the story: teasers, comments and self-praise do not. Ads, share buttons and single links close nothing.
 */
export function findTail(text: string, blocks: readonly ClassifiedBlock[], first: number): number {
  const story: Story = { words: new Set(), names: new Set() };
  const told: ClassifiedBlock[] = [];
  let end = first;
  let closed: Closed = "no";
  let storyProse = 0;
  const comments = findComments(text, blocks, first + 1);
  for (let index = first; index < comments; index++) {
    const block = blocks[index] as ClassifiedBlock;
    const late = storyProse > 1 || index > first + 2;
    if (late && isCommentHeading(text, blocks, index)) return end;
    if (block.kind === "copyright" || block.kind === "closing-heading") closed = late ? "closed" : closed;
    else if (block.kind === "related-heading" && closed === "no") closed = "links";
    if (block.kind === "credit" && closed !== "closed") end = index + 1;
    if (block.kind !== "prose" || isPromise(text, blocks, index)) continue;
    if (closed !== "no") readStory(text, told, story);
    if (!goesOn(text, blocks, index, closed, story)) continue;
    told.push(block);
    storyProse++;
    closed = "no";
    end = index + 1;
  }
  return end;
}

/** "Your weekly dose of local news from Cork and beyond" under "Sign up to our newsletter". */
function isPromise(text: string, blocks: readonly ClassifiedBlock[], index: number): boolean {
  const { start, end, ended, words } = blocks[index] as ClassifiedBlock;
  if (ended || words > 25 || blocks[index - 1]?.kind !== "chrome") return false;
  return readerWords.test(text.slice(start, end));
}

/** Enough to know any story by; more would only make chance likelier. */
const mostStoryWords = 4000;

/** Takes in what was told since the last furniture; a text without any is never read. */
function readStory(text: string, told: ClassifiedBlock[], story: Story): void {
  for (const block of told.splice(0)) {
    if (story.words.size > mostStoryWords) return;
    tellingStems(text, block.start, block.end, story.words);
    nameStems(text, block.start, block.end, story.names);
  }
}

/** "Comments" alone over what readers wrote; beside "Share" and "Print" it is a button. */
function isCommentHeading(text: string, blocks: readonly ClassifiedBlock[], index: number): boolean {
  const block = blocks[index] as ClassifiedBlock;
  if (block.kind !== "closing-heading") return false;
  if (!/comment|discussion|conversation|reply|your say/i.test(text.slice(block.start, block.end))) return false;
  const above = blocks[index - 1];
  const below = blocks[index + 1];
  return !(isButton(above) && !block.afterBlank) && !(isButton(below) && below?.afterBlank === false);
}

function isButton(block: ClassifiedBlock | undefined): boolean {
  return block?.kind === "chrome" && block.words <= 4;
}

function goesOn(
  text: string,
  blocks: readonly ClassifiedBlock[],
  index: number,
  closed: Closed,
  story: Story,
): boolean {
  if (closed === "no") return true;
  const block = blocks[index] as ClassifiedBlock;
  if (block.truncated || (!block.ended && block.words < 40)) return false;
  const next = blocks[index + 1];
  const tied = isTied(text, block, story);
  if (closed === "closed") return tied && block.words >= 12 && next?.kind === "prose";
  if (tied) return true;
  const head = text.slice(block.start, Math.min(block.end, block.start + 300));
  const isSpeech = /["“”]/.test(head);
  if (readerWords.test(head) && !isSpeech) return false;
  if (isSpeech && /(?:^|[^\p{L}])(?:said|says|told|added)(?!\p{L})/u.test(head)) return true;
  // a teaser stands under its title and before the next one, its author or its date
  const above = blocks[index - 1];
  const underTitle =
    above !== undefined && (above.kind === "title" || above.kind === "label" || above.kind === "section");
  return !(underTitle && (next === undefined || next.kind !== "prose"));
}

const readerWords = /(?:^|[^\p{L}])(?:you|your|our|us|we|You|Your|Our|Us|We)(?![\p{L}'’])/u;

/** Whether a paragraph names what the story names, or says much of it in the same words. */
function isTied(text: string, block: ClassifiedBlock, story: Story): boolean {
  if (sharedStems(nameStems(text, block.start, block.end), story.names) > 0) return true;
  const own = tellingStems(text, block.start, block.end);
  const shared = sharedStems(own, story.words);
  return shared >= wordsOfStory && shared >= own.size * shareOfStory;
}
