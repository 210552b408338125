import type { BlockKind, ClassifiedBlock } from "./classify-block.ts";
import type { ParagraphRole } from "./document.ts";
import { findTail } from "./find-tail.ts";
import { isAuthorNote } from "./is-author-note.ts";
import { readByline } from "./read-byline.ts";
import { sharedStems, tellingStems } from "./telling-stems.ts";

/** What becomes of each paragraph: its role in the body, or where it went instead. */
export type Verdict = ParagraphRole | "chrome";

/**
 * Decides for every paragraph of a page whether it belongs to the article.
 *
 * A text without page furniture keeps everything. Where a page has some, the lines before the first prose stay only if they share
 * words with it (headlines, standfirsts) or name the author; a heading such as "Related" takes the titles below it along until prose
 * goes on; what follows the last prose goes with the first furniture there.
 */
export function findBody(text: string, blocks: readonly ClassifiedBlock[], title: string | undefined): Verdict[] {
  const verdicts: Verdict[] = blocks.map((block) => verdictOf(block));
  if (blocks.length <= 1) return blocks.map((block) => (verdictOf(block) === "chrome" ? "prose" : verdictOf(block)));
  const first = firstProse(blocks);
  if (first < 0) return keepSomething(blocks, verdicts);
  const tail = findTail(text, blocks, first);
  judgeHead(text, blocks, first, title, verdicts);
  judgeMiddle(blocks, first, tail, verdicts);
  markRepeatedHeadlines(text, blocks, tail, title, verdicts);
  dropAuthorNote(text, blocks, tail, verdicts);
  for (let index = tail; index < blocks.length; index++) verdicts[index] = tailVerdict(blocks, index, tail);
  return keepSomething(blocks, verdicts);
}

const chromeKinds: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "chrome",
  "ornament",
  "menu",
  "copyright",
  "related-heading",
  "closing-heading",
  "stamp",
  "wire-note",
]);

function verdictOf(block: ClassifiedBlock): Verdict {
  if (chromeKinds.has(block.kind)) return "chrome";
  switch (block.kind) {
    case "byline":
      return "byline";
    case "caption":
    case "photo-credit":
      return "caption";
    case "credit":
      return "credit";
    default:
      return block.marker > 0 ? "list-item" : "prose";
  }
}

/** Where the article's sentences begin: a standfirst without a full stop stands above them, and a bulleted summary may. -1 if nowhere. */
function firstProse(blocks: readonly ClassifiedBlock[]): number {
  const found = blocks.findIndex((block) => block.ended && isArticleProse(block, blocks.length));
  return found >= 0 ? found : blocks.findIndex((block) => isArticleProse(block, blocks.length));
}

function isArticleProse(block: ClassifiedBlock, blocks: number): boolean {
  return block.kind === "prose" && !block.truncated && block.marker === 0 && (block.words >= 8 || blocks < 4);
}

/** A headline takes its words from the first paragraphs. */
const paragraphsToMatch = 4;

function judgeHead(
  text: string,
  blocks: readonly ClassifiedBlock[],
  first: number,
  title: string | undefined,
  verdicts: Verdict[],
): void {
  const head = blocks.slice(0, first);
  const furnished = head.some(isFurniture) || labelRun(head) >= 4;
  const stems = new Set<string>();
  for (const block of blocks
    .slice(first, first + 20)
    .filter(({ kind }) => kind === "prose")
    .slice(0, paragraphsToMatch)) {
    tellingStems(text, block.start, block.end, stems);
  }
  const given = title === undefined ? new Set<string>() : tellingStems(title, 0, title.length);
  let headlines = 0;
  for (let index = 0; index < first; index++) {
    const block = blocks[index] as ClassifiedBlock;
    if (verdicts[index] !== "prose" && verdicts[index] !== "list-item") continue;
    if (block.kind === "section" || block.kind === "label" || block.kind === "title") {
      const own = tellingStems(text, block.start, block.end);
      const shared = sharedStems(own, stems);
      const repeatsTitle = given.size > 0 && sharedStems(own, given) * 3 >= given.size * 2;
      const telling = repeatsTitle || shared >= (furnished || block.words > 4 ? 2 : 1);
      if (telling && block.words >= 2 && block.marker === 0) {
        verdicts[index] = "headline";
        headlines++;
      } else if (furnished || isDepartment(blocks, index, first)) verdicts[index] = "chrome";
      else if (block.words >= 3 && block.marker === 0 && headlines === 0) {
        verdicts[index] = "headline";
        headlines++;
      }
    }
  }
  labelCaptions(blocks, first, verdicts);
}

