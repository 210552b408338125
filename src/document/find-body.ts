import type { ClassifiedBlock } from "./classify-block.ts";
import type { ParagraphRole } from "./document.ts";
import { findTail } from "./find-tail.ts";
import { firstProse } from "./first-prose.ts";
import { isChrome, isFurniture } from "./furniture.ts";
import { isAuthorNote } from "./is-author-note.ts";
import { judgeHead } from "./judge-head.ts";
import { judgeMiddle } from "./judge-middle.ts";
import { markRepeatedHeadlines } from "./mark-repeated-headlines.ts";
import { readByline } from "./read-byline.ts";

/** What becomes of each paragraph: its role in the body, or where it went instead. */
export type Verdict = ParagraphRole | "chrome";

/** One verdict a paragraph; the index of the first paragraph of prose, and the index behind the last of the article. */
export interface Body {
  readonly verdicts: readonly Verdict[];
  readonly first: number;
  readonly tail: number;
}

/**
 * Decides for every paragraph of a page whether it belongs to the article.
 *
 * A text without page furniture keeps everything. Where a page has some, the lines before the first prose stay only if they share
 * words with it (headlines, standfirsts) or name the author; a heading such as "Related" takes the titles below it along until prose
 * goes on; what follows the last prose goes with the first furniture there.
 */
export function findBody(text: string, blocks: readonly ClassifiedBlock[], title: string | undefined): Body {
  const verdicts: Verdict[] = blocks.map((block) => verdictOf(block));
  const first = firstProse(blocks);
  if (first < 0) return { verdicts: keepSomething(blocks, verdicts), first: blocks.length, tail: blocks.length };
  const tail = findTail(text, blocks, first);
  judgeHead(text, blocks, first, title, verdicts);
  judgeMiddle(text, blocks, first, tail, verdicts);
  markRepeatedHeadlines(text, blocks, tail, title, verdicts);
  dropAuthorNote(text, blocks, tail, verdicts);
  judgeTail(blocks, tail, verdicts);
  return { verdicts: keepSomething(blocks, verdicts), first, tail };
}

function verdictOf(block: ClassifiedBlock): Verdict {
  if (isChrome(block)) return "chrome";
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

/** The last paragraph, where it speaks of the one whose name stands over the text. */
function dropAuthorNote(text: string, blocks: readonly ClassifiedBlock[], tail: number, verdicts: Verdict[]): void {
  const byline = blocks.find((_, index) => verdicts[index] === "byline");
  const last = blocks[tail - 1];
  if (!byline || !last || verdicts[tail - 1] !== "prose") return;
  const { name } = readByline(text.slice(byline.start, byline.end));
  if (isAuthorNote(text.slice(last.start, last.end), name)) verdicts[tail - 1] = "chrome";
}

/** Behind the last prose all goes from the first furniture on, and loose links where there is any; credits of the report stay. */
function judgeTail(blocks: readonly ClassifiedBlock[], tail: number, verdicts: Verdict[]): void {
  const furniture = blocks.findIndex((block, index) => index >= tail && isFurniture(block));
  for (let index = tail; index < blocks.length; index++) {
    const { kind } = blocks[index] as ClassifiedBlock;
    if (furniture < 0 && kind === "items") verdicts[index] = "prose";
    else if (furniture >= 0 && index >= furniture) verdicts[index] = kind === "credit" ? "credit" : "chrome";
  }
}

/**
 * A text in which something else than plain furniture stands is never emptied: then it is the article, furniture and all.
 * A page of nothing but menus and notices has no article.
 */
function keepSomething(blocks: readonly ClassifiedBlock[], verdicts: Verdict[]): Verdict[] {
  if (verdicts.some((verdict) => verdict !== "chrome" && verdict !== "caption")) return verdicts;
  if (blocks.length > 1 && blocks.every((block) => isFurniture(block) || block.kind === "ornament")) return verdicts;
  return blocks.map((block) => (block.marker > 0 ? "list-item" : "prose"));
}
