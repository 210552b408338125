import type { ClassifiedBlock } from "./classify-block.ts";
import type { ParagraphRole } from "./document.ts";
import { findTail } from "./find-tail.ts";
import { firstProse } from "./first-prose.ts";
import { isChrome, isFurniture } from "./furniture.ts";
import { isAuthorNote, presentedAuthor } from "./is-author-note.ts";
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
  dropAuthorNotes(text, blocks, tail, verdicts);
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

/** The last paragraphs, where they speak of those who wrote the text above. */
function dropAuthorNotes(text: string, blocks: readonly ClassifiedBlock[], tail: number, verdicts: Verdict[]): void {
  const byline = blocks.find((_, index) => verdicts[index] === "byline");
  const author = byline === undefined ? "" : readByline(text.slice(byline.start, byline.end)).name;
  let last = tail - 1;
  for (let guard = 0; guard < mostNotes; guard++) {
    while (last > 0 && (verdicts[last] === "chrome" || verdicts[last] === "credit")) last--;
    const block = blocks[last];
    if (block === undefined || last < 2 || verdicts[last] !== "prose") return;
    const line = text.slice(block.start, block.end);
    const presented = presentedAuthor(line);
    if (!isAuthorNote(line, author) && !(presented && !isToldOf(text, blocks, last, presented, verdicts))) return;
    verdicts[last] = "chrome";
    const above = blocks[last - 1] as ClassifiedBlock;
    // the author's name once more over the note
    if (above.kind === "label" && line.startsWith(text.slice(above.start, above.end))) verdicts[last - 1] = "chrome";
  }
}

/** Authors of one text that a page presents. */
const mostNotes = 4;

/** Whether the article names that person before, other than as its author. */
function isToldOf(
  text: string,
  blocks: readonly ClassifiedBlock[],
  note: number,
  name: string,
  verdicts: readonly Verdict[],
): boolean {
  const surname = name.slice(name.lastIndexOf(" ") + 1);
  for (let index = 0; index < note; index++) {
    const block = blocks[index] as ClassifiedBlock;
    const line = text.slice(block.start, block.end);
    if (verdicts[index] === "prose" && line !== name && line.includes(surname)) return true;
  }
  return false;
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