/** The last paragraph, where it speaks of the one whose name stands over the text. */
function dropAuthorNote(text: string, blocks: readonly ClassifiedBlock[], tail: number, verdicts: Verdict[]): void {
  const byline = blocks.find((_, index) => verdicts[index] === "byline");
  const last = blocks[tail - 1];
  if (!byline || !last || verdicts[tail - 1] !== "prose") return;
  const { name } = readByline(text.slice(byline.start, byline.end));
  if (isAuthorNote(text.slice(last.start, last.end), name)) verdicts[tail - 1] = "chrome";
}

/** What only a page has: a clean text may well begin with a byline, a title or one of the section names. */
function isFurniture(block: ClassifiedBlock): boolean {
  return (
    block.kind !== "stamp" && block.kind !== "wire-note" && block.kind !== "ornament" && chromeKinds.has(block.kind)
  );
}

/** The longest run of short lines without a sentence among them, as menus printed one item a line have. */
function labelRun(blocks: readonly ClassifiedBlock[]): number {
  let longest = 0;
  let run = 0;
  for (const block of blocks) {
    run = block.kind === "label" || block.kind === "section" || block.kind === "chrome" ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** "World", "CRBC News", "ASIA" above a headline. */
function isDepartment(blocks: readonly ClassifiedBlock[], index: number, first: number): boolean {
  const block = blocks[index] as ClassifiedBlock;
  if (index + 1 >= first || block.words > 3) return false;
  const next = blocks[index + 1] as ClassifiedBlock;
  const above = next.kind === "title" || next.kind === "section" || next.kind === "label";
  return above && (block.kind === "section" || (block.kind === "label" && index === 0));
}

/** The line right above a photo credit, and the line below a caption's agency, are the picture's words. */
function labelCaptions(blocks: readonly ClassifiedBlock[], first: number, verdicts: Verdict[]): void {
  for (let index = 1; index < first; index++) {
    const block = blocks[index] as ClassifiedBlock;
    const above = blocks[index - 1] as ClassifiedBlock;
    if (block.kind !== "photo-credit" || block.afterBlank) continue;
    if (above.kind === "label" || above.kind === "title") verdicts[index - 1] = "caption";
  }
}

function judgeMiddle(blocks: readonly ClassifiedBlock[], first: number, tail: number, verdicts: Verdict[]): void {
  let inLinks = false;
  for (let index = first; index < tail; index++) {
    const block = blocks[index] as ClassifiedBlock;
    if (block.kind === "prose" && !(inLinks && isTeaser(blocks, index))) {
      inLinks = false;
      continue;
    }
    if (block.kind === "related-heading") inLinks = true;
    else if (block.kind === "menu" && !inLinks)
      verdicts[index] = hasFurnitureBeside(blocks, index) ? "chrome" : "prose";
    else if (block.kind === "section" && !hasFurnitureBeside(blocks, index)) verdicts[index] = "prose";
    else if (inLinks && block.kind !== "credit") verdicts[index] = "chrome";
  }
}

/** A line in the text that says the headline again, as a variant over the lead does. */
function markRepeatedHeadlines(
  text: string,
  blocks: readonly ClassifiedBlock[],
  tail: number,
  title: string | undefined,
  verdicts: Verdict[],
): void {
  const headline = blocks.find((_, index) => verdicts[index] === "headline");
  const stems = title === undefined ? new Set<string>() : tellingStems(title, 0, title.length);
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

/** In a block of links: a cut-off line, or a list item. */
function isTeaser(blocks: readonly ClassifiedBlock[], index: number): boolean {
  const block = blocks[index] as ClassifiedBlock;
  return block.truncated || block.marker > 0;
}

function hasFurnitureBeside(blocks: readonly ClassifiedBlock[], index: number): boolean {
  const above = blocks[index - 1];
  const below = blocks[index + 1];
  return (above !== undefined && isFurniture(above)) || (below !== undefined && isFurniture(below));
}

/** Behind the last prose: all goes from the first furniture on; credits of the report stay. */
function tailVerdict(blocks: readonly ClassifiedBlock[], index: number, tail: number): Verdict {
  const block = blocks[index] as ClassifiedBlock;
  let furnished = false;
  for (let at = index; at >= tail && !furnished; at--) furnished = isFurniture(blocks[at] as ClassifiedBlock);
  if (!furnished) return verdictOf(block);
  return block.kind === "credit" ? "credit" : "chrome";
}

/** A text is never emptied: a page of which nothing looks like an article is the article. */
function keepSomething(blocks: readonly ClassifiedBlock[], verdicts: Verdict[]): Verdict[] {
  if (verdicts.some((verdict) => verdict !== "chrome" && verdict !== "caption")) return verdicts;
  return blocks.map((block) => (block.marker > 0 ? "list-item" : "prose"));
}
