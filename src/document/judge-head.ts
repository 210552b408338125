import { summaryHeadings } from "../lexicons/en/page-chrome.ts";
import type { ClassifiedBlock } from "./classify-block.ts";
import type { Verdict } from "./find-body.ts";
import { isFurniture } from "./furniture.ts";
import { pageLabel } from "./page-label.ts";
import { type Stem, sharedStems, tellingStems } from "./telling-stems.ts";

/**
 * Decides what stands over the first prose. Without page furniture there all of it stays.
 * With some, a line stays where it takes its words from the article, and the author line does; the rest are labels and tickers.
 */
export function judgeHead(
  text: string,
  blocks: readonly ClassifiedBlock[],
  first: number,
  title: string | undefined,
  verdicts: Verdict[],
): void {
  const lastTitle = blocks.findLastIndex(({ kind }, index) => index < first && kind === "title");
  let stems: ReadonlySet<Stem> | undefined;
  const head: Head = {
    text,
    blocks,
    first,
    lastTitle,
    stems: () => {
      stems ??= storyStems(text, blocks, first);
      return stems;
    },
    title: titleStems(title),
  };
  const furnished = isFurnished(blocks.slice(0, first));
  let inSummary = false;
  for (let index = 0; index < first; index++) {
    const block = blocks[index] as ClassifiedBlock;
    inSummary = staysInSummary(head, index, inSummary, verdicts);
    if (inSummary) continue;
    if (block.kind === "weak-link" && isHeadline(head, index, furnished)) verdicts[index] = "headline"; // "Poll: Greens and Liberals level"
    if (verdicts[index] !== "prose" && verdicts[index] !== "list-item") continue;
    if (block.kind === "prose") {
      if (furnished && isPageTalk(head, block)) verdicts[index] = "chrome";
    } else if (furnished && isNameOverStamp(head, index)) verdicts[index] = "byline";
    else if (isHeadline(head, index, furnished) || (furnished && isStandfirst(head, index, verdicts)))
      verdicts[index] = "headline";
    else if (furnished || isDepartment(head, index)) verdicts[index] = "chrome";
    else if (block.words >= 3 && block.marker === 0 && !verdicts.includes("headline")) verdicts[index] = "headline";
  }
  if (furnished && !verdicts.includes("headline")) rescueHeadline(head, verdicts);
  dropAuthorsHouse(head, verdicts);
  labelCaptions(blocks, first, verdicts);
}

/** "Key points" under the headline, and the lines below it up to the page's next furniture. */
function staysInSummary({ text, blocks }: Head, index: number, open: boolean, verdicts: Verdict[]): boolean {
  const { start, end, words, kind, marker } = blocks[index] as ClassifiedBlock;
  if (open) {
    const stays = kind === "prose" || kind === "title" || kind === "label";
    if (stays) verdicts[index] = marker > 0 ? "list-item" : "prose";
    return stays;
  }
  if (words > 5 || !summaryHeadings.has(pageLabel(text.slice(start, end)))) return false;
  const headline = verdicts.indexOf("headline");
  if (headline < 0 || headline > index) return false;
  verdicts[index] = "chrome";
  return true;
}

interface Head {
  readonly text: string;
  readonly blocks: readonly ClassifiedBlock[];
  readonly first: number;
  /** The lowest line over the text that could be its headline. */
  readonly lastTitle: number;
  /** Of the first paragraphs, read when a line is first held against them. */
  readonly stems: () => ReadonlySet<Stem>;
  readonly title: ReadonlySet<Stem>;
}

/** A headline takes its words from the first paragraphs. */
const paragraphsToMatch = 8;

function storyStems(text: string, blocks: readonly ClassifiedBlock[], first: number): ReadonlySet<Stem> {
  const stems = new Set<Stem>();
  const prose = blocks.slice(first, first + 30).filter(({ kind }) => kind === "prose");
  for (const { start, end } of prose.slice(0, paragraphsToMatch)) tellingStems(text, start, end, stems);
  return stems;
}

function titleStems(title: string | undefined): ReadonlySet<Stem> {
  return title === undefined ? new Set() : tellingStems(title, 0, title.length);
}

/** Lines printed one below the other that make a menu. */
const shortestMenu = 4;

function isFurnished(head: readonly ClassifiedBlock[]): boolean {
  let run = 0;
  for (const block of head) {
    run = block.kind === "label" || block.kind === "section" ? run + 1 : 0;
    if (run >= shortestMenu || isFurniture(block) || block.kind === "items") return true;
  }
  return false;
}

