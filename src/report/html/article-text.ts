import { showLine } from "../show-line.ts";
import { type ArticleBlock, articleBlocks } from "./article-blocks.ts";
import type { ArticleView } from "./article-view.ts";
import { type MarkedStretch, markedStretches } from "./marked-stretches.ts";
import type { Mark } from "./marks.ts";
import { html, type Markup } from "./markup.ts";
import { sourceName } from "./mention-link.ts";
import { STAND_NAMES } from "./wording.ts";

/** How much of the articles the page prints: all, only the paragraphs that hold a mark, or all of it folded. */
export type TextAmount = "full" | "marked";

/** An article with its marks, each linked to the finding or agreement that it belongs to. */
export function articleText(article: ArticleView, marks: readonly Mark[], amount: TextAmount): Markup {
  const blocks = articleBlocks(article, markedStretches(marks));
  const anchored = new Set<string>();
  const headed = blocks.some(({ role }) => role === "headline");
  const title = !headed && article.title !== undefined && html`<p class="headline" dir="auto">${article.title}</p>`;
  return html`<article class="text" id="${article.anchor}" aria-labelledby="${article.anchor}-name">
<h3 id="${article.anchor}-name">${sourceName(article)}</h3>
${article.timeNote !== undefined && html`<p class="note">${article.timeNote}</p>`}
${article.file !== undefined && html`<p class="address">${article.file}</p>`}
${article.url !== undefined && html`<p class="address"><a href="${article.url}" rel="noreferrer noopener">${article.url}</a></p>`}
<div class="prose">${title}${blockRuns(blocks, amount).map((run) => runMarkup(article, run, anchored))}</div>
</article>
`;
}

interface BlockRun {
  readonly role: ArticleBlock["role"] | "omitted";
  readonly blocks: readonly ArticleBlock[];
}

/** Neighbouring blocks of page furniture, and paragraphs that are left out, make one run. */
function blockRuns(blocks: readonly ArticleBlock[], amount: TextAmount): BlockRun[] {
  const runs: { role: BlockRun["role"]; blocks: ArticleBlock[] }[] = [];
  for (const block of blocks) {
    const omitted = amount === "marked" && block.stretches.length === 0 && block.role !== "headline";
    const role = omitted ? "omitted" : block.role;
    const last = runs.at(-1);
    if (last?.role === role && (role === "furniture" || role === "omitted")) last.blocks.push(block);
    else runs.push({ role, blocks: [block] });
  }
  return runs;
}

function runMarkup(article: ArticleView, { role, blocks }: BlockRun, anchored: Set<string>): Markup {
  const paragraphs = () => blocks.map((block) => paragraph(article, block, anchored));
  switch (role) {
    case "omitted":
      return html`<p class="omitted" aria-label="left out">[…]</p>\n`;
    case "furniture":
      return html`<details class="furniture"><summary>Left out: ${beginning(article, blocks)}</summary>${paragraphs()}</details>\n`;
    case "headline":
    case "prose":
      return html`${paragraphs()}`;
    default:
      return role satisfies never;
  }
}

const LONGEST_BEGINNING = 60;

function beginning({ text }: ArticleView, [first]: readonly ArticleBlock[]): Markup {
  const words = showLine(text.slice(first?.start, first?.end));
  return html`<bdi>${words.length > LONGEST_BEGINNING ? `${words.slice(0, LONGEST_BEGINNING)}…` : words}</bdi>`;
}

function paragraph({ text }: ArticleView, block: ArticleBlock, anchored: Set<string>): Markup {
  const parts: (Markup | string)[] = [];
  let done = block.start;
  for (const stretch of block.stretches) {
    const start = Math.max(stretch.start, block.start);
    const end = Math.min(stretch.end, block.end);
    parts.push(text.slice(done, start), stretchMarkup(text.slice(start, end), stretch, end === stretch.end, anchored));
    done = end;
  }
  parts.push(text.slice(done, block.end));
  return html`<p dir="auto"${block.role === "headline" && html` class="headline"`}>${parts}</p>\n`;
}

/** The words lead to the gravest thing said of them; a small number to each finding whose mark ends here. */
function stretchMarkup(words: string, { marks, end }: MarkedStretch, ends: boolean, anchored: Set<string>): Markup {
  const [gravest] = marks as [Mark, ...Mark[]];
  let marked = html`<a class="mark is-${gravest.stand}" href="#${gravest.target}">${words}</a>`;
  for (const { anchor } of marks.filter((mark) => !anchored.has(mark.anchor))) {
    anchored.add(anchor);
    marked = html`<span id="${anchor}">${marked}</span>`;
  }
  const ending = ends ? marks.filter((mark) => mark.number !== undefined && mark.end === end) : [];
  return html`${marked}${ending.map(noteNumber)}`;
}

function noteNumber({ number, target, stand, subject }: Mark): Markup {
  return html`<sup><a href="#${target}" aria-label="Finding ${number ?? ""}, ${STAND_NAMES[stand]}: ${subject}">${number}</a></sup>`;
}