function isHeadline({ text, blocks, lastTitle, stems, title }: Head, index: number, furnished: boolean): boolean {
  const block = blocks[index] as ClassifiedBlock;
  if (block.words < 2 || block.marker > 0 || (text.charAt(block.start) === "(" && block.words < 12)) return false;
  const own = tellingStems(text, block.start, block.end);
  if (title.size > 0 && sharedStems(own, title) * 3 >= title.size * 2) return true;
  if (furnished && isMasthead(blocks, index)) return false;
  const shared = sharedStems(own, stems());
  if (shared >= 2) return !furnished || block.words > 3;
  if (shared === 0) return false;
  const next = blocks[index + 1]?.kind;
  return !furnished || (block.words >= 6 && (index === lastTitle || next === "byline" || next === "stamp"));
}

/** "THE TEXTILE POST  The trade's daily since 1961" at the very top, over the menu. */
function isMasthead(blocks: readonly ClassifiedBlock[], index: number): boolean {
  const next = blocks[index + 1];
  return index === 0 && (next?.kind === "menu" || next?.kind === "items") && next.words >= 4;
}

/** A sentence without its full stop right under the headline. */
function isStandfirst({ blocks }: Head, index: number, verdicts: readonly Verdict[]): boolean {
  const block = blocks[index] as ClassifiedBlock;
  return (
    index > 0 &&
    verdicts[index - 1] === "headline" &&
    block.kind === "title" &&
    block.words >= 8 &&
    block.functionWords >= 2
  );
}

/** The page's headline shares no word with the text: it is the last long line over the text that is not a menu's. */
function rescueHeadline({ blocks, first }: Head, verdicts: Verdict[]): void {
  for (let index = first - 1; index >= 0; index--) {
    const block = blocks[index] as ClassifiedBlock;
    if (block.kind === "menu" || block.kind === "section") return;
    if (block.kind !== "title" || block.words < 5 || block.marker > 0) continue;
    verdicts[index] = "headline";
    return;
  }
}

/** A sentence to the reader that has nothing of the article: "You have a preview of this article while we check your access." */
function isPageTalk({ text, stems }: Head, block: ClassifiedBlock): boolean {
  const line = text.slice(block.start, block.end);
  if (block.words > 30 || /["“”]/.test(line) || !/(?:^|[^\p{L}])(?:you|your|our|we|us)(?!\p{L})/iu.test(line))
    return false;
  return sharedStems(tellingStems(text, block.start, block.end), stems()) === 0;
}

/** "Carla Neri" on a line of its own, over the day of publication. */
function isNameOverStamp({ text, blocks }: Head, index: number): boolean {
  const block = blocks[index] as ClassifiedBlock;
  if (block.kind !== "label" || block.words < 2 || block.capitalWords !== block.words) return false;
  return (
    blocks[index + 1]?.kind === "stamp" && /^(?!The )[\p{L}.'’ -]{5,40}$/u.test(text.slice(block.start, block.end))
  );
}

/** "World", "CRBC News", "ASIA" above a headline. */
function isDepartment({ blocks, first }: Head, index: number): boolean {
  const block = blocks[index] as ClassifiedBlock;
  if (index + 1 >= first || block.words > 3) return false;
  const next = blocks[index + 1] as ClassifiedBlock;
  const above = next.kind === "title" || next.kind === "section" || next.kind === "label";
  return above && (block.kind === "section" || (block.kind === "label" && index === 0));
}

const house =
  /^(?:[\p{Lu}][\p{L}'’&.-]{0,20} ){0,4}(?:press|news|newsgroup|times|post|tribune|herald|journal|chronicle|gazette|courier|star|sentinel|wire|service|agency|bureau|reporter|reporters|correspondent|editor|writer|staff)$/iu;

/** "Associated Press", "Staff Writer", "The Courier" on a line of its own below the author line. */
function dropAuthorsHouse({ text, blocks, first }: Head, verdicts: Verdict[]): void {
  for (let index = 1; index < first; index++) {
    const { start, end, words, kind } = blocks[index] as ClassifiedBlock;
    if (verdicts[index - 1] !== "byline" || words > 5 || (kind !== "label" && kind !== "title")) continue;
    if (house.test(text.slice(start, end))) verdicts[index] = "chrome";
  }
}

/** The line right above a photo credit is the picture's caption. */
function labelCaptions(blocks: readonly ClassifiedBlock[], first: number, verdicts: Verdict[]): void {
  for (let index = 1; index < first; index++) {
    const block = blocks[index] as ClassifiedBlock;
    const above = blocks[index - 1] as ClassifiedBlock;
    if (block.kind !== "photo-credit" || block.afterBlank) continue;
    // a slug, the headline and "AP Photo NLX101" stand close together in wire copy
    if (verdicts[index - 1] === "headline" && verdicts.indexOf("headline") === verdicts.lastIndexOf("headline"))
      continue;
    if (above.kind === "label" || above.kind === "title") verdicts[index - 1] = "caption";
  }
}
